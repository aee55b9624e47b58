import type { Kysely, Transaction } from 'kysely';
import {
  conversationTypes,
  isToBeKept,
  type ConversationReference,
  type KeptReference,
} from '../turns/reference';
import type { ConversationKey } from '../turns/records';
import type { Reachable, ReferenceStore } from '../turns/referenceStore';
import type { Database } from './database';
import { readPerson } from './records/people';
import type { Tables } from './tables';

/** How conversations are reached, in the rows of the conversations themselves. */
export function createSqlReferenceStore(database: Database): ReferenceStore {
  return {
    keep: (reference, at) =>
      database.write(async (trx) => {
        const row = await rowOf(trx, reference);
        if (isToBeKept(reference, row && readReference(row), at)) await saveReference(trx, reference, at);
      }),
    markDead: ({ channel, conversation }, at) =>
      database.write(async (trx) => {
        await trx
          .updateTable('conversations')
          .set({ dead_at: at })
          .where('channel', '=', channel)
          .where('conversation', '=', conversation)
          // What came since then says that it is alive.
          .where((is) => is.or([is('reference_at', 'is', null), is('reference_at', '<=', at)]))
          .execute();
      }),
    find: (key) =>
      database.read(async (db) => {
        const row = await rowOf(db, key);
        return row && toReachable(row);
      }),
    ofPartner: ({ partner }) =>
      database.read(async (db) => {
        const rows = await withPeople(db)
          .where('conversations.partner', '=', partner)
          .where('conversations.type', '=', 'personal')
          .orderBy('conversations.updated_at', 'desc')
          .execute();
        return rows.flatMap((row) => toReachable(row) ?? []);
      }),
  };
}

export const referenceColumns = [
  'partner',
  'user_id',
  'account',
  'service_url',
  'tenant',
  'locale',
  'type',
  'bot_id',
  'bot_name',
  'reference_at',
  'dead_at',
] as const;

type Row = Pick<Tables['conversations'], 'channel' | 'conversation' | (typeof referenceColumns)[number]>;

const withPeople = (db: Kysely<Tables>) =>
  db
    .selectFrom('conversations')
    .leftJoin('people', (join) =>
      join
        .onRef('people.channel', '=', 'conversations.channel')
        .onRef('people.user_id', '=', 'conversations.user_id'),
    )
    .select(['conversations.channel', 'conversations.conversation'])
    .select(referenceColumns.map((column) => `conversations.${column}` as const))
    .select(['people.language', 'people.first_language', 'people.welcomed_at']);

const rowOf = (db: Kysely<Tables>, { channel, conversation }: ConversationKey) =>
  withPeople(db)
    .where('conversations.channel', '=', channel)
    .where('conversations.conversation', '=', conversation)
    .executeTakeFirst();

function toReachable(
  row: Row & Pick<Tables['people'], 'language' | 'first_language' | 'welcomed_at'>,
): Reachable | undefined {
  const kept = readReference(row);
  if (!kept) return undefined;
  const { keptAt: _since, ...reference } = kept;
  return { reference, person: readPerson(row) };
}

/** Undefined where nothing is known yet, and for a conversation that is dead. */
export function readReference(row: Row): KeptReference | undefined {
  const { channel, conversation, partner, user_id: user, account, service_url: serviceUrl } = row;
  const { tenant, locale, bot_id, bot_name, reference_at: keptAt } = row;
  const type = conversationTypes.find((known) => known === row.type);
  if (row.dead_at !== null || !partner || !serviceUrl || !type || !keptAt) {
    return undefined;
  }
  return {
    channel,
    conversation,
    partner,
    ...(user && account && { person: { user, account } }),
    serviceUrl,
    ...(tenant !== null && { tenant }),
    ...(locale !== null && { locale }),
    type,
    bot: { id: bot_id ?? '', ...(bot_name !== null && { name: bot_name }) },
    keptAt,
  };
}

/** Stores a reference, in the transaction of its turn. It makes no other turn decide again. */
export async function saveReference(
  trx: Transaction<Tables>,
  { channel, conversation, person, serviceUrl, bot, ...reference }: ConversationReference,
  at: string,
): Promise<void> {
  const { partner, tenant = null, locale = null, type } = reference;
  const row = {
    partner,
    account: person?.account ?? null,
    tenant,
    locale,
    type,
    user_id: person?.user ?? null,
    service_url: serviceUrl,
    bot_id: bot.id,
    bot_name: bot.name ?? null,
    reference_at: at,
    dead_at: null,
    updated_at: at,
  };
  await trx
    .insertInto('conversations')
    .values({ channel, conversation, version: 0, ...row })
    .onConflict((conflict) => conflict.columns(['channel', 'conversation']).doUpdateSet(row))
    .execute();
}
