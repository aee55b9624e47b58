import type { FactId } from '../../rules/fact';
import type { AnsweredFact } from '../answers/choiceFacts';
import type { AnswerValue, Expected } from '../answers/expected';

/** What a correction is read by: what is asked of this partner, and what is answered. */
export type Interviewed = {
  /** Every question of this partner, in order, answered or not. */
  readonly facts: readonly AnsweredFact[];
  readonly answers: { readonly [Fact in FactId]?: AnswerValue };
  readonly expectedOf: (fact: AnsweredFact) => Expected;
  /** The question that is open. */
  readonly open?: AnsweredFact;
  /** What was answered last: meant where none is named. Absent where something else was said since. */
  readonly last?: AnsweredFact;
  /** The change that is offered at this moment. */
  readonly offered?: { readonly fact: AnsweredFact; readonly value: AnswerValue };
};
