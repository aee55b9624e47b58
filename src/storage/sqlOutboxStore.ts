import { sql, type Kysely, type Transaction } from 'kysely';
import { z } from 'zod';
import {
  longestWaitMs,
  type ClaimedMessage,
  type Destination,
  type OutboxStore,
  type Settlement,
} from '../delivery/outboxStore';
import type { OutgoingActivity } from '../delivery/outgoingMessage';
import type { Database } from './database';
import type { Tables } from './tables';

/** A lease that has run out: what it was given for never ended. */
const longAgo = new Date(0).toISOString();

/** What is owed, in the table `outbox`. */
export function createSqlOutboxStore(database: Database): OutboxStore {
  const isShared = database.engine === 'postgres';
  return {
    due: (now, limit) => database.read((db) => due(db, now, limit)),
    claim: (wanted) => database.write((trx) => claim(trx, wanted, isShared)),
    settle: (attempt, settlement, now) => database.write((trx) => settle(trx, attempt, settlement, now)),
    releaseAll: () =>
      database.write(async (trx) => {
        await trx
          .updateTable('outbox')
          .set({ leased_until: longAgo })
          .where('state', '=', 'owed')
          .where('leased_until', 'is not', null)
          .execute();
      }),
    deleteSettledBefore: (before) =>
      database.write(async (trx) => {
        await trx.deleteFrom('outbox').where('settled_at', '<', before.toISOString()).execute();
      }),
  };
}

/** The oldest that is owed in its conversation, where it is due and nobody is sending it. */
const heads = (db: Kysely<Tables>, at: Date) => {
  const now = at.toISOString();
  const never = new Date(at.getTime() + longestWaitMs).toISOString();
  return db
    .selectFrom('outbox as head')
    .where('head.state', '=', 'owed')
    .where((is) => is.or([is('head.due_at', '<=', now), is('head.due_at', '>', never)]))
    .where((is) =>
      is.or([
        is('head.leased_until', 'is', null),
        is('head.leased_until', '<=', now),
        is('head.leased_until', '>', never),
      ]),
    )
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('outbox as older')
            .select('older.id')
            .whereRef('older.channel', '=', 'head.channel')
            .whereRef('older.conversation', '=', 'head.conversation')
            .whereRef('older.position', '<', 'head.position')
            .where('older.state', '=', 'owed'),
        ),
      ),
    );
};

const due = (db: Kysely<Tables>, now: Date, limit: number) =>
  heads(db, now).select(['head.channel', 'head.conversation']).orderBy('head.due_at').limit(limit).execute();

async function claim(
  trx: Transaction<Tables>,
  { from, now, until, perSecond }: Parameters<OutboxStore['claim']>[0],
  isShared: boolean,
): Promise<ClaimedMessage | undefined> {
  const { channel, conversation } = from;
  const row = await heads(trx, now)
    .selectAll('head')
    .where('head.channel', '=', channel)
    .where('head.conversation', '=', conversation)
    .$if(isShared, (query) => query.forUpdate().skipLocked())
    .executeTakeFirst();
  if (!row) return undefined;

  if (perSecond !== undefined && (await isTooFast(trx, from, now, perSecond))) return undefined;
  const attempts = row.attempts + 1;
  // Whoever knew how an attempt ended took the lease away.
  const doubts = row.doubts + (row.leased_until === null ? 0 : 1);
  await trx
    .updateTable('outbox')
    .set({ attempts, doubts, begun_at: now.toISOString(), leased_until: until.toISOString() })
    .where('id', '=', row.id)
    .execute();
  const whenShut = row.when_shut === null ? undefined : readActivity(row.when_shut);
  const isReadable = whenShut !== undefined || row.when_shut === null;
  return {
    id: row.id,
    activity: isReadable ? readActivity(row.activity) : undefined,
    ...(whenShut && { whenShut }),
    isQuestion: row.is_question === 1,
    ...(row.asks !== null && { asks: row.asks }),
    ...(row.shows !== null && { shows: row.shows }),
    ...(await earlierOnes(trx, row)),
    to: { channel, conversation, partner: row.partner },
    owedAt: row.owed_at,
    attempts,
    doubts,
  };
}

