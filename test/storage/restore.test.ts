import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql, type Kysely } from 'kysely';
import { openDatabase } from '../../src/storage/database';
import { migrate, migrations } from '../../src/storage/migrate';
import { restoreBackup } from '../../src/storage/restore';
import { openSqliteFile } from '../../src/storage/sqliteFile';
import type { Tables } from '../../src/storage/tables';
import { describePostgres, startPostgres, type PostgresServer } from '../support/postgres';

// A server is a program of its own, and the machine may be busy.
jest.setTimeout(30_000);

const at = '2026-03-02T10:00:00.000Z';
const now = () => new Date(at);
const folders: string[] = [];
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'assistant-restore-'));
  folders.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

type Place = { readonly dataDir: string; readonly url?: string };
const open = (place: Place) => openDatabase({ ...place, now });
const add = async (place: Place, ...ids: readonly string[]) => {
  const database = await open(place);
  const rows = ids.map((user_id) => ({ channel: 'msteams', user_id, seen_at: at }));
  await database.write((trx) => trx.insertInto('people').values(rows).execute());
  await database.close();
};
const idsIn = async (place: Place) => {
  const database = await open(place);
  const rows = await database.read((db) =>
    db.selectFrom('people').select('user_id').orderBy('user_id').execute(),
  );
  await database.close();
  return rows.map(({ user_id }) => user_id);
};
const backupOf = async (...ids: readonly string[]) => {
  const place = { dataDir: newFolder() };
  await add(place, ...ids);
  const file = join(newFolder(), 'backup.sqlite');
  const database = await open(place);
  await database.backUp(file);
  await database.close();
  return file;
};
const nameOf = (folder: string) => join(folder, 'assistant.sqlite');

describe('restoreBackup into a folder', () => {
  it('makes the folder where there is none', async () => {
    const dataDir = join(newFolder(), 'data');
    const file = await backupOf('a', 'b');
    expect(await restoreBackup({ file, dataDir, now })).toEqual({ movedTo: undefined });
    expect(statSync(dataDir).mode & 0o777).toBe(0o700);
    expect(await idsIn({ dataDir })).toEqual(['a', 'b']);
  });

  it('keeps the database of before under another name', async () => {
    const dataDir = newFolder();
    await add({ dataDir }, 'old');
    const file = await backupOf('new');
    const { movedTo = '' } = await restoreBackup({ file, dataDir, now });
    expect(movedTo).toBe(`${nameOf(dataDir)}.before-20260302100000000`);
    expect(readdirSync(dataDir).map((name) => join(dataDir, name))).toEqual([nameOf(dataDir), movedTo]);
    expect(await idsIn({ dataDir })).toEqual(['new']);
    const before = newFolder();
    copyFileSync(movedTo, nameOf(before));
    expect(await idsIn({ dataDir: before })).toEqual(['old']);
  });

  it('keeps what a killed process left in its log, and does not mix it into the new one', async () => {
    const [dataDir, running] = [newFolder(), newFolder()];
    const database = await open({ dataDir: running });
    const row = { channel: 'msteams', user_id: 'in the log', seen_at: at };
    await database.write((trx) => trx.insertInto('people').values(row).execute());
    for (const name of readdirSync(running)) copyFileSync(join(running, name), join(dataDir, name));
    await database.close();
    expect(readdirSync(dataDir)).toContain('assistant.sqlite-wal');

    const { movedTo = '' } = await restoreBackup({ file: await backupOf('new'), dataDir, now });
    expect(readdirSync(dataDir).map((name) => join(dataDir, name))).toEqual([nameOf(dataDir), movedTo]);
    expect(await idsIn({ dataDir })).toEqual(['new']);
    const before = newFolder();
    copyFileSync(movedTo, nameOf(before));
    expect(await idsIn({ dataDir: before })).toEqual(['in the log']);
  });

  it('takes the place of a damaged database, which is kept, and does not get its log', async () => {
    const dataDir = newFolder();
    writeFileSync(nameOf(dataDir), 'no database at all. '.repeat(500));
    writeFileSync(`${nameOf(dataDir)}-wal`, 'a log');
    const { movedTo = '' } = await restoreBackup({ file: await backupOf('new'), dataDir, now });
    expect(readdirSync(dataDir)).not.toContain('assistant.sqlite-wal');
    expect(readFileSync(movedTo, 'utf8')).toMatch(/^no database/);
    expect(await idsIn({ dataDir })).toEqual(['new']);
  });

  it('refuses while the database is in use, and changes nothing', async () => {
    const dataDir = newFolder();
    await add({ dataDir }, 'old');
    const file = await backupOf('new');
    const database = await open({ dataDir });
    await expect(restoreBackup({ file, dataDir, now })).rejects.toMatchObject({ code: 'STORAGE_IN_USE' });
    await database.check();
    await database.close();
    expect(readdirSync(dataDir)).toEqual(['assistant.sqlite']);
    expect(await idsIn({ dataDir })).toEqual(['old']);
  });
});

