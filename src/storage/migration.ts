import type { Kysely } from 'kysely';

/**
 * One step forward of the schema, in the query builder's portable words. From 0.2.0 on it only adds: tables, and columns
 * that may be null, so that the release before it still reads and writes. A migration that has been released is never
 * changed: it knows the tables of its own time, not today's type of them.
 */
export type Migration = {
  readonly name: string;
  readonly up: (db: Kysely<unknown>) => Promise<void>;
};