/** The channel's ids of the messages that this one names by what they showed, as far as they are known. */
async function earlierOnes(
  trx: Transaction<Tables>,
  { channel, conversation, in_place_of, replies_to }: Tables['outbox'],
): Promise<Pick<ClaimedMessage, 'replaces' | 'repliesTo'>> {
  const idOf = async (shows: string | null) =>
    shows === null
      ? undefined
      : trx
          .selectFrom('shown')
          .select('activity')
          .where('channel', '=', channel)
          .where('conversation', '=', conversation)
          .where('shows', '=', shows)
          .executeTakeFirst();
  const [replaced, repliedTo] = [await idOf(in_place_of), await idOf(replies_to)];
  return {
    ...(replaced && { replaces: replaced.activity }),
    ...(repliedTo && { repliesTo: repliedTo.activity }),
  };
}

/** Messages go out in the order of their positions, so those begun last stand at the end. */
async function isTooFast(
  trx: Transaction<Tables>,
  { channel, conversation }: Destination,
  now: Date,
  perSecond: number,
): Promise<boolean> {
  const begun = await trx
    .selectFrom('outbox')
    .select('begun_at')
    .where('channel', '=', channel)
    .where('conversation', '=', conversation)
    .where('begun_at', 'is not', null)
    .orderBy('position', 'desc')
    .offset(perSecond - 1)
    .limit(1)
    .executeTakeFirst();
  const at = Date.parse(begun?.begun_at ?? '');
  // What was begun in the future was begun by a clock that has been put back since.
  return at > now.getTime() - 1000 && at <= now.getTime();
}

const activityShape = z.record(z.string(), z.unknown());

function readActivity(json: string | null): OutgoingActivity | undefined {
  try {
    return activityShape.parse(JSON.parse(json ?? ''));
  } catch {
    return undefined;
  }
}

async function settle(
  trx: Transaction<Tables>,
  { id, attempts }: Pick<ClaimedMessage, 'id' | 'attempts'>,
  settlement: Settlement,
  now: Date,
): Promise<void> {
  const row = trx.updateTable('outbox').where('id', '=', id).where('state', '=', 'owed');
  if (settlement.is === 'again') {
    await row
      .set({ due_at: settlement.at.toISOString(), leased_until: null, why: settlement.why })
      .$if(settlement.isDoubtful, (update) => update.set({ doubts: sql<number>`doubts + 1` }))
      .where('attempts', '=', attempts)
      .execute();
    return;
  }
  await row
    .set({
      state: settlement.is,
      activity: null,
      when_shut: null,
      leased_until: null,
      settled_at: now.toISOString(),
      why: settlement.is === 'sent' ? null : settlement.why,
    })
    .$if(settlement.is !== 'sent', (update) => update.where('attempts', '=', attempts))
    .execute();
  if (settlement.is === 'sent' && settlement.as !== undefined) await keepShown(trx, id, settlement.as, now);
}

/** The channel's id of what was sent, with what it shows: longer than the row of the message itself. */
async function keepShown(trx: Transaction<Tables>, id: string, activity: string, now: Date): Promise<void> {
  const at = now.toISOString();
  await trx
    .insertInto('shown')
    .columns(['channel', 'conversation', 'shows', 'activity', 'at'])
    .expression(
      trx
        .selectFrom('outbox')
        .select(['channel', 'conversation', 'shows'])
        .select([
          sql<string>`cast(${activity} as text)`.as('activity'),
          sql<string>`cast(${at} as text)`.as('at'),
        ])
        .where('id', '=', id)
        .where('shows', 'is not', null)
        .$narrowType<{ shows: string }>(),
    )
    .onConflict((conflict) =>
      conflict.columns(['channel', 'conversation', 'shows']).doUpdateSet({ activity, at }),
    )
    .execute();
}
