import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadConfig } from '../config';
import { AppError, StorageError } from '../errors';
import { askForBackup } from '../storage/askForBackup';
import { readBackupContent } from '../storage/backupContent';
import { openDatabase } from '../storage/database';
import { restoreBackup } from '../storage/restore';
import { sqliteFileIn } from '../storage/sqlite';
import { runBackup } from './backup';
import { runRestore } from './restore';

async function main([command, ...args]: readonly string[]): Promise<number> {
  // Where the database is: of the environment nothing else matters here.
  const { DATA_DIR, DATABASE_URL } = process.env;
  const { dataDir, databaseUrl: url } = loadConfig({ DATA_DIR, DATABASE_URL });
  const now = () => new Date();
  const shared = {
    contentOf: readBackupContent,
    clock: () => performance.now(),
    out: (text: string) => process.stdout.write(text),
    err: (text: string) => process.stderr.write(text),
  };
  const files = args.map((arg) => (arg.startsWith('-') ? arg : resolve(arg)));

  switch (command) {
    case 'backup':
      return runBackup(files, {
        ...shared,
        askServer: async (file) => url === undefined && askForBackup(dataDir, file),
        backUp: async (file) => {
          if (url === undefined) refuseEmptyFolder(dataDir);
          const database = await openDatabase({ dataDir, url, now });
          try {
            await database.backUp(file);
          } finally {
            await database.close();
          }
        },
      });
    case 'restore':
      return runRestore(files, { ...shared, restore: (file) => restoreBackup({ file, dataDir, url, now }) });
    default:
      throw new AppError('USAGE', 'Usage: node dist/src/cli/operate.js backup|restore FILE');
  }
}

/** To open it would make a database; a backup of that would only look like one. */
function refuseEmptyFolder(dataDir: string): void {
  if (existsSync(sqliteFileIn(dataDir))) return;
  throw new StorageError(
    `There is no database in ${resolve(dataDir)}: is DATA_DIR as the server has it?`,
    undefined,
    'STORAGE_ABSENT',
  );
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const isExpected = error instanceof AppError;
    process.stderr.write(`${isExpected ? error.message : String((error as Error).stack)}\n`);
    process.exitCode = 1;
  },
);
