import type { Session } from './session';

/** What a typed text goes to. */
export type TypedTarget = {
  /** Names this one asking of it. */
  readonly key: string;
  /** A yes or no to what was asked first, and not an answer of its own. */
  readonly isConsent: boolean;
};

/** What typed text would answer now, if anything. */
export function typedTarget(session: Session | undefined): TypedTarget | undefined {
  const { open, pending } = session ?? {};
  const asksFirst = pending?.withdrawCreditCheck?.isLatest
    ? pending.withdrawCreditCheck.nonce
    : pending?.startOver;
  if (asksFirst !== undefined) return { key: asksFirst, isConsent: true };
  if (!open) return undefined;
  return { key: open.candidate?.nonce ?? open.nonce, isConsent: open.candidate !== undefined };
}

/** Whether a turn put an end to what was asked: its text closed it. */
export function hasClosed(before: Session | undefined, after: Session | undefined): boolean {
  const was = askedIn(before);
  return was !== undefined && askedIn(after) !== was;
}

/** What is asked, a value that has to be confirmed included: it is about the same. */
const askedIn = (session: Session | undefined): string | undefined => {
  const target = typedTarget(session);
  return target?.key === session?.open?.candidate?.nonce ? session?.open?.nonce : target?.key;
};

/** A typed text as it came in. Times are ISO 8601 in UTC. */
export type Typed = {
  readonly arrivedAt: string;
  /** When it was sent, as the client says. */
  readonly sentAt?: string;
};

/** The same text of the same conversation in another activity, which closed what was asked then. */
export type EarlierText = Typed & {
  /** Its call was answered in full, within 10 seconds: the channel has no reason to send it again. */
  readonly isCallEnded: boolean;
};

/** What is known of texts that were the same, and of what this one would answer. */
export type Echo = {
  readonly typed: Typed;
  readonly earlier: readonly EarlierText[];
  /** When what it would answer was first delivered; null: not yet; absent: too long ago to be known. */
  readonly shownAt?: string | null;
};

/** A channel that got no proper answer sends again within a minute or so. */
const resendWindowMs = 10 * 60_000;

/** No message is under way for longer: a greater difference is a clock that is wrong. */
const longestTransitMs = 60_000;

/**
 * Whether a typed text may be meant for something else than what it would answer now. It may be a copy, under a new
 * activity id, of one that has had its effect: it came, or was sent, before what it would answer had been delivered, or
 * the call that brought the earlier one was cut or slow. Otherwise it is an answer: people do type yes, yes, yes. And
 * a yes or no to "is that right?" that was sent before that was asked is meant for what was asked before.
 */
export function mayBeMeantElsewhere({ isConsent }: TypedTarget, echo: Echo): boolean {
  const { typed, earlier, shownAt } = echo;
  if (isConsent && isSentBefore(shownAt, typed)) return true;
  const arrived = Date.parse(typed.arrivedAt);
  return earlier.some(
    (other) =>
      (!other.isCallEnded && arrived - Date.parse(other.arrivedAt) <= resendWindowMs) ||
      isSentBefore(shownAt, typed, other),
  );
}

function isSentBefore(shownAt: string | null | undefined, typed: Typed, earlier?: Typed): boolean {
  if (shownAt === null) return true;
  if (shownAt === undefined) return false;
  return Math.min(Date.parse(typed.arrivedAt), sentTime(typed, earlier)) < Date.parse(shownAt);
}

/** The client's time of sending. One that cannot be is put right by an earlier text of the same client, or left out. */
function sentTime({ arrivedAt, sentAt }: Typed, earlier: Typed | undefined): number {
  const arrived = Date.parse(arrivedAt);
  if (sentAt === undefined) return arrived;
  const sent = Date.parse(sentAt);
  const slow = earlier ? transit(earlier) : arrived - sent;
  const isClockWrong = Math.abs(slow) > longestTransitMs;
  if (!isClockWrong) return sent;
  return earlier ? sent + slow : arrived;
}

/** How long a text was under way by the two clocks. */
const transit = ({ arrivedAt, sentAt = arrivedAt }: Typed): number =>
  Date.parse(arrivedAt) - Date.parse(sentAt);
