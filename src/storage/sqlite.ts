import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { Kysely, SqliteDialect, type SqliteDatabase, type SqliteStatement } from 'kysely';
import { AppError, StorageError } from '../errors';
import type { Tables } from './tables';

/** Everything that is peculiar to SQLite stands in this file. */

/** Older ones can lose committed data when a WAL is reset at the wrong moment (sqlite.org/wal.html, "WAL-reset"). */
const oldestVersion = [3, 51, 3] as const;

const resultCode = { busy: 5, corrupt: 11, cannotOpen: 14, notADatabase: 26 } as const;

/**
 * Opens, and keeps for itself, the database in a folder; creates both where they are missing.
 * @throws StorageError saying what is wrong: in use by another process, damaged, not writable, too old an SQLite.
 */
export function openSqlite(folder: string): Kysely<Tables> {
  const file = join(folder, 'assistant.sqlite');
  let database: DatabaseSync | undefined;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    database = new DatabaseSync(file, { enableForeignKeyConstraints: true });
    checkEngine(database);
    takePossession(database);
    checkIntegrity(database);
    return new Kysely<Tables>({ dialect: new SqliteDialect({ database: faceOf(database) }) });
  } catch (error) {
    database?.close();
    throw explain(error, file);
  }
}

function checkEngine(database: DatabaseSync): void {
  const version = String(single(database, 'select sqlite_version()'));
  const hasFullText = single(database, "select sqlite_compileoption_used('ENABLE_FTS5')") === 1;
  if (!isAtLeast(version, oldestVersion) || !hasFullText) {
    throw new StorageError(
      `SQLite ${oldestVersion.join('.')} or later with FTS5 is needed; this Node.js (${process.version}) has ` +
        `${version}${hasFullText ? '' : ' without FTS5'}. Node.js 24.15 or later brings it along`,
      undefined,
      'STORAGE_ENGINE',
    );
  }
}

/** Compares dotted numbers part by part. */
export function isAtLeast(version: string, oldest: readonly number[]): boolean {
  const parts = version.split('.').map(Number);
  const at = oldest.findIndex((part, index) => parts[index] !== part);
  return at === -1 || (parts[at] ?? 0) > (oldest[at] ?? 0);
}

/**
 * EXCLUSIVE before WAL: no shared memory is used, and nobody else gets in until this process ends, however it ends.
 * FULL: a commit is on the disk before its turn is answered. secure_delete: what is deleted is overwritten.
 */
function takePossession(database: DatabaseSync): void {
  database.exec('pragma locking_mode = exclusive; pragma synchronous = full; pragma secure_delete = on');
  if (single(database, 'pragma journal_mode = wal') !== 'wal') {
    throw new StorageError('The database cannot be switched to WAL; is its folder on a network drive?');
  }
  database.exec('begin exclusive; commit');
}

function checkIntegrity(database: DatabaseSync): void {
  const found = single(database, 'pragma quick_check(1)');
  if (found !== 'ok') throw new StorageError('damaged', new Error(String(found)), 'STORAGE_DAMAGED');
}

function single(database: DatabaseSync, query: string): unknown {
  return Object.values(database.prepare(query).get() ?? {})[0];
}

/** What Kysely wants of a driver, which is the shape of another one. */
function faceOf(database: DatabaseSync): SqliteDatabase {
  // To prepare a statement costs more than to run it, and the stores have few.
  const prepared = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare: (query) => {
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

function explain(error: unknown, file: string): StorageError {
  if (error instanceof StorageError && error.code !== 'STORAGE_DAMAGED') return error;
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
    default:
      return new StorageError(`${file} cannot be opened; may this process write to its folder?`, error);
  }
}

/** SQLite's primary result code; the higher bits hold the extended one. */
function codeOf(error: unknown): number | undefined {
  if (error instanceof AppError) return resultCode.corrupt;
  const code = (error as { errcode?: unknown }).errcode;
  return typeof code === 'number' ? code & 0xff : undefined;
}
