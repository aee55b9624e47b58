import type { Receipt } from '../interview/receipt';
import type { Session } from '../interview/session';
import type { Journey } from '../journey/journey';
import type { Feedback, KeptQuestion, QuestionEnding } from '../knowledge/keptQuestion';
import type { RecentQuestion } from '../knowledge/recentQuestions';
import type { Language } from '../reading/language';
import type { Pending } from './pending';

/** A conversation, by the ids of its channel. */
export type ConversationKey = { readonly channel: string; readonly conversation: string };
export type PersonKey = { readonly channel: string; readonly user: string };
export type PartnerKey = { readonly partner: string };

/** What is kept of one conversation: how far the interview in it is, what waits there for a yes, what was asked lately. */
export type Conversation = {
  readonly session?: Session;
  readonly pending: Pending;
  /** Absent where there are none. */
  readonly recent?: readonly RecentQuestion[];
};

/** What is known of a person, whatever the conversation. */
export type Person = {
  /** The language the person chose, and the one of the first activity ever. */
  readonly language?: Language;
  readonly firstLanguage?: Language;
  /** ISO 8601 in UTC. */
  readonly welcomedAt?: string;
};

/** A record as it was read. Version 0: there is none yet. */
export type Stored<Value> = {
  readonly value: Value;
  readonly version: number;
  /** What is stored cannot be read, and this is what was left of it: it goes to quarantine when this is written. */
  readonly isRebuilt?: true;
};

/** The records that turns are decided from, by their kind. */
export type Records = {
  readonly conversation: { readonly key: ConversationKey; readonly value: Conversation };
  readonly journey: { readonly key: PartnerKey; readonly value: Journey };
  readonly person: { readonly key: PersonKey; readonly value: Person };
};
export type RecordKind = keyof Records;

/** A record that was read, and what it says from now on; without a `value` it only has to be as it was. */
export type VersionedChange = {
  readonly [Kind in RecordKind]: {
    readonly kind: Kind;
    readonly key: Records[Kind]['key'];
    readonly version: number;
    readonly value?: Records[Kind]['value'];
    readonly isRebuilt?: true;
  };
}[RecordKind];

/** A receipt with its id, 128 random bits in hex: who knows it may read it. */
export type KeptReceipt = PartnerKey & {
  readonly id: string;
  readonly by: PersonKey;
  readonly receipt: Receipt;
};

/** What a decision does to what is stored. What has no version is added, or said of what was added before. */
export type RecordChange =
  | VersionedChange
  | { readonly kind: 'question'; readonly value: KeptQuestion }
  | { readonly kind: 'ending'; readonly value: QuestionEnding }
  | { readonly kind: 'feedback'; readonly value: Feedback }
  | { readonly kind: 'receipt'; readonly value: KeptReceipt }
  /** All receipts of that person are gone. */
  | { readonly kind: 'receiptsWithdrawn'; readonly value: PersonKey };

/** What is kept in the audit: which act, by whom, for which partner; the store adds when. Never free text. */
export const auditedActs = [
  'session.startedOver',
  'journey.creditCheckAttested',
  'journey.creditCheckWithdrawn',
] as const;
export type AuditEntry = { readonly what: (typeof auditedActs)[number]; readonly by: PersonKey } & PartnerKey;
