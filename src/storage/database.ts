import { sql, type Kysely, type Transaction } from 'kysely';
import { AppError, StorageError } from '../errors';
import { createGroupCommit } from './groupCommit';
import { migrate } from './migrate';
import { openSqlite } from './sqlite';
import type { Tables } from './tables';

/** The database, whichever engine it is: what the stores build on. Everything it rejects with is an AppError. */
export type Database = {
  /** Reads what is committed. */
  readonly read: <T>(work: (db: Kysely<Tables>) => Promise<T>) => Promise<T>;
  /**
   * One transaction: on the disk when this resolves, nothing of it written when it rejects. `work` waits for nothing
   * but its own queries; others may be waiting for it.
   */
  readonly write: <T>(work: (trx: Transaction<Tables>) => Promise<T>) => Promise<T>;
  /** Resolves when the database answers. */
  readonly check: () => Promise<void>;
  /** Finishes what is being written and lets go of the database. */
  readonly close: () => Promise<void>;
};

/**
 * The embedded database in a folder, up to date. One process at a time can have it.
 * @throws StorageError saying what to do.
 */
export async function openDatabase(options: {
  readonly dataDir: string;
  readonly now: () => Date;
}): Promise<Database> {
  const db = openSqlite(options.dataDir);
  try {
    await migrate(db, options.now());
  } catch (error) {
    await db.destroy();
    throw asAppError(error);
  }
  const commits = createGroupCommit(db);

  return {
    read: (work) => guard(work(db)),
    write: (work) => guard(commits.write(work)),
    check: () => guard(sql`select 1`.execute(db).then(() => undefined)),
    close: async () => {
      await commits.idle();
      await guard(db.destroy());
    },
  };
}

const guard = <T>(result: Promise<T>): Promise<T> =>
  result.catch((error: unknown) => {
    throw asAppError(error);
  });

function asAppError(error: unknown): AppError {
  return error instanceof AppError ? error : new StorageError('The database could not do it', error);
}
