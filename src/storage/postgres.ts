import { setTimeout as delay } from 'node:timers/promises';
import { Kysely, PostgresDialect, sql, type PostgresPool, type PostgresPoolClient } from 'kysely';
import { Pool, types, type CustomTypesConfig, type PoolClient, type PoolConfig } from 'pg';
import { StorageError, VersionConflictError } from '../errors';
import { copyInto } from './backup';
import type { Engine } from './engine';
import { explainPostgres, isAnswer, isInTheWay } from './postgresError';
import type { Tables } from './tables';

/** Everything that is peculiar to PostgreSQL stands in this file, what its errors mean in postgresError.ts. */

const oldestMajor = 15;

/** How often work that others were in the way of is run again, and how long it waits before the first time. */
const retries = 5;
const firstWaitMs = 5;

/** Any number will do, as long as every release has the same one and nobody else in the database. */
const schemaLock = 7_401_202_111;

const hurried: PoolConfig = {
  max: 16,
  statement_timeout: 5_000,
  // The server may be gone without a word; then it is the client that has to give up.
  query_timeout: 5_500,
  idle_in_transaction_session_timeout: 10_000,
};

const unhurried: PoolConfig = {
  max: 1,
  statement_timeout: 600_000,
  query_timeout: 605_000,
  idle_in_transaction_session_timeout: 600_000,
};

/**
 * Connects to the database that a URL names, `sslmode` and other parameters included.
 * @param watch is told when our clock is not the server's.
 * @throws StorageError saying what is wrong: not reachable, wrong password, no such database, too old a server.
 */
export async function openPostgres(url: string, watch?: ClockWatch): Promise<Engine> {
  const db = connect(url, hurried);
  const oneAtATime = createLane();
  const alone = async <T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T> => {
    const slow = connect(url, unhurried);
    try {
      return await work(slow);
    } finally {
      await slow.destroy();
    }
  };
  try {
    await checkVersion(db);
    if (watch) await compareClocks(db, watch);
  } catch (error) {
    await db.destroy();
    throw explainPostgres(error);
  }

  return {
    name: 'postgres',
    db,
    write: async (work) => {
      // What a turn writes is guarded by versions and keys; SERIALIZABLE would undo many turns that have nothing to do
      // with each other, as its locks are pages of small tables.
      const run = () => db.transaction().setIsolationLevel('repeatable read').execute(work);
      for (let attempt = 0; ; attempt++) {
        try {
          return await (attempt === 0 ? run() : oneAtATime(run));
        } catch (error) {
          if (!isInTheWay(error)) throw error;
          if (attempt === retries) throw new VersionConflictError('What a turn had read');
          await delay(Math.random() * firstWaitMs * 2 ** attempt);
        }
      }
    },
    prove: async (at) => {
      // Every turn reads these; a lock on them stops everybody.
      await db.selectFrom('conversations').select('version').limit(1).execute();
      await db
        .insertInto('heartbeat')
        .values({ name: 'check', at })
        .onConflict((conflict) => conflict.column('name').doUpdateSet({ at }))
        .execute();
    },
    unhurried: alone,
    lockSchema: async (trx) => {
      await sql`select pg_advisory_xact_lock(${sql.lit(schemaLock)})`.execute(trx);
    },
    copyTo: (file) =>
      alone((slow) =>
        slow
          .transaction()
          .setIsolationLevel('repeatable read')
          .setAccessMode('read only')
          .execute((trx) => copyInto(file, trx)),
      ),
    explain: explainPostgres,
    close: () => db.destroy(),
  };
}

/** Those of this process who were in each other's way run one after the other, or they would be so once more. */
function createLane(): <T>(run: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (run) => {
    const mine = last.then(run);
    last = mine.catch(() => undefined);
    return mine;
  };
}

function connect(url: string, limits: PoolConfig): Kysely<Tables> {
  const pool = new Pool({
    ...limits,
    connectionString: strict(url),
    connectionTimeoutMillis: 3_000,
    keepAlive: true,
    application_name: 'csp-direct-bill-assistant',
    types: typesWithNumbers,
  });
  // A connection may break while nobody uses it; the pool has let go of it by the time it says so.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: faceOf(pool) }) });
}

/** Node's driver checks the certificate in each of these modes. It warns that this may change; here it is said. */
function strict(url: string): string {
  const parsed = new URL(url);
  const mode = parsed.searchParams.get('sslmode');
  if (parsed.searchParams.has('uselibpqcompat') || mode === null) return url;
  if (['prefer', 'require', 'verify-ca'].includes(mode)) parsed.searchParams.set('sslmode', 'verify-full');
  return parsed.href;
}

const bigint = Number(types.builtins.INT8);

/** Counts come as bigint, which the driver takes for text: they are numbers, as the embedded database has them. */
const typesWithNumbers: CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    Number(oid) === bigint ? Number : (types.getTypeParser(oid, format) as (text: string) => unknown),
};

/** The pool, but a connection on which anything but an answer came back is not used for anything more. */
function faceOf(pool: Pool): PostgresPool {
  return {
    options: pool.options,
    connect: async () => faceOfClient(await pool.connect()),
    end: () => pool.end(),
  };
}

function faceOfClient(client: PoolClient): PostgresPoolClient {
  let broken: { readonly error: unknown } | undefined;
  const query = async (text: string, parameters: readonly unknown[]) => {
    if (broken) throw broken.error;
    try {
      return await client.query(text, [...parameters]);
    } catch (error) {
      if (isAnswer(error)) throw error;
      // Only of a commit that was not answered does nobody know what became of it.
      broken = { error: text === 'commit' ? uncertain(error) : error };
      throw broken.error;
    }
  };
  return {
    // Kysely would also read by cursors, with a package that is not there.
    query: query as unknown as PostgresPoolClient['query'],
    release: (destroy) => client.release(broken !== undefined || destroy === true),
  };
}

const uncertain = (error: unknown) =>
  new StorageError('The connection to PostgreSQL broke during a commit', error, 'STORAGE_UNCERTAIN');

async function checkVersion(db: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ server_version_num: string }>`show server_version_num`.execute(db);
  checkMajor(Math.floor(Number(rows[0]?.server_version_num) / 10_000));
}

type ClockWatch = { readonly now: () => Date; readonly onNotice: (notice: string) => void };

async function compareClocks(db: Kysely<Tables>, { now, onNotice }: ClockWatch): Promise<void> {
  const asked = now();
  const { rows } = await sql<{ server: Date }>`select clock_timestamp() as server`.execute(db);
  const notice = rows[0] && clockNotice(rows[0].server, asked, now());
  if (notice !== undefined) onNotice(notice);
}

const toleranceMs = 1_000;

/** Each instance is compared with the server, and so with all others. What the way there and back took is no difference. */
export function clockNotice(server: Date, asked: Date, answered: Date): string | undefined {
  const aheadMs = asked.getTime() - server.getTime();
  const behindMs = server.getTime() - answered.getTime();
  if (Math.max(aheadMs, behindMs) <= toleranceMs) return undefined;
  const gap = aheadMs > 0 ? `${inSeconds(aheadMs)} s ahead of` : `${inSeconds(behindMs)} s behind`;
  return `Instances that share a database need clocks that agree: this one is ${gap} the database server's`;
}

const inSeconds = (ms: number) => Math.round(ms / 100) / 10;

/** @throws StorageError for a server that is too old. */
export function checkMajor(major: number): void {
  if (major >= oldestMajor) return;
  throw new StorageError(
    `PostgreSQL ${oldestMajor} or later is needed; the server of DATABASE_URL has version ${major}`,
    undefined,
    'STORAGE_ENGINE',
  );
}
