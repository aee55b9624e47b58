import type { OutgoingMessage, Recipient } from './outgoingMessage';

/** A message that this process has taken to send it. */
export type ClaimedMessage = OutgoingMessage & {
  readonly to: Recipient;
  /** When its turn was stored, ISO 8601 in UTC. */
  readonly owedAt: string;
  /** How often somebody has begun to send it, this time included. */
  readonly attempts: number;
  /** Another process, or an earlier life of this one, began to send it and never said how that went. */
  readonly isInterrupted: boolean;
};

/** How an attempt ended. `why` is a short stable word for operators. */
export type Settlement =
  | { readonly is: 'sent' }
  | { readonly is: 'again'; readonly at: Date; readonly why: string }
  /** Nobody can tell whether it was shown, and it is not sent again. */
  | { readonly is: 'uncertain'; readonly why: string }
  | { readonly is: 'dropped'; readonly why: string };

/** The messages that are owed. They get here with the turn that owes them (TurnStore.commit). */
export type OutboxStore = {
  /**
   * Takes up to `limit` messages, each the oldest that is owed in its conversation, which are due and which nobody
   * else is sending, and marks in the same transaction that an attempt has begun. Processes that share a database get
   * different ones. A conversation to which `perSecond` messages were begun within the last second is left out.
   */
  readonly claim: (claim: {
    readonly now: Date;
    /** Until then nobody else takes them. */
    readonly until: Date;
    readonly limit: number;
    readonly perSecond: number;
    /** Only of this one. */
    readonly conversation?: Pick<Recipient, 'channel' | 'conversation'>;
  }) => Promise<readonly ClaimedMessage[]>;
  readonly settle: (id: string, settlement: Settlement, now: Date) => Promise<void>;
  /** Frees what an earlier life of this process had taken. Only where no other process shares the database. */
  readonly releaseAll: () => Promise<void>;
  /** Forgets what was settled before that moment. */
  readonly deleteSettledBefore: (before: Date) => Promise<void>;
};
