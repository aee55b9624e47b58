import type { OutgoingActivity, OutgoingMessage, Recipient } from './outgoingMessage';

/** One conversation, whose messages go out one after the other. */
export type Destination = Pick<Recipient, 'channel' | 'conversation'>;

/** A message that this process has taken to send it. */
export type ClaimedMessage = Omit<OutgoingMessage, 'activity' | 'inPlaceOf' | 'repliesTo'> & {
  /** Undefined: what is stored cannot be read. */
  readonly activity: OutgoingActivity | undefined;
  readonly to: Recipient;
  /** The channel's ids of the message whose place it takes, and of the one that it is a reply to. */
  readonly replaces?: string;
  readonly repliesTo?: string;
  /** When its turn was stored, ISO 8601 in UTC. */
  readonly owedAt: string;
  /** How often somebody has begun to send it, this time included. */
  readonly attempts: number;
  /** After how many of the earlier attempts nobody can tell whether it was shown, those included that never ended. */
  readonly doubts: number;
};

/** How an attempt ended. `why` is a short stable word for operators. */
export type Settlement =
  /** `as`: the channel's id of it, which is kept with what the message shows. */
  | { readonly is: 'sent'; readonly as?: string }
  | { readonly is: 'again'; readonly at: Date; readonly why: string; readonly isDoubtful: boolean }
  /** Nobody can tell whether it was shown, and it is not sent again. */
  | { readonly is: 'uncertain'; readonly why: string }
  | { readonly is: 'dropped'; readonly why: string };

/** No message is put off for longer: a later moment was written by a clock that has been put back since. */
export const longestWaitMs = 3600_000;

/** The messages that are owed. They get here with the turn that owes them (TurnStore.commit). */
export type OutboxStore = {
  /** Up to `limit` conversations in which something can be sent now, those that wait longest first. */
  readonly due: (now: Date, limit: number) => Promise<readonly Destination[]>;
  /**
   * Takes the oldest message that is owed in the conversation, where it is due and nobody else is sending it, and marks
   * in the same transaction that an attempt has begun. Of processes that share a database one gets it. Nothing is to be
   * had while `perSecond` messages, where it is given, were begun in that conversation within the last second.
   */
  readonly claim: (claim: {
    readonly from: Destination;
    readonly now: Date;
    /** Until then nobody else takes it. */
    readonly until: Date;
    readonly perSecond?: number;
  }) => Promise<ClaimedMessage | undefined>;
  /** Of an attempt that somebody else has begun anew since, only the success still counts. */
  readonly settle: (
    attempt: Pick<ClaimedMessage, 'id' | 'attempts'>,
    settlement: Settlement,
    now: Date,
  ) => Promise<void>;
  /** Frees what an earlier life of this process had taken. Only where no other process shares the database. */
  readonly releaseAll: () => Promise<void>;
  /** Forgets what was settled before that moment. */
  readonly deleteSettledBefore: (before: Date) => Promise<void>;
};
