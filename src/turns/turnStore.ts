import type { OutgoingMessage, Recipient } from '../delivery/outgoingMessage';
import type { Echo, SaidAt } from './untimely';
import type {
  AuditEntry,
  Conversation,
  ConversationKey,
  PartnerKey,
  Person,
  PersonKey,
  RecordChange,
  Stored,
} from './records';
import type { Journey } from '../journey/journey';
import type { ConversationReference, KeptReference } from './reference';

/** Whose turn it is: the conversation has the session, the user the language, the partner the journey. */
export type TurnKey = ConversationKey &
  PersonKey &
  PartnerKey & {
    /** In a group nothing is kept of the person. */
    readonly isGroup: boolean;
  };

/** The activity that a turn answers, as the channel numbers it. */
export type ActivityKey = ConversationKey & { readonly activity: string };

/** What was said: what tells it from others, without being it. */
export type Said = SaidAt & { readonly hash: string };

/** What is known before the turn. Whatever is stored, this has something to give. */
export type Loaded = {
  readonly conversation: Stored<Conversation>;
  readonly journey: Stored<Journey>;
  readonly person: Stored<Person>;
  /** How the conversation was last reached; absent where that is not known, or it is dead. */
  readonly reference?: KeptReference;
  /** The turn has been stored before: the channel has sent its activity again. */
  readonly isSeen: boolean;
  /** What was said may be a copy of, or have crossed, something. */
  readonly echo?: Echo;
};

/** One message that is owed, complete; `answeredAt`: it goes back in the call itself, and is not owed. */
export type OwedMessage = {
  readonly to: Recipient;
  readonly message: OutgoingMessage;
  readonly answeredAt?: string;
};

/** What a decision becomes once its messages are addressed: all that is stored, in one transaction. */
export type Commit = {
  readonly records: readonly RecordChange[];
  readonly audit: readonly AuditEntry[];
  readonly owed: readonly OwedMessage[];
  /** The activity that it answers, and what was said in it; absent where nobody has said anything. */
  readonly answers?: ActivityKey & { readonly said?: Said };
  /** How the conversation is reached from now on. */
  readonly reference?: ConversationReference;
  /** The moment of the turn, ISO 8601 in UTC. */
  readonly at: string;
};

/** Loads what one turn needs and stores what it decided. */
export type TurnStore = {
  readonly load: (key: TurnKey, activity?: { readonly id: string; readonly said?: Said }) => Promise<Loaded>;
  /** What the gate of a conversation depends on. */
  readonly loadStanding: (
    of: ConversationKey & PartnerKey,
  ) => Promise<{ readonly conversation: Conversation; readonly journey: Journey }>;
  /**
   * Stores the whole of it in one transaction, or nothing. A record that could not be read is put into quarantine by
   * what is written in its place.
   * @throws VersionConflictError when one of its records was changed since it was read: load and decide again.
   */
  readonly commit: (commit: Commit) => Promise<void>;
  /** The call that brought the activity was answered in full, in time: no channel will send it again. */
  readonly endCall: (key: ActivityKey, at: string) => Promise<void>;
  /** Deletes the answers, journeys, people and audit that nobody has used since that moment. */
  readonly deleteUnusedSince: (before: Date) => Promise<void>;
  /** Forgets which activities have been seen before that moment: no channel sends them again. */
  readonly forgetActivitiesBefore: (before: Date) => Promise<void>;
};
