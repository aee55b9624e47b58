import type { AskedFact } from '../interview/question';
import type { Standing } from '../journey/standing';
import type { Finding } from '../rules/finding';

/** What came out: the findings of `assess`, the standing, and the questions that were skipped. */
export type Result = {
  readonly findings: readonly Finding[];
  readonly standing: Standing;
  readonly skipped: readonly AskedFact[];
  /** The nonce of the card that withdraws a recorded credit check; without one the button asks first. */
  readonly withdrawNonce?: string;
  /** The nonce of the button that makes a receipt; absent where nobody is there to press it. */
  readonly receiptNonce?: string;
};
