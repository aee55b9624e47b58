import { statSync } from 'node:fs';
import { explainSqlite, openSqliteFile, single, tablesIn } from './sqliteFile';

/** What is in a backup, in numbers that an operator can compare. */
export type BackupContent = {
  readonly interviews: number;
  readonly people: number;
  readonly partners: number;
  readonly bytes: number;
};

/** @throws StorageError for a file that is no backup. */
export function readBackupContent(file: string): BackupContent {
  let opened: ReturnType<typeof openSqliteFile> | undefined;
  try {
    const { database } = (opened = openSqliteFile(file, { readOnly: true }));
    const count = (rows: string) => Number(single(database, `select count(*) from ${rows}`));
    // Backups of before 0.2.0 may be older than the table of conversations.
    const isOlder = tablesIn(database).some(({ name }) => name === 'sessions');
    return {
      interviews: count(isOlder ? 'sessions' : 'conversations where session is not null'),
      people: count('people'),
      partners: count('journeys'),
      bytes: statSync(file).size,
    };
  } catch (error) {
    throw explainSqlite(error, file, `${file} cannot be read`);
  } finally {
    opened?.database.close();
  }
}
