import { sql, type Kysely } from 'kysely';
import { StorageError } from '../errors';
import { m0001Initial } from './migrations/m0001Initial';
import { m0002Outbox } from './migrations/m0002Outbox';
import type { Tables } from './tables';

/**
 * One step forward of the schema, in the query builder's portable words. A migration that has been released is
 * never changed: it knows the tables of its own time, not today's type of them.
 */
export type Migration = {
  readonly name: string;
  readonly up: (db: Kysely<unknown>) => Promise<void>;
};

/** All of them, oldest first. A new one goes to the end. */
export const migrations: readonly Migration[] = [m0001Initial, m0002Outbox];

/**
 * Brings the database up to date, each migration in a transaction of its own; one that is up to date stays as it is.
 * @throws StorageError for a database that a newer version of the program has changed.
 */
export async function migrate(
  db: Kysely<Tables>,
  now: Date,
  steps: readonly Migration[] = migrations,
): Promise<void> {
  await sql`create table if not exists migrations (name text primary key not null, at text not null)`.execute(
    db,
  );
  const rows = await db.selectFrom('migrations').select('name').execute();
  const done = new Set(rows.map(({ name }) => name));
  const unknown = [...done].filter((name) => steps.every((step) => step.name !== name));
  if (unknown.length > 0) {
    throw new StorageError(
      `The database was written by a newer version of this program (${unknown.join(', ')}): start that version`,
      undefined,
      'STORAGE_NEWER',
    );
  }
  for (const step of steps.filter(({ name }) => !done.has(name))) {
    await db.transaction().execute(async (trx) => {
      // Deliberately without our types: they are of today.
      await step.up(trx as unknown as Kysely<unknown>);
      await trx.insertInto('migrations').values({ name: step.name, at: now.toISOString() }).execute();
    });
  }
}