describe('restoreBackup and a file that is not right', () => {
  const failure = async (file: string) => {
    const dataDir = newFolder();
    await add({ dataDir }, 'old');
    const failing = restoreBackup({ file, dataDir, now });
    const { code } = await failing.then(
      () => ({ code: undefined }),
      (error: { code?: unknown }) => error,
    );
    expect(readdirSync(dataDir)).toEqual(['assistant.sqlite']);
    expect(await idsIn({ dataDir })).toEqual(['old']);
    return code;
  };
  const changed = (file: string, change: string) => {
    const { database } = openSqliteFile(file);
    database.exec(change);
    database.close();
    return file;
  };

  it('refuses one that is damaged', async () => {
    const file = await backupOf('a');
    const bytes = readFileSync(file);
    bytes.fill(0xff, 4096, 3 * 4096);
    writeFileSync(file, bytes);
    expect(await failure(file)).toBe('STORAGE_DAMAGED');
  });

  it('refuses one that is cut off', async () => {
    const file = await backupOf('a');
    writeFileSync(file, readFileSync(file).subarray(0, 5 * 4096));
    expect(await failure(file)).toBe('STORAGE_DAMAGED');
  });

  it('refuses what is no database, what is not there, and a database of somebody else', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'notes'), 'these are my notes. '.repeat(500));
    expect(await failure(join(folder, 'notes'))).toBe('STORAGE_DAMAGED');
    expect(await failure(join(folder, 'missing'))).toBe('STORAGE');
    expect(readdirSync(folder)).toEqual(['notes']);
    const other = changed(join(folder, 'other'), 'create table songs (id integer primary key)');
    expect(await failure(other)).toBe('STORAGE_BACKUP');
  });

  it('refuses one of a newer version of the program', async () => {
    const file = changed(await backupOf('a'), `insert into migrations values ('9999-later', '')`);
    expect(await failure(file)).toBe('STORAGE_BACKUP');
  });
});

