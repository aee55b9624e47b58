import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Transaction } from 'kysely';
import { StorageError } from '../errors';
import { copyTables } from './copyTables';
import { migrate, namesDone } from './migrate';
import { checkIntegrity, explainSqlite, openSqliteFile, single, tablesIn } from './sqliteFile';
import type { Tables } from './tables';

/**
 * Makes a backup under a name that nothing has yet. Until it is complete, found sound and on the disk, it has another
 * name, and it is deleted when something goes wrong.
 * @param fill writes everything into an empty SQLite file.
 * @throws StorageError, with code STORAGE_EXISTS where there is a file of that name; else as `fill` does.
 */
export async function writeBackup(file: string, fill: (file: string) => Promise<void>): Promise<void> {
  const partial = `${file}.${randomBytes(4).toString('hex')}.partial`;
  refuseToOverwrite(file);
  try {
    // The conversations of people stand in it.
    closeSync(openSync(partial, 'wx', 0o600));
    await fill(partial);
    finish(partial);
    refuseToOverwrite(file);
    renameSync(partial, file);
    syncNames(dirname(file));
  } catch (error) {
    for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(partial + ending, { force: true });
    throw isOfFile(error) ? explainSqlite(error, file, `${file} cannot be written`) : error;
  }
}

/**
 * Everything of a database, as one transaction sees it, in an empty SQLite file.
 * @throws StorageError where a newer version has added what this one does not know, and would leave out.
 */
export async function copyInto(file: string, from: Transaction<Tables>): Promise<void> {
  const { database, db } = openSqliteFile(file);
  try {
    // It is brought to the disk once, when it is complete.
    database.exec('pragma synchronous = off');
    await migrate(db, new Date());
    const known = await namesDone(db);
    const newer = (await namesDone(from)).filter((name) => !known.includes(name));
    if (newer.length > 0) {
      throw new StorageError(
        `A newer version of this program has changed the database (${newer.join(', ')}): back it up with that one`,
        undefined,
        'STORAGE_BACKUP',
      );
    }
    await db.transaction().execute((to) => copyTables(from, to, tablesIn(database)));
  } finally {
    database.close();
  }
}

/** Brings the names in a folder to the disk; Windows does so by itself. */
export function syncNames(folder: string): void {
  if (process.platform !== 'win32') syncToDisk(folder, 'r');
}

/** Brings what was written into a file to the disk. */
export function syncToDisk(path: string, mode: 'r' | 'r+' = 'r+'): void {
  const descriptor = openSync(path, mode);
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function refuseToOverwrite(file: string): void {
  if (existsSync(file)) throw new StorageError(`${file} exists already`, undefined, 'STORAGE_EXISTS');
}

/** One file by itself, without a log beside it, that SQLite finds nothing wrong with. */
function finish(file: string): void {
  const { database } = openSqliteFile(file);
  try {
    single(database, 'pragma journal_mode = delete');
    checkIntegrity(database);
  } finally {
    database.close();
  }
  syncToDisk(file);
}

/** It is the file's fault, not that of the database that is copied. */
const isOfFile = (error: unknown) =>
  typeof error === 'object' && error !== null && ('errcode' in error || 'path' in error);
