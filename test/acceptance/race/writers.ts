import { sql } from 'kysely';
import { VersionConflictError } from '../../../src/errors';
import type { Journey } from '../../../src/journey/journey';
import type { Database } from '../../../src/storage/database';
import { createSqlTurnStore } from '../../../src/storage/sqlTurnStore';

/** What one writer was told is stored: the activity, and the value that it wrote. */
export type Written = { readonly activity: string; readonly value: string };

const partner = 'tenant:race';
const by = 'writer';
const at = '2026-03-02T10:00:00.000Z';
const firstDay = Date.parse('1900-01-01T00:00:00Z');
const dayMs = 86_400_000;

/** The value that says how often the record was changed: a date, that many days after the first. */
export const valueAfter = (changes: number): string =>
  new Date(firstDay + changes * dayMs).toISOString().slice(0, 10);

/** Each value is one day after the one that was read: an update that nobody saw is missing at the end. */
function oneMore({ applied }: Journey): { readonly journey: Journey; readonly value: string } {
  const date = new Date((applied ? Date.parse(applied.date) : firstDay) + dayMs).toISOString().slice(0, 10);
  return { journey: { v: 1, applied: { date, by, at, as: 'reported' } }, value: date };
}

/** One writer: loads, decides, commits; where another was first, loads and decides again. */
export async function write(
  database: Database,
  name: string,
  times: number,
): Promise<{ readonly written: readonly Written[]; readonly conflicts: number }> {
  const store = createSqlTurnStore(database);
  const written: Written[] = [];
  let conflicts = 0;
  for (let number = 1; number <= times;) {
    const activity = `${name}-${number}`;
    const here = { channel: 'msteams', conversation: name };
    const { journey } = await store.load({ ...here, user: name, partner, isGroup: false });
    const { journey: next, value } = oneMore(journey.value);
    const { version } = journey;
    try {
      await store.commit({
        records: [{ kind: 'journey', key: { partner }, version, value: next }],
        audit: [],
        owed: [],
        answers: { ...here, activity },
        at,
      });
    } catch (error) {
      if (!(error instanceof VersionConflictError)) throw error;
      conflicts += 1;
      continue;
    }
    written.push({ activity, value });
    number += 1;
  }
  return { written, conflicts };
}

/** What the record is at the end, and whose turns are stored. */
export async function readRecord(
  database: Database,
): Promise<{ readonly version: number; readonly value: string; readonly inbox: readonly string[] }> {
  return database.read(async (db) => {
    const row = await db
      .selectFrom('journeys')
      .select(['version', 'body'])
      .where('partner', '=', partner)
      .executeTakeFirstOrThrow();
    const inbox = await sql<{ activity: string }>`select activity from inbox`.execute(db);
    const { applied } = JSON.parse(row.body) as Journey;
    return {
      version: row.version,
      value: applied?.date ?? '',
      inbox: inbox.rows.map(({ activity }) => activity),
    };
  });
}
