import type { OutgoingActivity, Recipient } from './outgoingMessage';

/** What became of one attempt to send. */
export type SendResult =
  /** `as`: the channel's id of it, where it has one. */
  | { readonly is: 'sent'; readonly as?: string }
  /** Certainly not shown: too many, not reachable, no token. */
  | { readonly is: 'refused'; readonly why: string; readonly retryAfterMs?: number }
  /** It may have been shown or not: a server error, a timeout, a connection that broke. */
  | { readonly is: 'unclear'; readonly why: string; readonly retryAfterMs?: number }
  /** It never will be. `isGone`: nor will anything else, as the conversation is gone or the bot is not let in. */
  | { readonly is: 'impossible'; readonly why: string; readonly isGone?: true };

type Sending = {
  readonly id: string;
  readonly to: Recipient;
  readonly activity: OutgoingActivity;
};

/** A channel's way out. */
export type Sender = {
  /** The channel knows a message by its id, and shows it once however often it is sent. */
  readonly isRepeatable: boolean;
  /** How many messages a second it may send to one conversation; absent: as many as there are. */
  readonly perSecond?: number;
  /** Never rejects. */
  readonly send: (message: Sending) => Promise<SendResult>;
  /**
   * Puts it in the place of the message that the channel has under that id. Never rejects, and may be repeated without
   * harm. Absent: the channel cannot.
   */
  readonly update?: (message: Sending & { readonly as: string }) => Promise<SendResult>;
};
