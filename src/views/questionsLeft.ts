import { applicableFacts, isAskedFact, requirementOf } from '../interview/question';
import type { ViewContext } from './context';

/** How much of the interview is done. */
export type QuestionsLeft = {
  /** Whether anything has been answered. */
  readonly isBegun: boolean;
  /** The questions of this partner that have no answer, skipped ones among them. */
  readonly left: number;
  /** The requirements of which every question is answered, and all there are. */
  readonly done: number;
  readonly of: number;
};

/** How much of the interview is done, by the answers alone. */
export function questionsLeft({ ruleset, facts }: ViewContext): QuestionsLeft {
  const open = applicableFacts(ruleset, facts).filter((fact) => facts[fact] === undefined);
  const isDone = (id: string) => !open.some((fact) => requirementOf(fact) === id);
  return {
    isBegun: Object.keys(facts).some(isAskedFact),
    left: open.length,
    done: ruleset.requirements.filter(({ id }) => isDone(id)).length,
    of: ruleset.requirements.length,
  };
}
