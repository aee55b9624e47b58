import type { OutgoingActivity, Recipient } from './outgoingMessage';

/** What became of one attempt to send. */
export type SendResult =
  | { readonly is: 'sent' }
  /** Certainly not shown: too many, not reachable, no token. */
  | { readonly is: 'refused'; readonly why: string; readonly retryAfterMs?: number }
  /** It may have been shown or not: a server error, a timeout, a connection that broke. */
  | { readonly is: 'unclear'; readonly why: string; readonly retryAfterMs?: number }
  /** It never will be: the conversation is gone, or the bot is not let in. */
  | { readonly is: 'impossible'; readonly why: string };

/** A channel's way out. */
export type Sender = {
  /** The channel knows a message by its id, and shows it once however often it is sent. */
  readonly isRepeatable: boolean;
  /** How many messages a second it may send to one conversation; absent: as many as there are. */
  readonly perSecond?: number;
  /** Never rejects. */
  readonly send: (message: {
    readonly id: string;
    readonly to: Recipient;
    readonly activity: OutgoingActivity;
  }) => Promise<SendResult>;
};
