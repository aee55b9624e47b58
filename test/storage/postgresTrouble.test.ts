import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { sql } from 'kysely';
import { Client } from 'pg';
import { StorageError, VersionConflictError } from '../../src/errors';
import { openDatabase, type Database } from '../../src/storage/database';
import { migrations } from '../../src/storage/migrate';
import { checkMajor, clockNotice } from '../../src/storage/postgres';
import { explainPostgres, isAnswer } from '../../src/storage/postgresError';
import { describePostgres, startPostgres, type PostgresServer } from '../support/postgres';

// A server is a program of its own, and the machine may be busy.
jest.setTimeout(30_000);

const at = '2026-03-02T10:00:00.000Z';
const now = () => new Date(at);
const person = (id: string) => ({ channel: 'msteams', user_id: id, seen_at: at });

describePostgres('PostgreSQL as it can be', () => {
  let server: PostgresServer;
  let url: string;
  const opened: Database[] = [];
  const open = async (address = url) => {
    const database = await openDatabase({ dataDir: '', url: address, now });
    opened.push(database);
    return database;
  };
  const asked = async (address: string, query: string) => {
    const client = new Client({ connectionString: address });
    await client.connect();
    const { rows } = await client.query<Record<string, unknown>>(query);
    await client.end();
    return rows;
  };
  beforeAll(async () => {
    // Nothing is lost by it as long as the machine goes on: a killed process has handed over what it wrote.
    server = await startPostgres({ fsync: 'off' });
  }, 60_000);
  beforeEach(async () => {
    url = await server.createDatabase();
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((database) => database.close()));
  });
  afterAll(() => server.stop());

  const add = (database: Database, id: string) =>
    database.write((trx) => trx.insertInto('people').values(person(id)).execute());
  const idsIn = async (database: Database) => {
    const rows = await database.read((db) => db.selectFrom('people').select('user_id').execute());
    return rows.map(({ user_id }) => user_id).sort();
  };
  const eventually = async (isSo: () => Promise<unknown>) => {
    for (;;) {
      try {
        return await isSo();
      } catch {
        await delay(20);
      }
    }
  };

  describe('several instances on one database', () => {
    it('can start at the same moment: each migration is made once', async () => {
      const databases = await Promise.all(Array.from({ length: 4 }, () => open()));
      expect(await asked(url, 'select name from migrations order by name')).toEqual(
        migrations.map(({ name }) => ({ name })),
      );
      await Promise.all(databases.map((database, index) => add(database, String(index))));
      for (const database of databases) expect(await idsIn(database)).toEqual(['0', '1', '2', '3']);
    });

    it('are told when their clocks do not agree', async () => {
      const start = async (offMs: number) => {
        const notices: string[] = [];
        const clock = () => new Date(Date.now() + offMs);
        const onNotice = (notice: string) => notices.push(notice);
        opened.push(await openDatabase({ dataDir: '', url, now: clock, onNotice }));
        return notices;
      };
      expect(await start(0)).toEqual([]);
      expect(await start(3_600_000)).toEqual([expect.stringMatching(/one is 3[56]\d\d(\.\d)? s ahead/)]);
      expect(await start(-3_600_000)).toEqual([expect.stringMatching(/one is 3[56]\d\d(\.\d)? s behind/)]);
    });

    it('change nothing when they start again', async () => {
      await open();
      const before = await asked(url, 'select name, at, xmin::text from migrations order by name');
      await open();
      expect(await asked(url, 'select name, at, xmin::text from migrations order by name')).toEqual(before);
    });

    it('run work again that another one was in the way of', async () => {
      const [one, other] = await Promise.all([open(), open()]);
      await add(one, 'a');
      let runs = 0;
      await one.write(async (trx) => {
        runs++;
        const { seen_at } = await trx.selectFrom('people').select('seen_at').executeTakeFirstOrThrow();
        if (runs === 1) {
          await other.write((theirs) => theirs.updateTable('people').set({ seen_at: 'b' }).execute());
        }
        await trx
          .updateTable('people')
          .set({ seen_at: `${seen_at} c` })
          .execute();
      });
      expect(runs).toBe(2);
      expect(await asked(url, 'select seen_at from people')).toEqual([{ seen_at: 'b c' }]);
    });

    it('say so after five times more, and have stored nothing', async () => {
      const [one, other] = await Promise.all([open(), open()]);
      await add(one, 'a');
      let runs = 0;
      const writing = one.write(async (trx) => {
        runs++;
        await trx.selectFrom('people').selectAll().execute();
        await other.write((theirs) =>
          theirs
            .updateTable('people')
            .set({ seen_at: String(runs) })
            .execute(),
        );
        await trx.updateTable('people').set({ seen_at: 'mine' }).execute();
      });
      await expect(writing).rejects.toThrow(VersionConflictError);
      expect(runs).toBe(6);
      expect(await asked(url, 'select seen_at from people')).toEqual([{ seen_at: '6' }]);
    });
  });

  describe('a server that', () => {
    it('is killed and comes back is used again, and has what was acknowledged', async () => {
      const database = await open();
      const acknowledged: string[] = [];
      const failures: unknown[] = [];
      let isOver = false;
      const writers = Array.from({ length: 16 }, async (_, writer) => {
        for (let turn = 0; !isOver; turn++) {
          const id = `${writer} ${turn}`;
          await add(database, id).then(
            () => acknowledged.push(id),
            async (error: unknown) => {
              failures.push(error);
              await delay(5);
            },
          );
        }
      });
      const atLeast = async (count: number) => {
        while (acknowledged.length < count) await delay(5);
      };
      await atLeast(200);
      await server.kill();
      await expect(eventually(() => expect(database.check()).rejects.toThrow(StorageError))).resolves.toBe(
        undefined,
      );
      await server.restart();
      await atLeast(acknowledged.length + 200);
      isOver = true;
      await Promise.all(writers);
      await eventually(() => database.check());

      const stored = new Set(await idsIn(database));
      expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
      const codes = new Set(failures.map((error) => (error instanceof StorageError ? error.code : error)));
      // Whoever was just committing cannot know.
      codes.delete('STORAGE_UNCERTAIN');
      expect([...codes]).toEqual(['STORAGE_UNREACHABLE']);
    }, 60_000);

    it('hangs is given up within seconds, and used again when it goes on', async () => {
      const database = await open(`${url}?query_timeout=700&connectionTimeoutMillis=700`);
      await Promise.all(Array.from({ length: 16 }, (_, index) => add(database, `before ${index}`)));
      server.freeze();
      try {
        const hanging = Promise.allSettled(
          Array.from({ length: 20 }, (_, index) => add(database, `during ${index}`)),
        );
        await expect(database.check()).rejects.toMatchObject({ code: 'STORAGE_SLOW' });
        for (const result of await hanging) {
          expect(result).toMatchObject({ reason: { code: expect.stringMatching(/SLOW|UNREACHABLE/) } });
        }
      } finally {
        server.thaw();
      }
      await eventually(() => add(database, 'after'));
      const all = Array.from({ length: 32 }, (_, index) => add(database, `after ${index}`));
      await expect(Promise.all(all)).resolves.toHaveLength(32);
      await eventually(() => database.check());
    }, 60_000);

    it('may only be read says so, at the check as well', async () => {
      const database = await open();
      await add(database, 'a');
      await asked(
        server.url,
        `alter database ${new URL(url).pathname.slice(1)} set default_transaction_read_only = on`,
      );
      await asked(
        server.url,
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${new URL(url).pathname.slice(1)}'`,
      );
      const failing = async () =>
        expect(await add(database, 'b').catch((e: unknown) => e)).toMatchObject({
          code: 'STORAGE_READ_ONLY',
        });
      await eventually(failing);
      await expect(database.check()).rejects.toMatchObject({ code: 'STORAGE_READ_ONLY' });
      expect(await idsIn(database)).toEqual(['a']);
    });

    it('cuts a statement that takes too long', async () => {
      const database = await open(`${url}?statement_timeout=200`);
      const slow = database.read((db) => sql`select pg_sleep(30)`.execute(db));
      await expect(slow).rejects.toMatchObject({ code: 'STORAGE_SLOW' });
      await expect(idsIn(database)).resolves.toEqual([]);
    }, 60_000);
  });

  describe('a wrong DATABASE_URL', () => {
    const changed = (change: (url: URL) => void) => {
      const other = new URL(url);
      change(other);
      return other.href;
    };
    const failure = async (address: string) => {
      const error: unknown = await open(address).catch((reason: unknown) => reason);
      if (!(error instanceof StorageError)) throw new Error('it opened');
      // The message is printed and logged.
      for (const secret of [new URL(url).password, 'hunter2']) expect(error.message).not.toContain(secret);
      expect(error.message).not.toContain('://');
      return error.code;
    };

    it('says what is wrong with it', async () => {
      expect(await failure(changed((wrong) => (wrong.password = 'hunter2')))).toBe('STORAGE_LOGIN');
      expect(await failure(changed((wrong) => (wrong.username = 'nobody')))).toBe('STORAGE_LOGIN');
      expect(await failure(changed((wrong) => (wrong.pathname = '/missing')))).toBe('STORAGE_NO_DATABASE');
      expect(await failure(changed((wrong) => (wrong.port = '1')))).toBe('STORAGE_UNREACHABLE');
      expect(await failure(changed((wrong) => (wrong.hostname = 'db.invalid')))).toBe('STORAGE_UNREACHABLE');
      expect(await failure(changed((wrong) => (wrong.search = '?sslmode=require')))).toBe(
        'STORAGE_UNREACHABLE',
      );
    });

    it('gives up a server that takes the connection and says nothing', async () => {
      const silent = createServer().listen(0, '127.0.0.1');
      await once(silent, 'listening');
      const port = String((silent.address() as AddressInfo).port);
      const address = changed((wrong) => (wrong.port = port));
      expect(await failure(`${address}?connectionTimeoutMillis=300`)).toBe('STORAGE_UNREACHABLE');
      silent.close();
    });
  });

  it('may have a user who owns nothing: that is said', async () => {
    await asked(server.url, `create role guest login password 'guest'`);
    const guest = new URL(url);
    guest.username = 'guest';
    guest.password = 'guest';
    await expect(open(guest.href)).rejects.toMatchObject({ code: 'STORAGE_LOGIN' });
  });

  it('can be told more in the URL', async () => {
    const database = await open(`${url}?application_name=mine`);
    const { rows } = await database.read((db) => sql`show application_name`.execute(db));
    expect(rows).toEqual([{ application_name: 'mine' }]);
    const other = await open();
    const limits = await other.read((db) =>
      sql`select name, setting from pg_settings where name in
        ('application_name', 'statement_timeout', 'idle_in_transaction_session_timeout') order by name`.execute(
        db,
      ),
    );
    expect(limits.rows).toEqual([
      { name: 'application_name', setting: 'csp-direct-bill-assistant' },
      { name: 'idle_in_transaction_session_timeout', setting: '10000' },
      { name: 'statement_timeout', setting: '5000' },
    ]);
  });
});

