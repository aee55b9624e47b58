import { statSync } from 'node:fs';
import { explainSqlite, openSqliteFile, single } from './sqliteFile';

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
    const count = (table: string) => Number(single(database, `select count(*) from ${table}`));
    return {
      interviews: count('sessions'),
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
