import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { sql, type Kysely } from 'kysely';
import { StorageError } from '../../src/errors';
import { openDatabase, type Database } from '../../src/storage/database';
import { migrate } from '../../src/storage/migrate';
import type { Migration } from '../../src/storage/migration';
import { isAtLeast, openSqlite } from '../../src/storage/sqlite';
import { backupContract, type RestorableEngine } from './backupContract';
import { storageContract } from './contract';
import { inboxContract } from './inboxContract';
import { migrationContract } from './migrationContract';
import { outboxContract } from './outboxContract';
import { questionsContract } from './questionsContract';
import { receiptsContract } from './receiptsContract';
import { recordsContract } from './recordsContract';
import { referencesContract } from './referencesContract';

const folders: string[] = [];
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'assistant-storage-'));
  folders.push(folder);
  return folder;
};
const now = () => new Date('2026-03-02T10:00:00Z');
const open = (dataDir: string) => openDatabase({ dataDir, now });

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const embedded: RestorableEngine = {
  name: 'the embedded database',
  newPlace: newFolder,
  open: (dataDir, onNotice) => openDatabase({ dataDir, now, ...(onNotice && { onNotice }) }),
  openBare: async (dataDir) => openSqlite(dataDir),
  settings: async (dataDir) => ({ dataDir }),
};
storageContract(embedded.name, embedded);
inboxContract(embedded.name, embedded);
outboxContract(embedded.name, embedded);
recordsContract(embedded.name, embedded);
questionsContract(embedded.name, embedded);
receiptsContract(embedded.name, embedded);
referencesContract(embedded.name, embedded);
migrationContract(embedded.name, embedded);
backupContract(embedded, [embedded]);

