import type { Kysely, Transaction } from 'kysely';
import type { AppError } from '../errors';
import type { Tables } from './tables';

export type Work<T> = (trx: Transaction<Tables>) => Promise<T>;

/** What the embedded database and PostgreSQL do each in their own way. Errors come as their driver's. */
export type Engine = {
  readonly name: 'sqlite' | 'postgres';
  readonly db: Kysely<Tables>;
  /** One transaction; `work` may be run more than once, each time on what is stored then. */
  readonly write: <T>(work: Work<T>) => Promise<T>;
  /** Commits something small, as a turn does: resolves when there is a turn that could be stored. */
  readonly prove: (at: string) => Promise<void>;
  /** For what takes its time, such as a migration or a copy: no statement of it is cut short. */
  readonly unhurried: <T>(work: (db: Kysely<Tables>) => Promise<T>) => Promise<T>;
  /** Inside a transaction that changes the schema: other instances that want to do the same wait until it ends. */
  readonly lockSchema: (trx: Transaction<Tables>) => Promise<void>;
  /** Fills a SQLite file that does not exist yet with everything that was committed before, while writing goes on. */
  readonly copyTo: (file: string) => Promise<void>;
  /** What the operator is told: a code, and what to do. Never an address or a password. */
  readonly explain: (error: unknown) => AppError;
  readonly close: () => Promise<void>;
};