describePostgres('restoreBackup into PostgreSQL', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres({ fsync: 'off' });
  }, 60_000);
  afterAll(() => server.stop());

  /** A backup as the release made it that knew the migrations up to this one. */
  const backupAsOf = async (last: string, fill: (db: Kysely<Tables>) => Promise<void>) => {
    const file = join(newFolder(), 'backup.sqlite');
    const { db, database } = openSqliteFile(file);
    await migrate(db, now(), { steps: migrations.filter(({ name }) => name <= last) });
    await fill(db);
    database.close();
    return file;
  };
  const emptyPlaces = async (): Promise<readonly Place[]> => [
    { dataDir: '', url: await server.createDatabase() },
    { dataDir: newFolder() },
  ];

  it('refuses a database that holds something, and leaves it as it is', async () => {
    const place = { dataDir: '', url: await server.createDatabase() };
    await add(place, 'old');
    const file = await backupOf('new');
    await expect(restoreBackup({ ...place, file, now })).rejects.toMatchObject({ code: 'STORAGE_NOT_EMPTY' });
    expect(await idsIn(place)).toEqual(['old']);
  });

  it('takes one that a version of the program has opened, and only checked', async () => {
    const place = { dataDir: '', url: await server.createDatabase() };
    const database = await open(place);
    await database.check();
    await database.close();
    await restoreBackup({ ...place, file: await backupOf('new'), now });
    expect(await idsIn(place)).toEqual(['new']);
  });

  it('takes a backup of the first release', async () => {
    const file = await backupAsOf('0001-initial', async (db) => {
      await sql`insert into inbox values ('msteams', 'c', 'a', ${at})`.execute(db);
    });
    for (const place of await emptyPlaces()) {
      await restoreBackup({ ...place, file, now });
      const restored = await open(place);
      const rows = await restored.read((db) => db.selectFrom('inbox').selectAll().execute());
      expect(rows).toMatchObject([{ activity: 'a', text_hash: null }]);
      await restored.close();
    }
  });

  it('takes a backup of before conversations, and carries over what it holds', async () => {
    const nonce = '0'.repeat(32);
    const body = JSON.stringify({ v: 1, answers: {}, open: null, pending: { startOver: nonce } });
    const file = await backupAsOf('0003-questions', async (db) => {
      await sql`insert into sessions values ('msteams', 'c', 7, ${body}, ${at})`.execute(db);
      await sql`insert into sessions values ('msteams', 'd', 1, 'garbage', ${at})`.execute(db);
      await sql`insert into people values ('msteams', 'u', 'nl', null, null, ${at})`.execute(db);
    });
    for (const place of await emptyPlaces()) {
      await restoreBackup({ ...place, file, now });
      const restored = await open(place);
      const [talks, people] = await restored.read(async (db) => [
        await db.selectFrom('conversations').selectAll().orderBy('conversation').execute(),
        await db.selectFrom('people').selectAll().execute(),
      ]);
      expect(talks).toMatchObject([
        { conversation: 'c', version: 7, session: body, updated_at: at },
        { conversation: 'd', version: 1, session: 'garbage', pending: null },
      ]);
      expect(JSON.parse(talks[0]?.pending ?? '')).toEqual([{ of: 'startOver', nonce, isLatest: true }]);
      expect(people).toMatchObject([{ user_id: 'u', language: 'nl', version: 1 }]);
      await restored.close();
    }
  });

  it('takes a backup of before the endings of questions, and carries over what it holds', async () => {
    const file = await backupAsOf('0004-conversations', async (db) => {
      await sql`insert into questions (id, day, outcome, entry, language, words, helpful)
        values ('q', '2026-03-02', 'suggested', null, 'nl', 'wat kost …', null)`.execute(db);
      await sql`insert into conversations (channel, conversation, version, session, updated_at)
        values ('msteams', 'c', 7, '{}', ${at})`.execute(db);
    });
    for (const place of await emptyPlaces()) {
      await restoreBackup({ ...place, file, now });
      const restored = await open(place);
      const [talks, asked] = await restored.read(async (db) => [
        await db.selectFrom('conversations').selectAll().execute(),
        await db.selectFrom('questions').selectAll().execute(),
      ]);
      expect(talks).toMatchObject([{ conversation: 'c', version: 7, session: '{}', recent: null }]);
      expect(asked).toMatchObject([{ id: 'q', words: 'wat kost …', ending: null }]);
      await restored.close();
    }
  });

  it('takes an older backup into one that this version of the program has opened, and only checked', async () => {
    const place = { dataDir: '', url: await server.createDatabase() };
    const database = await open(place);
    await database.check();
    await database.close();
    const file = await backupAsOf('0003-questions', async (db) => {
      await sql`insert into sessions values ('msteams', 'c', 7, '{}', ${at})`.execute(db);
    });
    await restoreBackup({ ...place, file, now });
    const restored = await open(place);
    const rows = await restored.read((db) => db.selectFrom('conversations').selectAll().execute());
    expect(rows).toMatchObject([{ conversation: 'c', version: 7, session: '{}' }]);
    await restored.close();
  });

  it('refuses to back up what a newer version has changed, rather than leave that out', async () => {
    const place = { dataDir: '', url: await server.createDatabase() };
    const database = await open(place);
    await database.write((trx) => trx.insertInto('migrations').values({ name: '9999-later', at }).execute());
    const folder = newFolder();
    await expect(database.backUp(join(folder, 'backup.sqlite'))).rejects.toMatchObject({
      code: 'STORAGE_BACKUP',
    });
    expect(readdirSync(folder)).toEqual([]);
    await database.close();
  });
});
