import type { Session } from './session';

/** What a typed text goes to: `key` names this one asking of it, `subject` what is asked. */
export type TypedTarget = { readonly key: string; readonly subject: string };

/** What typed text would answer now, if anything. */
export function typedTarget(session: Session | undefined): TypedTarget | undefined {
  const { open, pending } = session ?? {};
  if (pending?.withdrawCreditCheck?.isLatest) {
    return { key: pending.withdrawCreditCheck.nonce, subject: 'withdrawCreditCheck' };
  }
  if (pending?.startOver !== undefined) return { key: pending.startOver, subject: 'startOver' };
  if (!open) return undefined;
  // To confirm a value is another thing to say yes to than the question, though it is about the same.
  return { key: open.candidate ? `${open.nonce}:value` : open.nonce, subject: open.fact };
}

/** What a turn put an end to being asked: the subject that its text closed. */
export function closedBy(before: Session | undefined, after: Session | undefined): string | undefined {
  const was = typedTarget(before);
  const isSame = nonceOf(typedTarget(after)) === nonceOf(was);
  return isSame ? undefined : was?.subject;
}

const nonceOf = (target: TypedTarget | undefined): string | undefined => target?.key.split(':')[0];

/** A typed text as it came in. Times are ISO 8601 in UTC. */
export type Typed = {
  readonly arrivedAt: string;
  /** When it was sent, as the client says. */
  readonly sentAt?: string;
};

/** The same text of the same conversation in another activity, which closed something. */
export type EarlierText = Typed & {
  readonly closed: string;
  /** Its call was answered in full, within 10 seconds: the channel has no reason to send it again. */
  readonly isCallEnded: boolean;
};

/** What is known of texts that were the same, and of what the next one would answer. */
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
 * Whether a typed text may be a copy, under a new activity id, of one that has answered something else: it came, or
 * was sent, before what it would answer now had been delivered, or the call that brought the earlier one was cut or
 * slow. Otherwise it is an answer: people do type yes, yes, yes.
 */
export function mayBeResend(subject: string, { typed, earlier, shownAt }: Echo): boolean {
  const others = earlier.filter(({ closed }) => closed !== subject);
  if (others.length === 0) return false;
  if (shownAt === null) return true;
  const arrived = Date.parse(typed.arrivedAt);
  const isUnanswered = others.some(
    (other) => !other.isCallEnded && arrived - Date.parse(other.arrivedAt) <= resendWindowMs,
  );
  if (isUnanswered || shownAt === undefined) return isUnanswered;
  const shown = Date.parse(shownAt);
  return arrived < shown || others.some((other) => sentTime(typed, other) < shown);
}

/** The client's time of sending, by our clock where the earlier text shows that the client's is wrong. */
function sentTime({ arrivedAt, sentAt }: Typed, earlier: Typed): number {
  if (sentAt === undefined) return Date.parse(arrivedAt);
  const sent = Date.parse(sentAt);
  if (earlier.sentAt === undefined) return sent;
  const transit = Date.parse(earlier.arrivedAt) - Date.parse(earlier.sentAt);
  const isClockWrong = transit < -longestTransitMs || transit > longestTransitMs;
  return isClockWrong ? sent + transit : sent;
}
