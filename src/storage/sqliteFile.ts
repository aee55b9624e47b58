import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { Kysely, SqliteDialect, type SqliteDatabase, type SqliteStatement } from 'kysely';
import { AppError, StorageError } from '../errors';
import type { CopiedTable } from './copyTables';
import type { Tables } from './tables';

/** One SQLite file, by itself and as Kysely has it. Closing `database` closes both. */
export type SqliteFile = { readonly database: DatabaseSync; readonly db: Kysely<Tables> };

/** Opens a file, and creates it where it is missing unless it is only to be read. Errors come as SQLite's. */
export function openSqliteFile(file: string, options: { readonly readOnly?: boolean } = {}): SqliteFile {
  const database = new DatabaseSync(file, { enableForeignKeyConstraints: true, ...options });
  return { database, db: new Kysely<Tables>({ dialect: new SqliteDialect({ database: faceOf(database) }) }) };
}

/** The first value of the first row. */
export function single(database: DatabaseSync, query: string): unknown {
  return Object.values(database.prepare(query).get() ?? {})[0];
}

/** @throws StorageError with code STORAGE_DAMAGED, or SQLite's own error. */
export function checkIntegrity(database: DatabaseSync): void {
  const found = single(database, 'pragma quick_check(1)');
  if (found !== 'ok') throw new StorageError('damaged', new Error(String(found)), 'STORAGE_DAMAGED');
}

/** What belongs to one installation's own database and is not copied into another. */
const ownTables = ['migrations', 'heartbeat'];

/** The tables that hold what people did, those that others refer to first. */
export function tablesIn(database: DatabaseSync): readonly CopiedTable[] {
  const text = (query: string, ...values: readonly string[]) =>
    database
      .prepare(query)
      .all(...values)
      .map((row) => String(Object.values(row)[0]));
  const names = text(
    `select name from sqlite_schema where type = 'table' and name not like 'sqlite%' order by name`,
  );
  const sorted = new Set<string>();
  const add = (name: string) => {
    if (sorted.has(name)) return;
    text('select distinct "table" from pragma_foreign_key_list(?)', name).forEach(add);
    sorted.add(name);
  };
  names.filter((name) => !ownTables.includes(name)).forEach(add);
  return [...sorted].map((name) => ({
    name,
    columns: text('select name from pragma_table_info(?) order by cid', name),
    key: text('select name from pragma_table_info(?) where pk > 0 order by pk', name),
  }));
}

/** What Kysely wants of a driver, which is the shape of another one. */
function faceOf(database: DatabaseSync): SqliteDatabase {
  // To prepare a statement costs more than to run it, and the stores have few.
  const prepared = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare: (query) => {
      // A full disk ends a transaction by itself; to end it again would hide why.
      if (query === 'rollback' && !database.isTransaction) return nothing;
      const known = prepared.get(query);
      if (known) return known;
      const made = statementFace(database.prepare(query));
      if (prepared.size < maxPrepared) prepared.set(query, made);
      return made;
    },
  };
}

const maxPrepared = 500;

function statementFace(statement: StatementSync): SqliteStatement {
  const input = (parameters: readonly unknown[]) => parameters as readonly SQLInputValue[];
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...input(parameters)),
    run: (parameters) => statement.run(...input(parameters)),
    iterate: (parameters) => statement.iterate(...input(parameters)),
  };
}

const nothing: SqliteStatement = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [].values(),
};

/** SQLite's primary result codes. */
const resultCode = {
  busy: 5,
  readOnly: 8,
  inputOutput: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  notADatabase: 26,
} as const;

/** What an error of SQLite means for whoever runs the program; `otherwise` is said of those that mean nothing more. */
export function explainSqlite(error: unknown, file: string, otherwise: string): AppError {
  if (error instanceof AppError && error.code !== 'STORAGE_DAMAGED') return error;
  switch (codeOf(error)) {
    case resultCode.busy:
      return new StorageError(
        `${file} is in use by another process; one folder (DATA_DIR) serves one process`,
        error,
        'STORAGE_IN_USE',
      );
    case resultCode.corrupt:
    case resultCode.notADatabase:
      return new StorageError(
        `${file} is damaged or not a database; put back a copy, or move it away to begin anew`,
        error,
        'STORAGE_DAMAGED',
      );
    case resultCode.full:
      return new StorageError(`There is no room left for ${file}`, error, 'STORAGE_FULL');
    case resultCode.readOnly:
      return new StorageError(`${file} may only be read`, error, 'STORAGE_READ_ONLY');
    case resultCode.inputOutput:
      return new StorageError(`The disk cannot read or write ${file}`, error, 'STORAGE_IO');
    default:
      return new StorageError(otherwise, error);
  }
}

/** The primary result code; the higher bits hold the extended one. */
function codeOf(error: unknown): number | undefined {
  if (error instanceof AppError) return resultCode.corrupt;
  const code = (error as { errcode?: unknown }).errcode;
  return typeof code === 'number' ? code & 0xff : undefined;
}
