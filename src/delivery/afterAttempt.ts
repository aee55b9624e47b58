import { longestWaitMs, type ClaimedMessage, type Settlement } from './outboxStore';
import type { SendResult } from './sender';

export type Backoff = {
  /** Before the second attempt; it doubles with every further one. */
  readonly firstMs: number;
  readonly longestMs: number;
};

/** After that a message is not sent any more. */
const giveUpMs = 24 * 3600_000;

/** A second copy of a question does no harm, as both carry the same nonce. Of anything else there is to be one. */
export const allowedDoubts = ({ isQuestion }: Pick<ClaimedMessage, 'isQuestion'>): number =>
  isQuestion ? 1 : 0;

/**
 * What becomes of a message after an attempt to send it.
 * @param random from 0 up to 1: those who were refused together are not to come back together.
 */
export function afterAttempt(
  message: Pick<ClaimedMessage, 'isQuestion' | 'attempts' | 'doubts' | 'owedAt'>,
  result: SendResult,
  by: {
    readonly now: Date;
    readonly random: number;
    readonly backoff: Backoff;
    readonly isRepeatable: boolean;
  },
): Settlement {
  switch (result.is) {
    case 'sent':
      return result;
    case 'impossible':
      return { is: 'dropped', why: result.why };
    case 'refused':
      return again(message, result, by, false);
    case 'unclear':
      if (by.isRepeatable) return again(message, result, by, false);
      return message.doubts < allowedDoubts(message)
        ? again(message, result, by, true)
        : { is: 'uncertain', why: result.why };
  }
}

function again(
  { attempts, doubts, owedAt }: Parameters<typeof afterAttempt>[0],
  result: { readonly why: string; readonly retryAfterMs?: number },
  { now, random, backoff }: Parameters<typeof afterAttempt>[2],
  isDoubtful: boolean,
): Settlement {
  const { why, retryAfterMs = 0 } = result;
  const deadline = Date.parse(owedAt) + giveUpMs;
  if (now.getTime() >= deadline) {
    const mayBeShown = isDoubtful || doubts > 0;
    return { is: mayBeShown ? 'uncertain' : 'dropped', why: `${why}-given-up` };
  }
  const wait = Math.min(backoff.firstMs * 2 ** (attempts - 1), backoff.longestMs);
  const asked = Math.min(retryAfterMs, longestWaitMs - backoff.firstMs);
  const jittered = asked > 0 ? asked + random * backoff.firstMs : wait * (0.5 + random / 2);
  // One last time when the time is over, whatever the channel would like.
  return { is: 'again', at: new Date(Math.min(now.getTime() + jittered, deadline)), why, isDoubtful };
}
