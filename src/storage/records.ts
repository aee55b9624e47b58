import { randomUUID } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import type { StoredRecord, TurnKey } from '../turns/turnStore';
import { rebuildSession } from '../interview/rebuild';
import { sessionSchema, type Session } from '../interview/session';
import { emptyJourney, journeySchema, rebuildJourney, type Journey } from '../journey/journey';
import type { Tables } from './tables';

/** What a stored record says; `isRebuilt`: it could not be read, and this is what is left of it. */
export type ReadRecord<T> = { readonly value: T; readonly isRebuilt: boolean };

export function readSession(body: string): ReadRecord<Session> {
  return readRecord(body, (value) => sessionSchema.safeParse(value).data, rebuildSession);
}

/** Without a row nothing has happened yet. */
export function readJourney(body: string | undefined): ReadRecord<Journey> {
  return body === undefined
    ? { value: emptyJourney, isRebuilt: false }
    : readRecord(body, (value) => journeySchema.safeParse(value).data, rebuildJourney);
}

function readRecord<T>(
  body: string,
  read: (value: unknown) => T | undefined,
  rebuild: (body: string) => T,
): ReadRecord<T> {
  const value = read(jsonOf(body));
  // A file that was damaged can hold something else than text in its place.
  return value === undefined
    ? { value: rebuild(String(body)), isRebuilt: true }
    : { value, isRebuilt: false };
}

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** Keeps a row that could not be read as it is, before another one takes its place in the same transaction. */
export async function quarantine(
  trx: Transaction<Tables>,
  what: StoredRecord,
  { channel, conversation, partner }: TurnKey,
  at: string,
): Promise<void> {
  const isSession = what === 'session';
  const entry = (key: string) =>
    [
      sql<string>`cast(${randomUUID()} as text)`.as('id'),
      sql<string>`cast(${at} as text)`.as('at'),
      sql<string>`cast(${what} as text)`.as('what'),
      sql<string>`cast(${key} as text)`.as('key'),
      'body',
    ] as const;
  await trx
    .insertInto('quarantine')
    .columns(['id', 'at', 'what', 'key', 'body'])
    .expression(
      isSession
        ? trx
            .selectFrom('sessions')
            .select(entry(`${channel} ${conversation}`))
            .where('channel', '=', channel)
            .where('conversation', '=', conversation)
        : trx.selectFrom('journeys').select(entry(partner)).where('partner', '=', partner),
    )
    .execute();
}
