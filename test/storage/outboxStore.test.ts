import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../src/storage/database';
import { describePostgres, startPostgres, type PostgresServer } from '../support/postgres';
import { outboxContract } from './outboxContract';

const folders: string[] = [];
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'assistant-outbox-'));
  folders.push(folder);
  return folder;
};
const now = () => new Date('2026-03-02T10:00:00Z');

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

outboxContract('the embedded database', {
  newPlace: newFolder,
  open: (dataDir) => openDatabase({ dataDir, now }),
});

describePostgres('on a server', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres({ fsync: 'off' });
  }, 60_000);
  afterAll(() => server.stop());

  let places = 0;
  outboxContract('PostgreSQL', {
    newPlace: () => `outbox${(places += 1)}`,
    open: async (place) => openDatabase({ dataDir: '', url: await server.createDatabase(place), now }),
  });
});
