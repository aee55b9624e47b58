import { sql, type Kysely, type Transaction } from 'kysely';
import type { Tables } from './tables';

type Work<T> = (trx: Transaction<Tables>) => Promise<T>;
type Job = {
  readonly work: Work<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
};

export type GroupCommit = {
  /** Resolves when what `work` wrote is on the disk; rejects, with nothing of it written, as `work` or the disk does. */
  readonly write: <T>(work: Work<T>) => Promise<T>;
  /** Resolves when nothing is waiting or being written any more. */
  readonly idle: () => Promise<void>;
};

/**
 * On a single connection every commit waits for the disk, and everybody else waits with it. So those who come at the
 * same time share one: each writes behind a savepoint of its own, which takes back only its own work when it fails.
 */
export function createGroupCommit(db: Kysely<Tables>): GroupCommit {
  let waiting: Job[] = [];
  let running: Promise<void> | undefined;

  const drain = async () => {
    while (waiting.length > 0) {
      // Whoever is already on the way in comes along.
      await new Promise(setImmediate);
      const jobs = waiting;
      waiting = [];
      await commitTogether(db, jobs);
    }
    running = undefined;
  };

  return {
    write: <T>(work: Work<T>) =>
      new Promise<T>((resolve, reject) => {
        waiting.push({ work, resolve: resolve as Job['resolve'], reject });
        running ??= drain();
      }),
    idle: async () => running,
  };
}

async function commitTogether(db: Kysely<Tables>, jobs: readonly Job[]): Promise<void> {
  const settle: (() => void)[] = [];
  try {
    await db.transaction().execute(async (trx) => {
      for (const job of jobs) {
        await sql`savepoint job`.execute(trx);
        try {
          const value = await job.work(trx);
          settle.push(() => job.resolve(value));
        } catch (error) {
          settle.push(() => job.reject(error));
          await sql`rollback to savepoint job`.execute(trx);
        }
        await sql`release savepoint job`.execute(trx);
      }
    });
    for (const tell of settle) tell();
  } catch (error) {
    for (const job of jobs) job.reject(error);
  }
}
