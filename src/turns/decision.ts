import type { Language } from '../reading/language';
import type { Content } from './content';
import type { AuditEntry, ConversationKey, PartnerKey, RecordChange } from './records';

/**
 * What was decided, by a turn or without one: what is stored, what is said, and what goes into the audit. It is stored
 * in one transaction, or nothing of it; the messages are sent after that.
 */
export type Decision = {
  readonly records: readonly RecordChange[];
  readonly messages: readonly Message[];
  readonly audit: readonly AuditEntry[];
};

/** One message: who gets it, in which way, and what it says. */
export type Message = Manner &
  (
    | ToHere
    | ({ readonly to: 'conversation'; readonly key: ConversationKey } & ToOthers)
    /** Every one-to-one conversation of the partner's people, but for this one. */
    | ({ readonly to: 'partner'; readonly key: PartnerKey } & ToOthers)
  );

/** Others read it in the language that is spoken where they are. */
type ToOthers = { readonly contents: Readonly<Record<Language, Variants>> };

/** To the conversation that the turn belongs to. */
type ToHere = { readonly to: 'here'; readonly content: Variants };
export type MessageHere = Manner & ToHere;

/** What says that the gate is open never comes without its counterpart, for when that is shut once it is sent. */
export type Variants = { readonly asDecided: Content; readonly whenShut?: Content };

export type Manner = {
  readonly way: Way;
  /** It asks something, under a nonce: a second copy does no harm. */
  readonly isQuestion: boolean;
  /** What typed text answers once the message is seen (`typedTarget`). */
  readonly asks?: string;
  /** Names what it shows, so that a later message can take its place, or be a reply to it. */
  readonly shows?: string;
};

/** A message that names what an earlier one showed is a new one where nothing is known of that any more. */
export type Way =
  | { readonly is: 'new' }
  | { readonly is: 'inPlaceOf'; readonly shown: string }
  | { readonly is: 'replyTo'; readonly shown: string };
