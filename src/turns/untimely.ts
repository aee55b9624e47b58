import type { Session } from '../interview/session';
import { askedLast, type Pending } from './pending';

/** What a typed text goes to. */
export type TypedTarget = {
  /** Names this one asking of it. */
  readonly key: string;
  /** A yes or no to what was asked first, and not an answer of its own. */
  readonly isConsent: boolean;
};

/**
 * What typed text would answer now, if anything.
 * @example typedTarget(begunSession, nothingPending) // { key: nonce, isConsent: false }
 */
export function typedTarget(session: Session | undefined, pending: Pending): TypedTarget | undefined {
  const asked = askedLast(pending);
  if (asked) return { key: asked.nonce, isConsent: true };
  return session?.open ? { key: session.open.nonce, isConsent: false } : undefined;
}

/** When something was said. Times are ISO 8601 in UTC. */
export type SaidAt = {
  readonly arrivedAt: string;
  /** When it was sent, as the channel or the client says. */
  readonly sentAt?: string;
};

/** The same, said earlier in the same conversation in another activity. */
export type SaidEarlier = SaidAt & {
  /** Its call was answered in full, within 10 seconds: the channel has no reason to send it again. */
  readonly isCallEnded: boolean;
};

/** What is known of earlier ones that were the same, and of what this one would answer. */
export type Echo = {
  readonly said: SaidAt;
  readonly earlier: readonly SaidEarlier[];
  /**
   * The first delivery of what it would answer: when it was begun, and when the channel had it. null: not begun yet;
   * absent: too long ago to be known.
   */
  readonly shown?: { readonly begunAt: string; readonly settledAt?: string } | null;
};

/** A channel that got no proper answer sends again within a minute or so. */
const resendWindowMs = 10 * 60_000;

/** No message is under way for longer: a greater difference is a clock that is wrong. */
const longestTransitMs = 60_000;

/**
 * What went out as fast as this was there when it was sent: an answer may come before the channel has said thank you.
 * Longer for what has a time of sending, which tells a copy; and hardly at all for a yes, which may have crossed it.
 */
const atOnceMs = { dated: 1_000, undated: 100, consent: 20 } as const;

/** Why something said may be meant for something else than what it would answer now. */
export type Untimely = 'early' | 'repeated';

/**
 * Whether what was said may be meant for something else than what it would answer now.
 * - `early`: it came before that was on its way; and a yes or no to "is that right?" was sent before that was there.
 * - `repeated`: it may be a copy, under a new activity id, of one that has had its effect: it came, or was sent, before
 *   what it would answer had been delivered, or the call that brought the earlier one was cut or slow.
 *
 * Otherwise it is an answer: people do type yes, yes, yes.
 * @example
 * untimely(
 *   { key: nonce, isConsent: false },
 *   { said: { arrivedAt: '2026-11-22T12:00:00.000Z' }, earlier: [], shown: null },
 * )
 * // 'early'
 */
export function untimely({ isConsent }: TypedTarget, echo: Echo): Untimely | undefined {
  const { said, earlier, shown } = echo;
  const kind = said.sentAt === undefined ? 'undated' : 'dated';
  const isEarly = isSentBeforeShown(echo, isConsent ? 'consent' : kind);
  const why = earlier.length > 0 ? 'repeated' : 'early';
  if (isConsent && (isEarly || said.sentAt !== undefined)) return isEarly ? why : undefined;
  const arrived = Date.parse(said.arrivedAt);
  if (shown === null || (shown && arrived < Date.parse(shown.begunAt))) return why;
  const isUnanswered = earlier.some(
    (other) => !other.isCallEnded && arrived - Date.parse(other.arrivedAt) <= resendWindowMs,
  );
  return isUnanswered || (earlier.length > 0 && isEarly) ? 'repeated' : undefined;
}

function isSentBeforeShown({ said, earlier, shown }: Echo, kind: keyof typeof atOnceMs): boolean {
  if (shown === null) return true;
  if (shown === undefined) return false;
  const begun = Date.parse(shown.begunAt);
  const settled = shown.settledAt === undefined ? Infinity : Date.parse(shown.settledAt);
  const there = settled - begun <= atOnceMs[kind] ? begun : settled;
  return Date.parse(said.arrivedAt) < there || sentTime(said, earlier) < (kind === 'consent' ? there : begun);
}

/**
 * The time of sending by our clock. How far the clocks are apart is known best from the text that was under way for the
 * shortest time; without an earlier one a time that cannot be is left out.
 */
function sentTime(said: SaidAt, earlier: readonly SaidAt[]): number {
  if (said.sentAt === undefined) return Date.parse(said.arrivedAt);
  const transits = [said, ...earlier].flatMap(({ arrivedAt, sentAt }) =>
    sentAt === undefined ? [] : [Date.parse(arrivedAt) - Date.parse(sentAt)],
  );
  const shortest = Math.min(...transits);
  if (transits.length > 1) return Date.parse(said.sentAt) + shortest;
  return Date.parse(Math.abs(shortest) > longestTransitMs ? said.arrivedAt : said.sentAt);
}
