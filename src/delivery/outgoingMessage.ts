/** An activity as the channel gets it, complete: addressed, and nothing but JSON. */
export type OutgoingActivity = { readonly [key: string]: unknown };

/** A message that a turn owes a person. It is stored with what the turn changed, and sent after that. */
export type OutgoingMessage = {
  /** 128 random bits in hex. Copies of one message carry the same one. */
  readonly id: string;
  readonly activity: OutgoingActivity;
  /** What to send instead when the gate is not open at the moment of sending. */
  readonly whenShut?: OutgoingActivity;
  /** It asks something, under a nonce: a second copy does no harm. */
  readonly isQuestion: boolean;
  /** What typed text would answer once this message is seen (`typedTarget` in interview/resend.ts). */
  readonly asks?: string;
};

/** Where it goes, and whose gate it is held against. */
export type Recipient = {
  readonly channel: string;
  readonly conversation: string;
  readonly partner: string;
};