/** Another process that opens the folder as the program does, and writes until it is killed. */
async function startWriter(folder: string): Promise<{ process: ChildProcess; lines: AsyncIterator<string> }> {
  const root = join(__dirname, '../..');
  const child = spawn(
    process.execPath,
    ['--require', join(root, 'scripts/house/typescript.cjs'), join(__dirname, 'writer.ts'), folder],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return { process: child, lines };
}

describe('openDatabase', () => {
  it('makes the folder where it is missing, for its owner only', async () => {
    const folder = join(newFolder(), 'deep', 'data');
    await (await open(folder)).close();
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it('waits for the disk at every commit, overwrites what it deletes, and keeps foreign keys', async () => {
    const database = await open(newFolder());
    const pragma = (name: string) =>
      database.read(
        async (db) => Object.values((await sql`pragma ${sql.raw(name)}`.execute(db)).rows[0] ?? {})[0],
      );
    expect(await pragma('journal_mode')).toBe('wal');
    expect(await pragma('synchronous')).toBe(2);
    expect(await pragma('locking_mode')).toBe('exclusive');
    expect(await pragma('secure_delete')).toBe(1);
    expect(await pragma('foreign_keys')).toBe(1);
    await database.close();
  });

  it('leaves nothing of a deleted row in the file', async () => {
    const folder = newFolder();
    const database = await open(folder);
    const insert = {
      channel: 'msteams',
      user_id: 'the-person-who-left',
      seen_at: '2026-03-02T10:00:00.000Z',
    };
    await database.write((trx) => trx.insertInto('people').values(insert).execute());
    await database.write((trx) => trx.deleteFrom('people').execute());
    await database.close();
    expect(readFileSync(join(folder, 'assistant.sqlite')).includes('the-person-who-left')).toBe(false);
  });

  it('refuses a folder that another process has, and says so', async () => {
    const folder = newFolder();
    const other = await startWriter(folder);
    await other.lines.next();
    await expect(open(folder)).rejects.toMatchObject({
      code: 'STORAGE_IN_USE',
      message: expect.stringContaining('in use by another process'),
    });
    other.process.kill('SIGKILL');
    await once(other.process, 'exit');
  });

  it('refuses a folder that it has already itself', async () => {
    const folder = newFolder();
    const first = await open(folder);
    await expect(open(folder)).rejects.toMatchObject({ code: 'STORAGE_IN_USE' });
    await expect(first.check()).resolves.toBeUndefined();
    await first.close();
    await (await open(folder)).close();
  });

  it('opens again after kill -9 with everything that was acknowledged', async () => {
    const folder = newFolder();
    const writer = await startWriter(folder);
    let acknowledged = 0;
    while (acknowledged < 50) acknowledged = Number((await writer.lines.next()).value);
    writer.process.kill('SIGKILL');
    await once(writer.process, 'exit');
    for (let line = await writer.lines.next(); !line.done; line = await writer.lines.next()) {
      acknowledged = Number(line.value);
    }
    const database = await open(folder);
    const people = await database.read((db) => db.selectFrom('people').select('user_id').execute());
    const stored = new Set(people.map(({ user_id }) => Number(user_id)));
    const lost = Array.from({ length: acknowledged }, (_, index) => index + 1).filter((n) => !stored.has(n));
    expect(lost).toEqual([]);
    await database.close();
  });

  it('refuses a file that is no database, and leaves it alone', async () => {
    const folder = newFolder();
    const file = join(folder, 'assistant.sqlite');
    writeFileSync(file, 'these are my notes, not a database. '.repeat(100));
    await expect(open(folder)).rejects.toMatchObject({ code: 'STORAGE_DAMAGED' });
    expect(readFileSync(file, 'utf8')).toMatch(/^these are my notes/);
  });

  it('refuses a damaged database', async () => {
    const folder = newFolder();
    await (await open(folder)).close();
    const file = join(folder, 'assistant.sqlite');
    const bytes = readFileSync(file);
    bytes.fill(0xff, 4096, 3 * 4096);
    writeFileSync(file, bytes);
    await expect(open(folder)).rejects.toMatchObject({ code: 'STORAGE_DAMAGED' });
  });

  it('says what is wrong with a folder that cannot be used', async () => {
    const file = join(newFolder(), 'file');
    writeFileSync(file, '');
    await expect(open(join(file, 'data'))).rejects.toMatchObject({
      code: 'STORAGE',
      message: expect.stringContaining('may this process write to its folder?'),
    });
  });

  it('lets go of a database that it cannot bring up to date', async () => {
    const folder = newFolder();
    const other = openSqlite(folder);
    await sql`create table people (id integer)`.execute(other.db);
    await other.close();
    await expect(open(folder)).rejects.toThrow(StorageError);
    const again = openSqlite(folder);
    await sql`drop table people`.execute(again.db);
    await again.close();
    await (await open(folder)).close();
  });
});

describe('a disk in trouble', () => {
  const pragma = (database: Database, text: string) =>
    database.read((db) => sql`pragma ${sql.raw(text)}`.execute(db));
  const person = (id: string) => ({ channel: 'msteams', user_id: id, seen_at: now().toISOString() });
  const add = (database: Database, id: string) =>
    database.write((trx) => trx.insertInto('people').values(person(id)).execute());
  /** A check is shared for a second, so what has changed shows after that. */
  const eventually = async (isSo: () => Promise<unknown>) => {
    for (;;) {
      try {
        return await isSo();
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    }
  };

  it('that is full is said, at the check as well; nothing is half written, and it goes on when there is room', async () => {
    const database = await open(newFolder());
    await database.check();
    await pragma(database, 'max_page_count = 1');
    const written: string[] = [];
    const fill = async () => {
      for (let turn = 0; ; turn++) {
        await add(database, `${turn} ${'x'.repeat(1000)}`);
        written.push(String(turn));
      }
    };
    await expect(fill()).rejects.toMatchObject({ code: 'STORAGE_FULL' });
    await eventually(() => expect(database.check()).rejects.toMatchObject({ code: 'STORAGE_FULL' }));
    const stored = await database.read((db) => db.selectFrom('people').select('user_id').execute());
    expect(stored).toHaveLength(written.length);
    await pragma(database, 'max_page_count = 1000000');
    await add(database, 'after');
    await eventually(() => database.check());
    await database.close();
  });

  it('that is full takes nothing from those who still find room', async () => {
    const database = await open(newFolder());
    await add(database, 'a');
    await pragma(database, 'max_page_count = 1');
    const large = () =>
      database.write((trx) =>
        trx
          .insertInto('people')
          .values(person('x'.repeat(100_000)))
          .execute(),
      );
    const small = () => database.write((trx) => trx.updateTable('people').set({ language: 'nl' }).execute());
    const results = await Promise.allSettled([small(), large(), small()]);
    expect(results).toMatchObject([
      { status: 'fulfilled' },
      { reason: { code: 'STORAGE_FULL' } },
      { status: 'fulfilled' },
    ]);
    await database.close();
  });

  it('that may only be read is said, at the check as well', async () => {
    const database = await open(newFolder());
    await database.check();
    await pragma(database, 'query_only = on');
    await expect(add(database, 'a')).rejects.toMatchObject({ code: 'STORAGE_READ_ONLY' });
    await eventually(() => expect(database.check()).rejects.toMatchObject({ code: 'STORAGE_READ_ONLY' }));
    await pragma(database, 'query_only = off');
    await eventually(() => database.check());
    await add(database, 'a');
    await database.close();
  });
});

describe('migrate', () => {
  const create = (name: string): Migration => ({
    name,
    up: async (db) => {
      await db.schema.createTable(name).addColumn('id', 'integer').execute();
    },
  });
  const failing: Migration = {
    name: 'failing',
    up: async (db) => {
      await db.schema.createTable('half').addColumn('id', 'integer').execute();
      await sql`this is no sql`.execute(db);
    },
  };
  const tables = async (db: Kysely<never>) =>
    (await db.introspection.getTables()).map(({ name }) => name).filter((name) => name !== 'migrations');

  it('goes forward step by step, and only forward', async () => {
    const { db } = openSqlite(newFolder());
    await migrate(db, now(), { steps: [create('first')] });
    await migrate(db, now(), { steps: [create('first'), create('second')] });
    expect(await tables(db as unknown as Kysely<never>)).toEqual(['first', 'second']);
    await db.destroy();
  });

  it('leaves nothing of a step that fails, and can be tried again', async () => {
    const { db } = openSqlite(newFolder());
    await expect(migrate(db, now(), { steps: [create('first'), failing] })).rejects.toThrow();
    expect(await tables(db as unknown as Kysely<never>)).toEqual(['first']);
    await migrate(db, now(), { steps: [create('first'), create('second')] });
    expect(await tables(db as unknown as Kysely<never>)).toEqual(['first', 'second']);
    await db.destroy();
  });
});

describe('isAtLeast', () => {
  it.each([
    ['3.51.3', true],
    ['3.51.10', true],
    ['3.53.0', true],
    ['4.0.0', true],
    ['3.51.2', false],
    ['3.9.99', false],
    ['2.99.99', false],
    ['3.51', false],
  ])('compares %s with 3.51.3 part by part', (version, isEnough) => {
    expect(isAtLeast(version, [3, 51, 3])).toBe(isEnough);
  });
});
