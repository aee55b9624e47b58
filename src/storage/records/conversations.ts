import { rebuildSession } from '../../interview/rebuild';
import { readRecentQuestions } from '../../knowledge/recentQuestions';
import { sessionSchema, storedSession, type Session } from '../../interview/session';
import { nothingPending, readPending } from '../../turns/pending';
import type { Conversation, Stored } from '../../turns/records';
import type { Tables } from '../tables';
import { jsonOf, readBody } from './readBody';
import { expectVersion, expectWritten, type RecordStore } from './recordStore';

type Row = Pick<Tables['conversations'], 'version' | 'session' | 'pending' | 'recent'>;

export const conversations: RecordStore<'conversation'> = {
  load: async (db, { channel, conversation }) =>
    readConversation(
      await db
        .selectFrom('conversations')
        .select(['version', 'session', 'pending', 'recent'])
        .where('channel', '=', channel)
        .where('conversation', '=', conversation)
        .executeTakeFirst(),
    ),

  save: async (trx, { key, version, value }, at) => {
    const { channel, conversation } = key;
    if (value === undefined) {
      const stored = await trx
        .selectFrom('conversations')
        .select('version')
        .where('channel', '=', channel)
        .where('conversation', '=', conversation)
        .executeTakeFirst();
      return expectVersion('conversation', stored, version);
    }
    const { session, pending, recent = [] } = value;
    const row = {
      version: version + 1,
      session: session ? JSON.stringify(storedSession(session)) : null,
      pending: listed(pending),
      recent: listed(recent),
      updated_at: at,
    };
    const result = await trx
      .insertInto('conversations')
      .values({ channel, conversation, ...row })
      .onConflict((conflict) =>
        conflict
          .columns(['channel', 'conversation'])
          .doUpdateSet(row)
          .where('conversations.version', '=', version),
      )
      .executeTakeFirst();
    expectWritten('conversation', result);
  },
};

export function readConversation(row: Row | undefined): Stored<Conversation> {
  if (!row) return { value: { pending: nothingPending }, version: 0 };
  const { version } = row;
  const recent = row.recent === null ? [] : readRecentQuestions(jsonOf(row.recent));
  const value = {
    pending: row.pending === null ? nothingPending : readPending(jsonOf(row.pending)),
    ...(recent.length > 0 && { recent }),
  };
  if (row.session === null) return { value, version };
  const { value: session, ...rest } = readSession(row.session);
  return { value: { session, ...value }, version, ...rest };
}

/** Null for an empty list. */
const listed = (list: readonly unknown[]): string | null => (list.length > 0 ? JSON.stringify(list) : null);

export const readSession = (body: string): { readonly value: Session; readonly isRebuilt?: true } =>
  readBody(body, (value) => sessionSchema.safeParse(value).data, rebuildSession);
