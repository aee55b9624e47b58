import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { sql, type Transaction } from 'kysely';
import { StorageError } from '../errors';
import { syncNames, syncToDisk } from './backup';
import { copyTables, type CopiedTable } from './copyTables';
import { migrate, migrations, namesDone } from './migrate';
import { openPostgres } from './postgres';
import { sqliteFileIn } from './sqlite';
import { checkIntegrity, explainSqlite, openSqliteFile, tablesIn, type SqliteFile } from './sqliteFile';
import type { Tables } from './tables';

/**
 * Puts a backup in the place of the database: the embedded one in a folder, or with a `url` a PostgreSQL database that
 * is empty. It is all there when this resolves; when it rejects, everything is as it was.
 * @returns where the embedded database of before is kept, if there was one.
 * @throws StorageError saying what to do: STORAGE_BACKUP or STORAGE_DAMAGED for the file, STORAGE_IN_USE,
 * STORAGE_NOT_EMPTY.
 */
export async function restoreBackup(options: {
  readonly file: string;
  readonly dataDir: string;
  readonly url?: string | undefined;
  readonly now: () => Date;
}): Promise<{ readonly movedTo: string | undefined }> {
  const { file, dataDir, url, now } = options;
  const backup = await openBackup(file);
  try {
    if (url === undefined) return { movedTo: putInFolder(file, dataDir, now()) };
    await copyToServer(file, url, now());
    return { movedTo: undefined };
  } finally {
    backup.database.close();
  }
}

/** @throws StorageError for a file that is damaged, not ours, or newer than this program. */
async function openBackup(file: string): Promise<SqliteFile> {
  let backup: SqliteFile | undefined;
  try {
    backup = openSqliteFile(file, { readOnly: true });
    checkIntegrity(backup.database);
    const known = migrations.map(({ name }) => name);
    const done = hasTable(backup.database, 'migrations') ? await namesDone(backup.db) : [];
    const newer = done.filter((name) => !known.includes(name));
    if (newer.length > 0) {
      throw unusable(
        `${file} was written by a newer version of this program (${newer.join(', ')}): use that one`,
      );
    }
    if (done[0] !== known[0]) throw unusable(`${file} is no backup of this program`);
    return backup;
  } catch (error) {
    backup?.database.close();
    throw explainSqlite(error, file, `${file} cannot be read`);
  }
}

const unusable = (message: string) => new StorageError(message, undefined, 'STORAGE_BACKUP');

const hasTable = (database: DatabaseSync, name: string) =>
  database.prepare(`select 1 from sqlite_schema where type = 'table' and name = ?`).get(name) !== undefined;

function putInFolder(backup: string, folder: string, now: Date): string | undefined {
  const file = sqliteFileIn(folder);
  const next = `${file}.restoring`;
  let old: DatabaseSync | undefined;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    old = takeFromOthers(file);
    copyFileSync(backup, next);
    syncToDisk(next);
    const movedTo =
      statSync(file).size > 0 ? `${file}.before-${now.toISOString().replace(/\D/g, '')}` : undefined;
    if (movedTo !== undefined) keepAs(movedTo, file);
    if (process.platform === 'win32') {
      // Windows replaces no file that is open.
      old?.close();
      old = undefined;
    }
    // From one moment to the next: there is always a database under the name.
    renameSync(next, file);
    syncNames(folder);
    return movedTo;
  } catch (error) {
    rmSync(next, { force: true });
    throw explainSqlite(error, file, `${file} cannot be replaced`);
  } finally {
    old?.close();
  }
}

/**
 * Locks the database, and brings its log into the file. One that cannot be read cannot be in use either. The order
 * counts: a change of the mode that is made under the lock would leave its journal beside the file.
 */
function takeFromOthers(file: string): DatabaseSync | undefined {
  const { database } = openSqliteFile(file);
  try {
    database.exec('pragma journal_mode = delete; pragma locking_mode = exclusive; begin exclusive');
    return database;
  } catch (error) {
    database.close();
    if (explainSqlite(error, file, '').code === 'STORAGE_DAMAGED') return undefined;
    throw error;
  }
}

/** A second name; and a log that could not be brought into the file must not be taken for that of the next one. */
function keepAs(name: string, file: string): void {
  try {
    linkSync(file, name);
  } catch {
    // Not every file system has second names.
    copyFileSync(file, name, constants.COPYFILE_EXCL);
    syncToDisk(name);
  }
  for (const ending of ['-wal', '-shm', '-journal']) {
    if (existsSync(file + ending)) renameSync(file + ending, name + ending);
  }
}

/** Brings a copy of the backup up to date, and then its rows to the server: all of them at once, or none. */
async function copyToServer(file: string, url: string, now: Date): Promise<void> {
  const engine = await openPostgres(url);
  const folder = mkdtempSync(join(tmpdir(), 'assistant-restore-'));
  const copy = join(folder, 'backup.sqlite');
  let backup: SqliteFile | undefined;
  try {
    copyFileSync(file, copy);
    const { db: from, database } = (backup = openSqliteFile(copy));
    await migrate(from, now);
    await engine.unhurried(async (db) => {
      await migrate(db, now, { lock: engine.lockSchema });
      await db.transaction().execute(async (to) => {
        const tables = tablesIn(database);
        await refuseUnlessEmpty(to, tables);
        await copyTables(from, to, tables);
      });
    });
  } catch (error) {
    throw engine.explain(error);
  } finally {
    backup?.database.close();
    rmSync(folder, { recursive: true, force: true });
    await engine.close();
  }
}

/** And it stays empty, for everybody else, until the transaction ends. */
async function refuseUnlessEmpty(trx: Transaction<Tables>, tables: readonly CopiedTable[]): Promise<void> {
  const names = tables.map(({ name }) => sql.table(name));
  await sql`lock table ${sql.join(names)} in exclusive mode`.execute(trx);
  for (const { name } of tables) {
    const { rows } = await sql`select 1 from ${sql.table(name)} limit 1`.execute(trx);
    if (rows.length > 0) {
      throw new StorageError(
        'The PostgreSQL database is not empty: restore into one that is, and let DATABASE_URL name that one',
        undefined,
        'STORAGE_NOT_EMPTY',
      );
    }
  }
}
