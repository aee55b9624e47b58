import type {
  DirectLineConversation,
  DirectLineStore,
  LoggedActivity,
} from '../../src/channels/directLine/directLineStore';
import { StorageError } from '../../src/errors';

type Entry = LoggedActivity & { readonly clientId: string | undefined };
type Kept = { conversation: DirectLineConversation; readonly log: Entry[]; lastUsed: Date };

/** The port in memory: keep the object to play a restart of the server on the same data. */
export function createMemoryDirectLineStore(): DirectLineStore {
  const conversations = new Map<string, Kept>();
  let key: string | undefined;

  return {
    signingKey: async (create) => (key ??= create()),

    open: async (conversation, now) => {
      const kept = conversations.get(conversation.id) ?? { conversation, log: [], lastUsed: now };
      kept.lastUsed = now;
      if (conversation.userId === kept.conversation.userId && conversation.locale !== undefined) {
        kept.conversation = { ...kept.conversation, locale: conversation.locale };
      }
      conversations.set(conversation.id, kept);
      return kept.conversation;
    },

    find: async (id) => conversations.get(id)?.conversation,

    append: async ({ conversationId, json, clientId }, now) => {
      const kept = conversations.get(conversationId);
      if (!kept) throw new StorageError(`no conversation ${conversationId}`);
      kept.lastUsed = now;
      const known = kept.log.find((entry) => clientId !== undefined && entry.clientId === clientId);
      if (known) return { sequence: known.sequence, isNew: false };
      const sequence = kept.log.length + 1;
      kept.log.push({ sequence, json, clientId });
      return { sequence, isNew: true };
    },

    readAfter: async (id, watermark, limit) =>
      (conversations.get(id)?.log ?? []).filter(({ sequence }) => sequence > watermark).slice(0, limit),

    readLast: async (id, limit) => (conversations.get(id)?.log ?? []).slice(-limit),

    deleteUnusedSince: async (before) => {
      const old = [...conversations].filter(([, { lastUsed }]) => lastUsed < before);
      for (const [id] of old) conversations.delete(id);
      return old.length;
    },
  };
}
