import type { OutgoingMessage } from '../delivery/outgoingMessage';
import type { Echo, SaidAt } from '../interview/resend';
import type { Session } from '../interview/session';
import type { Journey } from '../journey/journey';
import type { KeptQuestion, Feedback } from '../knowledge/keptQuestion';
import type { Language } from '../reading/language';

/** Whose turn it is: the conversation has the session, the user the language, the partner the journey. */
export type TurnKey = {
  /** The activity that the turn answers, as the channel numbers it; absent for a look from outside of any turn. */
  readonly activity?: string;
  readonly channel: string;
  readonly conversation: string;
  readonly user: string;
  readonly partner: string;
  /** In a group nothing is kept of the person. */
  readonly isGroup: boolean;
};

/** What was said: what tells it from others, without being it. */
export type Said = SaidAt & { readonly hash: string };

export type StoredRecord = 'session' | 'journey';

/** What is known before the turn. A version is that of the stored record; 0 where there is none yet. */
export type Loaded = {
  readonly session?: Session;
  readonly sessionVersion: number;
  readonly journey: Journey;
  readonly journeyVersion: number;
  /** The language the person chose, and the one of the first activity ever. */
  readonly language?: Language;
  readonly firstLanguage?: Language;
  readonly isWelcomed: boolean;
  /** What could not be read: here is what was left of it. It stays stored as it is until a turn writes it. */
  readonly unreadable?: readonly StoredRecord[];
  /** The turn has been stored before: the channel has sent its activity again. */
  readonly isSeen: boolean;
  /** What was said may be a copy of, or have crossed, something. */
  readonly echo?: Echo;
};

/** What is kept in the audit: which act; the store adds who did it, for which partner, and when. Never free text. */
export const auditedActs = [
  'session.startedOver',
  'journey.creditCheckAttested',
  'journey.creditCheckWithdrawn',
] as const;
export type AuditEntry = { readonly what: (typeof auditedActs)[number] };

/** What the turn changes; what is absent stays as it is. */
export type TurnChange = {
  readonly session?: Session;
  readonly journey?: Journey;
  readonly language?: Language;
  readonly firstLanguage?: Language;
  readonly isWelcomed?: true;
  readonly audit?: readonly AuditEntry[];
  /** What was asked of the knowledge base, and what somebody thought of an answer. */
  readonly asked?: KeptQuestion;
  readonly feedback?: Feedback;
  /** What was said, so that a copy of it is known. */
  readonly said?: Said;
  /** What is owed to the person for it. */
  readonly message?: OutgoingMessage;
  /** When the message went back in the call itself: it is not owed then. */
  readonly answeredAt?: string;
};

/** Loads what one turn needs and stores what it decided. */
export type TurnStore = {
  /** Whatever is stored, this has something to give: `unreadable` says what of it is rebuilt. */
  readonly load: (key: TurnKey, said?: Said) => Promise<Loaded>;
  /**
   * Stores the whole change in one transaction, or nothing of it. A record that could not be read is put into quarantine
   * by the turn that writes another one in its place.
   * @param loaded what the turn decided from; its versions are compared with the stored ones.
   * @param at the moment of the turn, ISO 8601 in UTC.
   * @throws VersionConflictError when the session or the journey was changed since: load and decide again.
   */
  readonly commit: (key: TurnKey, loaded: Loaded, change: TurnChange, at: string) => Promise<void>;
  /** The call that brought the activity was answered in full, in time: no channel will send it again. */
  readonly endCall: (key: TurnKey, at: string) => Promise<void>;
  /** Deletes the answers, journeys, people and audit that nobody has used since that moment. */
  readonly deleteUnusedSince: (before: Date) => Promise<void>;
  /** Forgets which activities have been seen before that moment: no channel sends them again. */
  readonly forgetActivitiesBefore: (before: Date) => Promise<void>;
};
