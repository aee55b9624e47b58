import { sql, type Kysely } from 'kysely';
import { z } from 'zod';
import type { Migration } from '../migration';

/**
 * The session of an interview becomes part of its conversation, which also has what waits for a yes and how it is
 * reached; and the channel's ids of what was sent. What waited for a yes inside a session moves out of it. Before the
 * first release, so the release before it need not read this: the table `sessions` goes.
 */
export const m0004Conversations: Migration = {
  name: '0004-conversations',
  up: async (db) => {
    await db.schema
      .createTable('conversations')
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('conversation', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('session', 'text')
      .addColumn('pending', 'text')
      .addColumn('partner', 'text')
      .addColumn('user_id', 'text')
      .addColumn('account', 'text')
      .addColumn('service_url', 'text')
      .addColumn('tenant', 'text')
      .addColumn('locale', 'text')
      .addColumn('type', 'text')
      .addColumn('bot_id', 'text')
      .addColumn('bot_name', 'text')
      .addColumn('reference_at', 'text')
      .addColumn('dead_at', 'text')
      .addColumn('updated_at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('conversations_key', ['channel', 'conversation'])
      .execute();
    await sql`insert into conversations (channel, conversation, version, session, updated_at)
      select channel, conversation, version, body, updated_at from sessions`.execute(db);
    await movePending(db);
    await db.schema.dropTable('sessions').execute();
    await db.schema.createIndex('conversations_partner').on('conversations').column('partner').execute();
    await db.schema.createIndex('conversations_updated').on('conversations').column('updated_at').execute();

    await db.schema
      .alterTable('people')
      .addColumn('version', 'integer', (column) => column.notNull().defaultTo(1))
      .execute();

    for (const column of ['shows', 'in_place_of', 'replies_to']) {
      await db.schema.alterTable('outbox').addColumn(column, 'text').execute();
    }
    await db.schema
      .createTable('shown')
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('conversation', 'text', (column) => column.notNull())
      .addColumn('shows', 'text', (column) => column.notNull())
      .addColumn('activity', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('shown_key', ['channel', 'conversation', 'shows'])
      .execute();
    await db.schema.createIndex('shown_at').on('shown').column('at').execute();
  },
};

const askedFirst = z.object({ nonce: z.string(), isLatest: z.boolean() }).optional().catch(undefined);

/** What of a session of before waited for a yes. */
const waitedIn = z.object({
  open: z
    .object({
      fact: z.string(),
      nonce: z.string(),
      candidate: z
        .object({ value: z.union([z.string(), z.number()]), because: z.string(), nonce: z.string() })
        .optional()
        .catch(undefined),
    })
    .nullish()
    .catch(undefined),
  pending: z
    .object({
      startOver: z.string().optional().catch(undefined),
      creditCheck: askedFirst,
      withdrawCreditCheck: askedFirst,
    })
    .optional()
    .catch(undefined),
});

type Row = { readonly channel: string; readonly conversation: string; readonly session: string };

const rowsAPage = 500;

/** A session that cannot be read stays as it is, and nothing waits in it. */
async function movePending(db: Kysely<unknown>): Promise<void> {
  let last: Row | undefined;
  do {
    const after = last ? sql`and (channel, conversation) > (${last.channel}, ${last.conversation})` : sql``;
    const { rows } = await sql<Row>`select channel, conversation, session from conversations
      where (session like '%"candidate":{%' or session like '%"pending":{"%') ${after}
      order by channel, conversation limit ${sql.lit(rowsAPage)}`.execute(db);
    for (const { channel, conversation, session } of rows) {
      const pending = JSON.stringify(pendingIn(session));
      await sql`update conversations set pending = ${pending}
        where channel = ${channel} and conversation = ${conversation}`.execute(db);
    }
    last = rows.length === rowsAPage ? rows.at(-1) : undefined;
  } while (last);
}

function pendingIn(session: string): readonly object[] {
  const { open, pending } = waitedIn.safeParse(jsonOf(session)).data ?? {};
  const { startOver, creditCheck, withdrawCreditCheck } = pending ?? {};
  const candidate = open?.candidate;
  return [
    ...(open && candidate
      ? [{ of: 'value', ...candidate, isLatest: true, question: open.nonce, fact: open.fact }]
      : []),
    ...(startOver === undefined ? [] : [{ of: 'startOver', nonce: startOver, isLatest: true }]),
    ...(creditCheck ? [{ of: 'creditCheck', ...creditCheck }] : []),
    ...(withdrawCreditCheck ? [{ of: 'withdrawCreditCheck', ...withdrawCreditCheck }] : []),
  ];
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
