import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { backup, type DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { StorageError } from '../errors';
import type { Engine } from './engine';
import { createGroupCommit, type GroupCommit } from './groupCommit';
import { checkIntegrity, explainSqlite, openSqliteFile, single, type SqliteFile } from './sqliteFile';

/** Older ones can lose committed data when a WAL is reset at the wrong moment (sqlite.org/wal.html, "WAL-reset"). */
const oldestVersion = [3, 51, 3] as const;

export const sqliteFileIn = (folder: string) => join(folder, 'assistant.sqlite');

/**
 * Opens, and keeps for itself, the database in a folder; creates both where they are missing.
 * @throws StorageError saying what is wrong: in use by another process, damaged, not writable, too old an SQLite.
 */
export function openSqlite(folder: string): Engine {
  const file = sqliteFileIn(folder);
  const { database, db } = openExclusively(folder);
  const commits = createGroupCommit(db);

  return {
    name: 'sqlite',
    db,
    write: commits.write,
    prove: (at) =>
      commits.write(async (trx) => {
        // Could it grow by the few pages that a turn needs? What is tried here is taken back.
        await sql`savepoint growth`.execute(trx);
        await trx.insertInto('heartbeat').values({ name: 'growth', at: growth }).execute();
        await sql`rollback to savepoint growth`.execute(trx);
        await trx
          .insertInto('heartbeat')
          .values({ name: 'check', at })
          .onConflict((conflict) => conflict.column('name').doUpdateSet({ at }))
          .execute();
      }),
    unhurried: (work) => work(db),
    lockSchema: async () => {},
    copyTo: (copy) => copyPages(database, commits, copy),
    explain: (error) => explainSqlite(error, file, 'The database could not do it'),
    close: async () => {
      await commits.idle();
      await db.destroy();
    },
  };
}

const growth = ' '.repeat(16_384);

/** @throws StorageError */
function openExclusively(folder: string): SqliteFile {
  const file = sqliteFileIn(folder);
  let opened: SqliteFile | undefined;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    opened = openSqliteFile(file);
    checkEngine(opened.database);
    takePossession(opened.database);
    checkIntegrity(opened.database);
    return opened;
  } catch (error) {
    opened?.database.close();
    throw explainSqlite(error, file, `${file} cannot be opened; may this process write to its folder?`);
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

/** Pages that are copied at once: 1 MB, for which whoever reads or writes may have to wait. */
const pagesAStep = 256;

/**
 * SQLite copies off the main thread, and repeats in the copy what is committed meanwhile. It does not copy while a
 * transaction is open, and those who write leave no gap of their own: so copying and committing take turns.
 */
async function copyPages(database: DatabaseSync, commits: GroupCommit, file: string): Promise<void> {
  let onStep = () => {};
  let isDone = false;
  let copying: Promise<unknown> | undefined;
  const begin = () => {
    const end = () => {
      isDone = true;
      onStep();
    };
    copying = backup(database, file, { rate: pagesAStep, progress: () => onStep() });
    copying.then(end, end);
  };
  while (!isDone) {
    await commits.between(async () => {
      if (copying === undefined) begin();
      // Two: the first may have been tried while a transaction was open.
      for (let step = 0; step < 2 && !isDone; step++) {
        await new Promise<void>((resolve) => (onStep = resolve));
      }
    });
  }
  await copying;
}
