import type { ConversationKey, PartnerKey, Person } from './records';
import type { ConversationReference } from './reference';

/** A conversation that is alive, and what is known of the person in it. */
export type Reachable = { readonly reference: ConversationReference; readonly person: Person };

/** Where people can be reached without having said anything. */
export type ReferenceStore = {
  /** Keeps a reference that no turn stores. It revives one that was dead. */
  readonly keep: (reference: ConversationReference, at: string) => Promise<void>;
  /** As of that moment nothing can be sent there, until something comes from there again. */
  readonly markDead: (conversation: ConversationKey, at: string) => Promise<void>;
  /** Undefined for a conversation that is not known, or dead. */
  readonly find: (conversation: ConversationKey) => Promise<Reachable | undefined>;
  /** Every one-to-one conversation of a partner's people that is alive, the one that was used last first. */
  readonly ofPartner: (partner: PartnerKey) => Promise<readonly Reachable[]>;
};
