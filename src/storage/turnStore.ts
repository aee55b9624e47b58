import { randomUUID } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import { z } from 'zod';
import type { Loaded, TurnChange, TurnKey, TurnStore } from '../dialogs/turnStore';
import { StorageError, VersionConflictError } from '../errors';
import { sessionSchema, type Session } from '../interview/session';
import { emptyJourney, journeySchema, type Journey } from '../journey/journey';
import { languages } from '../reading/language';
import type { Database } from './database';
import type { Tables } from './tables';

/** Sessions, journeys, people and the audit in our own tables; versions keep two turns from undoing each other. */
export function createTurnStore(database: Database): TurnStore {
  return {
    load: (key) => database.read((db) => load(db, key)),
    commit: (key, loaded, change, at) => database.write((trx) => commit(trx, key, loaded, change, at)),
    deleteUnusedSince: (before) => database.write((trx) => deleteUnused(trx, before.toISOString())),
  };
}

async function load(db: Kysely<Tables>, key: TurnKey): Promise<Loaded> {
  const [session, journey, person] = await Promise.all([
    db
      .selectFrom('sessions')
      .select(['version', 'body'])
      .where('channel', '=', key.channel)
      .where('conversation', '=', key.conversation)
      .executeTakeFirst(),
    db
      .selectFrom('journeys')
      .select(['version', 'body'])
      .where('partner', '=', key.partner)
      .executeTakeFirst(),
    db
      .selectFrom('people')
      .select(['language', 'welcomed_at'])
      .where('channel', '=', key.channel)
      .where('user_id', '=', key.user)
      .executeTakeFirst(),
  ]);
  const language = person?.language ?? undefined;
  return {
    ...(session && { session: read('session', sessionSchema, session.body) }),
    sessionVersion: session?.version ?? 0,
    journey: journey ? read('journey', journeySchema, journey.body) : emptyJourney,
    journeyVersion: journey?.version ?? 0,
    ...(language !== undefined && { language: parse('language', z.enum(languages), language) }),
    isWelcomed: (person?.welcomed_at ?? null) !== null,
  };
}

function read<T>(what: string, schema: z.ZodType<T>, body: string): T {
  try {
    return parse(what, schema, JSON.parse(body));
  } catch (error) {
    throw error instanceof StorageError ? error : unreadable(what, error);
  }
}

function parse<T>(what: string, schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw unreadable(what, parsed.error);
  return parsed.data;
}

const unreadable = (what: string, cause: unknown) =>
  new StorageError(`A stored ${what} cannot be read`, cause, 'STORAGE_UNREADABLE');

async function commit(
  trx: Transaction<Tables>,
  key: TurnKey,
  loaded: Loaded,
  change: TurnChange,
  at: string,
): Promise<void> {
  await saveSession(trx, key, loaded.sessionVersion, change.session, at);
  await saveJourney(trx, key, loaded.journeyVersion, change.journey, at);
  if (change.language !== undefined || change.isWelcomed) await savePerson(trx, key, change, at);
  for (const { what } of change.audit ?? []) {
    await trx
      .insertInto('audit')
      .values({ id: randomUUID(), at, what, channel: key.channel, user_id: key.user, partner: key.partner })
      .execute();
  }
}

/** Writes the session where it still has the version that was loaded; without one to write, only checks. */
async function saveSession(
  trx: Transaction<Tables>,
  { channel, conversation }: TurnKey,
  version: number,
  session: Session | undefined,
  at: string,
): Promise<void> {
  if (session === undefined) {
    const stored = await trx
      .selectFrom('sessions')
      .select('version')
      .where('channel', '=', channel)
      .where('conversation', '=', conversation)
      .executeTakeFirst();
    if ((stored?.version ?? 0) !== version) throw new VersionConflictError('session');
    return;
  }
  const row = { version: version + 1, body: JSON.stringify(session), updated_at: at };
  const isWritten =
    version === 0
      ? await trx
          .insertInto('sessions')
          .values({ channel, conversation, ...row })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst()
          .then(({ numInsertedOrUpdatedRows }) => numInsertedOrUpdatedRows === 1n)
      : await trx
          .updateTable('sessions')
          .set(row)
          .where('channel', '=', channel)
          .where('conversation', '=', conversation)
          .where('version', '=', version)
          .executeTakeFirst()
          .then(({ numUpdatedRows }) => numUpdatedRows === 1n);
  if (!isWritten) throw new VersionConflictError('session');
}

/** The same for the journey. A turn that only read it decided from it too: it counts although nothing is written. */
async function saveJourney(
  trx: Transaction<Tables>,
  { partner }: TurnKey,
  version: number,
  journey: Journey | undefined,
  at: string,
): Promise<void> {
  if (journey === undefined) {
    const stored = await trx
      .selectFrom('journeys')
      .select('version')
      .where('partner', '=', partner)
      .executeTakeFirst();
    if ((stored?.version ?? 0) !== version) throw new VersionConflictError('journey');
    return;
  }
  const row = { version: version + 1, body: JSON.stringify(journey), updated_at: at };
  const isWritten =
    version === 0
      ? await trx
          .insertInto('journeys')
          .values({ partner, ...row })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst()
          .then(({ numInsertedOrUpdatedRows }) => numInsertedOrUpdatedRows === 1n)
      : await trx
          .updateTable('journeys')
          .set(row)
          .where('partner', '=', partner)
          .where('version', '=', version)
          .executeTakeFirst()
          .then(({ numUpdatedRows }) => numUpdatedRows === 1n);
  if (!isWritten) throw new VersionConflictError('journey');
}

async function deleteUnused(trx: Transaction<Tables>, before: string): Promise<void> {
  await trx.deleteFrom('sessions').where('updated_at', '<', before).execute();
  await trx.deleteFrom('journeys').where('updated_at', '<', before).execute();
  await trx.deleteFrom('people').where('seen_at', '<', before).execute();
  await trx.deleteFrom('audit').where('at', '<', before).execute();
}

async function savePerson(
  trx: Transaction<Tables>,
  key: TurnKey,
  change: TurnChange,
  at: string,
): Promise<void> {
  const row = {
    seen_at: at,
    ...(change.language !== undefined && { language: change.language }),
    ...(change.isWelcomed && { welcomed_at: at }),
  };
  await trx
    .insertInto('people')
    .values({ channel: key.channel, user_id: key.user, ...row })
    .onConflict((conflict) => conflict.columns(['channel', 'user_id']).doUpdateSet(row))
    .execute();
}
