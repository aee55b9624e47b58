import type { Transaction } from 'kysely';
import type {
  DirectLineConversation,
  DirectLineStore,
  NewActivity,
} from '../channels/directLine/directLineStore';
import { StorageError } from '../errors';
import type { Database } from './database';
import { readOrCreateSecret } from './secretStore';
import type { Tables } from './tables';

/** The local Direct Line's key, conversations and logs. */
export function createSqlDirectLineStore(database: Database): DirectLineStore {
  return {
    signingKey: (create) => readOrCreateSecret(database, 'directLineSigningKey', create),
    open: (conversation, now) => database.write((trx) => open(trx, conversation, now)),
    find: (conversationId) =>
      database.read(async (db) => {
        const row = await db
          .selectFrom('direct_line_conversations')
          .select(['id', 'user_id', 'locale'])
          .where('id', '=', conversationId)
          .executeTakeFirst();
        return row && toConversation(row);
      }),
    append: (activity, now) => database.write((trx) => append(trx, activity, now)),
    readAfter: (conversationId, watermark, limit) =>
      database.read((db) =>
        db
          .selectFrom('direct_line_activities')
          .select(['sequence', 'body as json'])
          .where('conversation_id', '=', conversationId)
          .where('sequence', '>', watermark)
          .orderBy('sequence')
          .limit(limit)
          .execute(),
      ),
    readLast: async (conversationId, limit) => {
      const rows = await database.read((db) =>
        db
          .selectFrom('direct_line_activities')
          .select(['sequence', 'body as json'])
          .where('conversation_id', '=', conversationId)
          .orderBy('sequence', 'desc')
          .limit(limit)
          .execute(),
      );
      return rows.reverse();
    },
    deleteUnusedSince: (before) =>
      database.write(async (trx) => {
        const result = await trx
          .deleteFrom('direct_line_conversations')
          .where('used_at', '<', before.toISOString())
          .executeTakeFirst();
        return Number(result.numDeletedRows);
      }),
  };
}

async function open(
  trx: Transaction<Tables>,
  { id, userId, locale }: DirectLineConversation,
  now: Date,
): Promise<DirectLineConversation> {
  const used_at = now.toISOString();
  await trx
    .insertInto('direct_line_conversations')
    .values({ id, user_id: userId, locale: locale ?? null, last_sequence: 0, used_at })
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet({ used_at, ...(locale !== undefined && { locale }) })
        .where('direct_line_conversations.user_id', '=', userId),
    )
    .execute();
  const row = await trx
    .selectFrom('direct_line_conversations')
    .select(['id', 'user_id', 'locale'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return toConversation(row);
}

async function append(
  trx: Transaction<Tables>,
  { conversationId, json, clientId }: NewActivity,
  now: Date,
): Promise<{ readonly sequence: number; readonly isNew: boolean }> {
  // The conversation's row first: where writers can overlap, it makes those of one conversation take turns.
  const conversation = await trx
    .updateTable('direct_line_conversations')
    .set({ used_at: now.toISOString() })
    .where('id', '=', conversationId)
    .returning('last_sequence')
    .executeTakeFirst();
  if (!conversation) throw new StorageError('No such Direct Line conversation', undefined, 'STORAGE_ABSENT');

  const known = await knownSequence(trx, conversationId, clientId);
  if (known !== undefined) return { sequence: known, isNew: false };

  const sequence = conversation.last_sequence + 1;
  await trx
    .insertInto('direct_line_activities')
    .values({ conversation_id: conversationId, sequence, client_id: clientId ?? null, body: json })
    .execute();
  await trx
    .updateTable('direct_line_conversations')
    .set({ last_sequence: sequence })
    .where('id', '=', conversationId)
    .execute();
  return { sequence, isNew: true };
}

async function knownSequence(
  trx: Transaction<Tables>,
  conversationId: string,
  clientId: string | undefined,
): Promise<number | undefined> {
  if (clientId === undefined) return undefined;
  const row = await trx
    .selectFrom('direct_line_activities')
    .select('sequence')
    .where('conversation_id', '=', conversationId)
    .where('client_id', '=', clientId)
    .executeTakeFirst();
  return row?.sequence;
}

const toConversation = (row: {
  readonly id: string;
  readonly user_id: string;
  readonly locale: string | null;
}): DirectLineConversation => ({ id: row.id, userId: row.user_id, locale: row.locale ?? undefined });
