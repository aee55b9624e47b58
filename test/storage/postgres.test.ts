import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../src/storage/database';
import { openPostgres } from '../../src/storage/postgres';
import { openSqlite } from '../../src/storage/sqlite';
import { describePostgres, startPostgres, type PostgresServer } from '../support/postgres';
import { backupContract, type RestorableEngine } from './backupContract';
import { storageContract } from './contract';
import { inboxContract } from './inboxContract';
import { migrationContract } from './migrationContract';
import { outboxContract } from './outboxContract';
import { questionsContract } from './questionsContract';
import { receiptsContract } from './receiptsContract';
import { recordsContract } from './recordsContract';
import { referencesContract } from './referencesContract';

// A server is a program of its own, and the machine may be busy.
jest.setTimeout(30_000);

const now = () => new Date('2026-03-02T10:00:00Z');

describePostgres('PostgreSQL', () => {
  let server: PostgresServer;
  const folders: string[] = [];
  const urls = new Map<string, Promise<string>>();
  beforeAll(async () => {
    server = await startPostgres({ fsync: 'off' });
  }, 60_000);
  afterAll(async () => {
    await server.stop();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  const newFolder = () => {
    const folder = mkdtempSync(join(tmpdir(), 'assistant-storage-'));
    folders.push(folder);
    return folder;
  };
  let places = 0;
  const urlOf = (place: string): Promise<string> => {
    const url = urls.get(place) ?? server.createDatabase(place);
    urls.set(place, url);
    return url;
  };
  const postgres: RestorableEngine = {
    name: 'PostgreSQL',
    newPlace: () => `place${++places}`,
    open: async (place, onNotice) =>
      openDatabase({ dataDir: '', url: await urlOf(place), now, ...(onNotice && { onNotice }) }),
    openBare: async (place) => openPostgres(await urlOf(place)),
    settings: async (place) => ({ dataDir: '', url: await urlOf(place) }),
  };
  const embedded: RestorableEngine = {
    name: 'the embedded database',
    newPlace: newFolder,
    open: (dataDir) => openDatabase({ dataDir, now }),
    openBare: async (dataDir) => openSqlite(dataDir),
    settings: async (dataDir) => ({ dataDir }),
  };

  storageContract(postgres.name, postgres);
  inboxContract(postgres.name, postgres);
  outboxContract(postgres.name, postgres);
  recordsContract(postgres.name, postgres);
  questionsContract(postgres.name, postgres);
  receiptsContract(postgres.name, postgres);
  referencesContract(postgres.name, postgres);
  migrationContract(postgres.name, postgres);
  backupContract(postgres, [postgres, embedded]);
  backupContract(embedded, [postgres]);
});
