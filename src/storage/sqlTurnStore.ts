import { randomUUID } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import type { Commit, Loaded, Said, TurnKey, TurnStore } from '../turns/turnStore';
import type { Database } from './database';
import { isSeen, loadEcho, saveCallEnd, saveInbox } from './inbox';
import { oweMessage, recordAnswered } from './oweMessage';
import { readConversation } from './records/conversations';
import { recordStores, saveRecord } from './records/records';
import { readReference, referenceColumns, saveReference } from './sqlReferenceStore';
import type { Tables } from './tables';

/** Conversations, journeys, people and the audit in our own tables; versions keep two turns from undoing each other. */
export function createSqlTurnStore(database: Database): TurnStore {
  return {
    load: (key, activity) => database.read((db) => load(db, key, activity)),
    loadStanding: ({ channel, conversation, partner }) =>
      database.read(async (db) => {
        const [talk, journey] = await Promise.all([
          recordStores.conversation.load(db, { channel, conversation }),
          recordStores.journey.load(db, { partner }),
        ]);
        return { conversation: talk.value, journey: journey.value };
      }),
    commit: (decided) => database.write((trx) => commit(trx, decided)),
    endCall: (key, at) => database.write((trx) => saveCallEnd(trx, key, at)),
    deleteUnusedSince: (before) => database.write((trx) => deleteUnused(trx, before.toISOString())),
    forgetActivitiesBefore: (before) =>
      database.write(async (trx) => {
        await trx.deleteFrom('inbox').where('at', '<', before.toISOString()).execute();
      }),
  };
}

async function load(
  db: Kysely<Tables>,
  key: TurnKey,
  activity: { readonly id: string; readonly said?: Said } | undefined,
): Promise<Loaded> {
  const { channel, conversation, user, partner } = key;
  const [row, journey, person, seen] = await Promise.all([
    db
      .selectFrom('conversations')
      .select(['channel', 'conversation', 'version', 'session', 'pending', 'recent', ...referenceColumns])
      .where('channel', '=', channel)
      .where('conversation', '=', conversation)
      .executeTakeFirst(),
    recordStores.journey.load(db, { partner }),
    recordStores.person.load(db, { channel, user }),
    activity ? isSeen(db, { channel, conversation, activity: activity.id }) : false,
  ]);
  const talk = readConversation(row);
  const reference = row && readReference(row);
  const { said } = activity ?? {};
  return {
    conversation: talk,
    journey,
    person,
    ...(reference && { reference }),
    isSeen: seen,
    ...(said && { echo: await loadEcho(db, key, talk.value, said) }),
  };
}

async function commit(trx: Transaction<Tables>, decided: Commit): Promise<void> {
  const { records, audit, owed, answers, reference, at } = decided;
  if (answers) await saveInbox(trx, answers, at);
  // Before the records: every turn locks the row of its conversation first.
  if (reference) await saveReference(trx, reference, at);
  for (const change of records) await saveRecord(trx, change, at);
  for (const { what, by, partner } of audit) {
    await trx
      .insertInto('audit')
      .values({ id: randomUUID(), at, what, channel: by.channel, user_id: by.user, partner })
      .execute();
  }
  for (const { to, message, answeredAt } of owed) {
    if (answeredAt === undefined) await oweMessage(trx, message, to, at);
    else await recordAnswered(trx, message, to, answeredAt);
  }
}

async function deleteUnused(trx: Transaction<Tables>, before: string): Promise<void> {
  await trx.deleteFrom('conversations').where('updated_at', '<', before).execute();
  await trx.deleteFrom('journeys').where('used_at', '<', before).execute();
  await trx.deleteFrom('people').where('seen_at', '<', before).execute();
  await trx.deleteFrom('shown').where('at', '<', before).execute();
  await trx.deleteFrom('quarantine').where('at', '<', before).execute();
  await trx.deleteFrom('audit').where('at', '<', before).execute();
}
