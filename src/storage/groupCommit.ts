import { sql, type Kysely } from 'kysely';
import type { Work } from './engine';
import type { Tables } from './tables';

type Job = {
  readonly work: Work<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
};

export type GroupCommit = {
  /** Resolves when what `work` wrote is on the disk; rejects, with nothing of it written, as `work` or the disk does. */
  readonly write: <T>(work: Work<T>) => Promise<T>;
  /** Does something while no transaction is open; those who write wait for it. */
  readonly between: (work: () => Promise<void>) => Promise<void>;
  /** Resolves when nothing is waiting or being written any more. */
  readonly idle: () => Promise<void>;
};

/**
 * On a single connection every commit waits for the disk, and everybody else waits with it. So those who come at the
 * same time share one: each writes behind a savepoint of its own, which takes back only its own work when it fails.
 */
export function createGroupCommit(db: Kysely<Tables>): GroupCommit {
  let waiting: Job[] = [];
  let pauses: (() => Promise<void>)[] = [];
  let running: Promise<void> | undefined;

  const drain = async () => {
    while (waiting.length + pauses.length > 0) {
      // Whoever is already on the way in comes along.
      await new Promise(setImmediate);
      const [jobs, now] = [waiting, pauses];
      waiting = [];
      pauses = [];
      for (const pause of now) await pause();
      if (jobs.length > 0) await commitTogether(db, jobs);
    }
    running = undefined;
  };

  return {
    write: <T>(work: Work<T>) =>
      new Promise<T>((resolve, reject) => {
        waiting.push({ work, resolve: resolve as Job['resolve'], reject });
        running ??= drain();
      }),
    between: (work) =>
      new Promise((resolve, reject) => {
        pauses.push(() => work().then(resolve, reject));
        running ??= drain();
      }),
    idle: async () => running,
  };
}

/** Nothing of the others' is lost by one whose failure ends the whole transaction: they are run again, one by one. */
async function commitTogether(db: Kysely<Tables>, jobs: readonly Job[]): Promise<void> {
  const settle: (() => void)[] = [];
  let failure: { readonly error: unknown } | undefined;
  try {
    await db.transaction().execute(async (trx) => {
      for (const job of jobs) {
        await sql`savepoint job`.execute(trx);
        try {
          const value = await job.work(trx);
          settle.push(() => job.resolve(value));
        } catch (error) {
          failure = { error };
          settle.push(() => job.reject(error));
          // Fails where the engine has ended the transaction by itself, as it does when the disk is full.
          await sql`rollback to savepoint job`.execute(trx);
        }
        await sql`release savepoint job`.execute(trx);
      }
    });
    for (const tell of settle) tell();
  } catch (error) {
    const [first, ...others] = jobs;
    if (others.length === 0) first?.reject(failure ? failure.error : error);
    else for (const job of jobs) await commitTogether(db, [job]);
  }
}
