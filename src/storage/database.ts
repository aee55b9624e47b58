import type { Kysely } from 'kysely';
import { writeBackup } from './backup';
import type { Engine, Work } from './engine';
import { createEngineCheck } from './engineCheck';
import { migrate } from './migrate';
import { openPostgres } from './postgres';
import { openSqlite } from './sqlite';
import type { Tables } from './tables';

/** The database, whichever engine it is: what the stores build on. Everything it rejects with is an AppError. */
export type Database = {
  /** For the few statements that only one engine has, such as `for update skip locked`. */
  readonly engine: Engine['name'];
  /** Reads what is committed. */
  readonly read: <T>(work: (db: Kysely<Tables>) => Promise<T>) => Promise<T>;
  /**
   * One transaction: on the disk when this resolves. When it rejects nothing of it is written, unless the connection
   * to PostgreSQL broke during the commit: then nobody knows (STORAGE_UNCERTAIN). `work` waits for nothing but its own queries, and leaves
   * nothing behind but what it writes: it is run again when somebody else was in its way.
   * @throws VersionConflictError when others were in its way five times more: load again and decide again.
   */
  readonly write: <T>(work: Work<T>) => Promise<T>;
  /** Resolves when the database can store something, which is tried; callers within a second share one trial. */
  readonly check: () => Promise<void>;
  /**
   * Everything that was committed before, as one SQLite file, whichever engine it comes from; writing goes on.
   * @throws StorageError, with code STORAGE_EXISTS where there is a file of that name.
   */
  readonly backUp: (file: string) => Promise<void>;
  /** Finishes what is being read and written and lets go of the database. */
  readonly close: () => Promise<void>;
};

/**
 * The database, up to date: PostgreSQL where there is a `url`, shared with other instances; else the embedded one in a
 * folder, which one process at a time can have.
 * @param options.onNotice is told what an operator wants to know, though it keeps nothing from working.
 * @throws StorageError saying what to do.
 */
export async function openDatabase(options: {
  readonly dataDir: string;
  readonly url?: string | undefined;
  readonly now: () => Date;
  readonly onNotice?: (notice: string) => void;
}): Promise<Database> {
  const { dataDir, url, now, onNotice = () => {} } = options;
  const engine = url === undefined ? openSqlite(dataDir) : await openPostgres(url, { now, onNotice });
  try {
    const newer = await engine.unhurried((db) => migrate(db, now(), { lock: engine.lockSchema }));
    if (newer.length > 0) {
      onNotice(`The database has been through migrations of a newer version: ${newer.join(', ')}`);
    }
  } catch (error) {
    await engine.close();
    throw engine.explain(error);
  }

  const running = new Set<Promise<unknown>>();
  const guard = <T>(result: Promise<T>): Promise<T> => {
    const explained = result.catch((error: unknown) => {
      throw engine.explain(error);
    });
    running.add(explained);
    const forget = () => running.delete(explained);
    explained.then(forget, forget);
    return explained;
  };

  return {
    engine: engine.name,
    read: (work) => guard(work(engine.db)),
    write: (work) => guard(engine.write(work)),
    check: createEngineCheck(() => guard(engine.prove(now().toISOString()))),
    backUp: (file) => guard(writeBackup(file, engine.copyTo)),
    close: async () => {
      await Promise.allSettled(running);
      await engine.close();
    },
  };
}
