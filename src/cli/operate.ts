import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadConfig } from '../config';
import { AppError, StorageError } from '../errors';
import { reportText } from '../knowledge/reportText';
import { readKnowledge } from '../readLearned';
import { askServer } from '../storage/askServer';
import { readBackupContent } from '../storage/backupContent';
import type { ControlRequest, Given, Said } from '../storage/controlRequests';
import { openDatabase, type Database } from '../storage/database';
import { createQuestionStore } from '../storage/questionStore';
import { restoreBackup } from '../storage/restore';
import { sqliteFileIn } from '../storage/sqlite';
import { runBackup } from './backup';
import { runReport } from './report';
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

  /** The embedded database is the server's, while one runs; PostgreSQL is everybody's. */
  const askOwner = async <Name extends ControlRequest>(
    name: Name,
    said: Said<Name>,
  ): Promise<{ readonly given: Given<Name> } | undefined> =>
    url === undefined ? askServer(dataDir, name, said) : undefined;
  const withDatabase = async <T>(work: (database: Database) => Promise<T>): Promise<T> => {
    if (url === undefined) refuseEmptyFolder(dataDir);
    const database = await openDatabase({ dataDir, url, now });
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  };

  switch (command) {
    case 'backup':
      return runBackup(files, {
        ...shared,
        askServer: async (file) => (await askOwner('backUp', { file })) !== undefined,
        backUp: (file) => withDatabase((database) => database.backUp(file)),
      });
    case 'restore':
      return runRestore(files, { ...shared, restore: (file) => restoreBackup({ file, dataDir, url, now }) });
    case 'report':
      return runReport(args, {
        ...shared,
        load: async (since) => {
          const asked = await askOwner('countQuestions', { since });
          const tallies =
            asked?.given ?? (await withDatabase((database) => createQuestionStore(database).count(since)));
          return readKnowledge().reportOf(tallies, since);
        },
        inWords: reportText,
      });
    default:
      throw new AppError('USAGE', 'Usage: node dist/src/cli/operate.js backup FILE | restore FILE | report');
  }
}

/** To open it would make a database; a backup of that would only look like one, and a report be empty. */
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
