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
  /** What typed text would answer once this message is seen (`typedTarget` in turns/untimely.ts). */
  readonly asks?: string;
  /** Names what it shows: the channel's id of the message is kept under it. */
  readonly shows?: string;
  /** It takes the place of the message that showed that, where the channel can and still knows it; else it is a new one. */
  readonly inPlaceOf?: string;
  /** It is a reply to the message that showed that. */
  readonly repliesTo?: string;
};

/** Where it goes, and whose gate it is held against. */
export type Recipient = {
  readonly channel: string;
  readonly conversation: string;
  readonly partner: string;
};
