import { randomUUID } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import type { Loaded, TurnChange, TurnKey, TurnStore, Said } from '../turns/turnStore';
import { VersionConflictError } from '../errors';
import { storedSession, type Session } from '../interview/session';
import type { Journey } from '../journey/journey';
import { languages, type Language } from '../reading/language';
import type { Database } from './database';
import { isSeen, loadEcho, saveCallEnd, saveInbox } from './inbox';
import { oweMessage, recordAnswered } from './oweMessage';
import { saveAsked, saveFeedback } from './questionStore';
import { quarantine, readJourney, readSession } from './records';
import type { Tables } from './tables';

/** Sessions, journeys, people and the audit in our own tables; versions keep two turns from undoing each other. */
export function createTurnStore(database: Database): TurnStore {
  return {
    load: (key, said) => database.read((db) => load(db, key, said)),
    commit: (key, loaded, change, at) => database.write((trx) => commit(trx, key, loaded, change, at)),
    endCall: (key, at) => database.write((trx) => saveCallEnd(trx, key, at)),
    deleteUnusedSince: (before) => database.write((trx) => deleteUnused(trx, before.toISOString())),
    forgetActivitiesBefore: (before) =>
      database.write(async (trx) => {
        await trx.deleteFrom('inbox').where('at', '<', before.toISOString()).execute();
      }),
  };
}

async function load(db: Kysely<Tables>, key: TurnKey, said: Said | undefined): Promise<Loaded> {
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
  const session = sessionRow && readSession(sessionRow.body);
  const journey = readJourney(journeyRow?.body);
  const unreadable = [
    ...(session?.isRebuilt ? (['session'] as const) : []),
    ...(journey.isRebuilt ? (['journey'] as const) : []),
  ];
  const language = languageOf(person?.language);
  const firstLanguage = languageOf(person?.first_language);
  return {
    ...(session && { session: session.value }),
    sessionVersion: sessionRow?.version ?? 0,
    journey: journey.value,
    journeyVersion: journeyRow?.version ?? 0,
    ...(unreadable.length > 0 && { unreadable }),
    ...(language && { language }),
    ...(firstLanguage && { firstLanguage }),
    isWelcomed: (person?.welcomed_at ?? null) !== null,
    isSeen: seen,
    ...(said && { echo: await loadEcho(db, key, session?.value, said) }),
  };
}

/** A choice that cannot be read is none; the next one takes its place. */
const languageOf = (stored: string | null | undefined): Language | undefined =>
  languages.find((language) => language === stored);

async function commit(
  trx: Transaction<Tables>,
  key: TurnKey,
  loaded: Loaded,
  change: TurnChange,
  at: string,
): Promise<void> {
  await saveInbox(trx, key, change.said, at);
  const { unreadable = [] } = loaded;
  if (change.session && unreadable.includes('session')) await quarantine(trx, 'session', key, at);
  if (change.journey && unreadable.includes('journey')) await quarantine(trx, 'journey', key, at);
  await saveSession(trx, key, loaded.sessionVersion, change.session, at);
  await saveJourney(trx, key, loaded.journeyVersion, change.journey, at);
  if (!key.isGroup) await savePerson(trx, key, change, at);
  for (const { what } of change.audit ?? []) {
    await trx
      .insertInto('audit')
      .values({ id: randomUUID(), at, what, channel: key.channel, user_id: key.user, partner: key.partner })
      .execute();
  }
  if (change.asked) await saveAsked(trx, change.asked, at);
  if (change.feedback) await saveFeedback(trx, change.feedback, at);
  if (!change.message) return;
  if (change.answeredAt === undefined) await oweMessage(trx, change.message, key, at);
  else await recordAnswered(trx, change.message, key, change.answeredAt);
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
  const row = { version: version + 1, body: JSON.stringify(storedSession(session)), updated_at: at };
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
  await trx.deleteFrom('quarantine').where('at', '<', before).execute();
  await trx.deleteFrom('audit').where('at', '<', before).execute();
}
