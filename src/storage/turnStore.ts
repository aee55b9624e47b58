import { randomUUID } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import { z } from 'zod';
import type { Loaded, TurnChange, TurnKey, TurnStore, TypedText } from '../dialogs/turnStore';
import { StorageError, VersionConflictError } from '../errors';
import { sessionSchema, type Session } from '../interview/session';
import { emptyJourney, journeySchema, type Journey } from '../journey/journey';
import { languages } from '../reading/language';
import type { Database } from './database';
import { isSeen, loadEcho, saveCallEnd, saveInbox } from './inbox';
import { oweMessage } from './outboxStore';
import type { Tables } from './tables';

/** Sessions, journeys, people and the audit in our own tables; versions keep two turns from undoing each other. */
export function createTurnStore(database: Database): TurnStore {
  return {
    load: (key, typed) => database.read((db) => load(db, key, typed)),
    commit: (key, loaded, change, at) => database.write((trx) => commit(trx, key, loaded, change, at)),
    endCall: (key, at) => database.write((trx) => saveCallEnd(trx, key, at)),
    deleteUnusedSince: (before) => database.write((trx) => deleteUnused(trx, before.toISOString())),
    forgetActivitiesBefore: (before) =>
      database.write(async (trx) => {
        await trx.deleteFrom('inbox').where('at', '<', before.toISOString()).execute();
      }),
  };
}

async function load(db: Kysely<Tables>, key: TurnKey, typed: TypedText | undefined): Promise<Loaded> {
  const { channel, conversation } = key;
  const [sessionRow, journeyRow, person, seen] = await Promise.all([
    db
      .selectFrom('sessions')
      .select(['version', 'body'])
      .where('channel', '=', channel)
      .where('conversation', '=', conversation)
      .executeTakeFirst(),
    db
      .selectFrom('journeys')
      .select(['version', 'body'])
      .where('partner', '=', key.partner)
      .executeTakeFirst(),
    db
      .selectFrom('people')
      .select(['language', 'first_language', 'welcomed_at'])
      .where('channel', '=', channel)
      .where('user_id', '=', key.user)
      .executeTakeFirst(),
    isSeen(db, key),
  ]);
  const { language, first_language, welcomed_at = null } = person ?? {};
  const session = sessionRow && read('session', sessionSchema, sessionRow.body);
  return {
    ...(session && { session }),
    sessionVersion: sessionRow?.version ?? 0,
    journey: journeyRow ? read('journey', journeySchema, journeyRow.body) : emptyJourney,
    journeyVersion: journeyRow?.version ?? 0,
    ...(language && { language: parse('language', z.enum(languages), language) }),
    ...(first_language && { firstLanguage: parse('language', z.enum(languages), first_language) }),
    isWelcomed: welcomed_at !== null,
    isSeen: seen,
    ...(typed && { echo: await loadEcho(db, key, session, typed) }),
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
  await saveInbox(trx, key, change.closed, at);
  await saveSession(trx, key, loaded.sessionVersion, change.session, at);
  await saveJourney(trx, key, loaded.journeyVersion, change.journey, at);
  if (!key.isGroup) await savePerson(trx, key, change, at);
  if (change.message) await oweMessage(trx, change.message, key, at);
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
  const stored = () =>
    trx
      .selectFrom('sessions')
      .select('version')
      .where('channel', '=', channel)
      .where('conversation', '=', conversation)
      .executeTakeFirst();
  if (session === undefined) return expectVersion('session', await stored(), version);
  const row = { version: version + 1, body: JSON.stringify(session), updated_at: at };
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('sessions')
    .values({ channel, conversation, ...row })
    .onConflict((conflict) =>
      conflict.columns(['channel', 'conversation']).doUpdateSet(row).where('sessions.version', '=', version),
    )
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows !== 1n) throw new VersionConflictError('session');
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
      .updateTable('journeys')
      .set({ used_at: at })
      .where('partner', '=', partner)
      .returning('version')
      .executeTakeFirst();
    return expectVersion('journey', stored, version);
  }
  const row = { version: version + 1, body: JSON.stringify(journey), used_at: at };
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('journeys')
    .values({ partner, ...row })
    .onConflict((conflict) =>
      conflict.column('partner').doUpdateSet(row).where('journeys.version', '=', version),
    )
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows !== 1n) throw new VersionConflictError('journey');
}

function expectVersion(
  record: string,
  stored: { readonly version: number } | undefined,
  version: number,
): void {
  if ((stored?.version ?? 0) !== version) throw new VersionConflictError(record);
}

/** Every turn counts as a use: what nobody uses any more is deleted after the retention. */
async function savePerson(
  trx: Transaction<Tables>,
  key: TurnKey,
  { language, firstLanguage, isWelcomed }: TurnChange,
  at: string,
): Promise<void> {
  const row = {
    seen_at: at,
    ...(language !== undefined && { language }),
    ...(firstLanguage !== undefined && { first_language: firstLanguage }),
    ...(isWelcomed && { welcomed_at: at }),
  };
  await trx
    .insertInto('people')
    .values({ channel: key.channel, user_id: key.user, ...row })
    .onConflict((conflict) => conflict.columns(['channel', 'user_id']).doUpdateSet(row))
    .execute();
}

async function deleteUnused(trx: Transaction<Tables>, before: string): Promise<void> {
  await trx.deleteFrom('sessions').where('updated_at', '<', before).execute();
  await trx.deleteFrom('journeys').where('used_at', '<', before).execute();
  await trx.deleteFrom('people').where('seen_at', '<', before).execute();
  await trx.deleteFrom('audit').where('at', '<', before).execute();
}
