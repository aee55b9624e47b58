import type { InterviewInput } from '../interview/step';
import type { CreditCheckInput } from '../journey/creditCheckStep';
import type { Decision } from './decision';
import { decideInterview } from './rooms/interview';
import { decideJourney } from './rooms/journey';
import { decideKnowledge, type KnowledgeInput } from './rooms/knowledge';
import { decideReceipt, type ReceiptInput } from './rooms/receipt';
import { decideSide, type SideInput } from './rooms/side';
import type { Turn } from './turn';

/** The rooms an input may belong to, and what it asks of each. */
export type Inputs = {
  readonly interview: InterviewInput;
  readonly journey: CreditCheckInput;
  readonly knowledge: KnowledgeInput;
  readonly receipt: ReceiptInput;
  readonly side: SideInput;
};
export type Room = keyof Inputs;

export type Decide<R extends Room> = (turn: Turn, input: Inputs[R]) => Decision;

/** How each room decides. A new one does not compile until it does. */
export const rooms = {
  interview: decideInterview,
  journey: decideJourney,
  knowledge: decideKnowledge,
  receipt: decideReceipt,
  side: decideSide,
} as const satisfies { readonly [R in Room]: Decide<R> };
