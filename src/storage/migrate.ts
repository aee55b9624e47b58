import { sql, type Kysely, type Transaction } from 'kysely';
import type { Migration } from './migration';
import { m0001Initial } from './migrations/m0001Initial';
import { m0002Outbox } from './migrations/m0002Outbox';
import { m0003Questions } from './migrations/m0003Questions';
import { m0004Conversations } from './migrations/m0004Conversations';
import { m0005Endings } from './migrations/m0005Endings';
import { m0006Receipts } from './migrations/m0006Receipts';
import type { Tables } from './tables';

/** All migrations, oldest first. A new one goes to the end. */
export const migrations: readonly Migration[] = [
  m0001Initial,
  m0002Outbox,
  m0003Questions,
  m0004Conversations,
  m0005Endings,
  m0006Receipts,
];

/**
 * Brings the database up to date, each migration in a transaction of its own; one that is up to date stays as it is.
 * @param options.lock keeps other instances that do the same at this moment waiting until the transaction ends.
 * @returns the migrations that a newer version of the program has made, which this one can live with.
 */
export async function migrate(
  db: Kysely<Tables>,
  now: Date,
  options: {
    readonly steps?: readonly Migration[];
    readonly lock?: (trx: Transaction<Tables>) => Promise<void>;
  } = {},
): Promise<readonly string[]> {
  const { steps = migrations, lock = async () => {} } = options;
  const done = await db.transaction().execute(async (trx) => {
    await lock(trx);
    await sql`create table if not exists migrations (name text primary key not null, at text not null)`.execute(
      trx,
    );
    return namesDone(trx);
  });
  for (const step of steps.filter(({ name }) => !done.includes(name))) {
    await db.transaction().execute(async (trx) => {
      await lock(trx);
      if ((await namesDone(trx)).includes(step.name)) return;
      // Deliberately without our types: they are of today.
      await step.up(trx as unknown as Kysely<unknown>);
      await trx.insertInto('migrations').values({ name: step.name, at: now.toISOString() }).execute();
    });
  }
  return done.filter((name) => steps.every((step) => step.name !== name));
}

/** The migrations that a database has been through, in the order of their names. */
export async function namesDone(db: Kysely<Tables>): Promise<readonly string[]> {
  const rows = await db.selectFrom('migrations').select('name').orderBy('name').execute();
  return rows.map(({ name }) => name);
}