describe('checkMajor', () => {
  it('refuses a server older than 15', () => {
    expect(() => checkMajor(15)).not.toThrow();
    expect(() => checkMajor(14)).toThrow('PostgreSQL 15 or later is needed');
  });
});

describe('clockNotice', () => {
  const server = new Date(at);
  const moment = (ms: number) => new Date(server.getTime() + ms);

  it('says how far our clock is from that of the server', () => {
    expect(clockNotice(server, moment(1_400), moment(1_500))).toContain('this one is 1.4 s ahead of');
    expect(clockNotice(server, moment(-90_100), moment(-90_000))).toContain('this one is 90 s behind');
  });

  it('says nothing of a second, nor of a question that took long', () => {
    expect(clockNotice(server, moment(1_000), moment(1_100))).toBeUndefined();
    expect(clockNotice(server, moment(-1_100), moment(-1_000))).toBeUndefined();
    expect(clockNotice(server, moment(-2_000), moment(2_000))).toBeUndefined();
  });
});

describe('isAnswer', () => {
  it.each(['23505', '40001', '53100', 'P0001', 'XX000'])('leaves the connection in use after %s', (code) => {
    expect(isAnswer({ code })).toBe(true);
  });

  it.each(['57P01', '25P03', '08006', 'EPIPE', 'ECONNRESET', undefined])('does not after %s', (code) => {
    expect(isAnswer({ code, message: 'Query read timeout' })).toBe(false);
  });
});

describe('explainPostgres', () => {
  it.each([
    ['53100', 'STORAGE_FULL'],
    ['58030', 'STORAGE_IO'],
    ['25006', 'STORAGE_READ_ONLY'],
    ['XX001', 'STORAGE_DAMAGED'],
    ['57P03', 'STORAGE_UNREACHABLE'],
    ['53300', 'STORAGE_UNREACHABLE'],
    ['ECONNRESET', 'STORAGE_UNREACHABLE'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'STORAGE_UNREACHABLE'],
    ['23505', 'STORAGE'],
  ])('knows what %s means', (code, meaning) => {
    const cause = Object.assign(new Error('postgres://user:hunter2@db/x'), { code });
    const error = explainPostgres(cause);
    expect(error).toMatchObject({ code: meaning, cause });
    expect(error.message).not.toContain('hunter2');
  });

  it('leaves errors of ours as they are', () => {
    const conflict = new VersionConflictError('session');
    expect(explainPostgres(conflict)).toBe(conflict);
  });
});
