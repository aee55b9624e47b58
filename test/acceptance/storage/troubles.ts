import { setTimeout as delay } from 'node:timers/promises';
import { sql, type Transaction } from 'kysely';
import { Client } from 'pg';
import { StorageError } from '../../../src/errors';
import type { Database } from '../../../src/storage/database';
import type { Tables } from '../../../src/storage/tables';
import type { PostgresServer } from '../../support/postgres';

/** Something that goes wrong with a database, and then no longer does. */
export type Trouble = {
  readonly begin: () => Promise<unknown>;
  readonly end: () => Promise<unknown>;
  /** It only takes longer: turns are answered as ever, and nobody has to be told anything. */
  readonly isOnlySlow?: boolean;
  /** Nothing answers, nothing breaks: what a crowd must not wait for. */
  readonly isSilent?: boolean;
};

/** What the embedded database cannot be made to do from outside: it lives in this process. */
type Play = 'fine' | 'down' | 'slow' | 'uncertain';

const slowMs = 400;
const slowCheckMs = 2_500;

/** The embedded database: full and read-only are real, the rest is played between it and the stores. */
export function embeddedTroubles(real: Database): {
  readonly database: Database;
  readonly troubles: Readonly<Record<string, Trouble>>;
} {
  let play: Play = 'fine';
  let turns = 0;
  const gone = () => new StorageError('The disk cannot read or write', undefined, 'STORAGE_IO');
  const unknown = () => new StorageError('The connection broke', undefined, 'STORAGE_UNCERTAIN');
  const hold = async (ms: number) => {
    if (play === 'down') throw gone();
    if (play === 'slow') await delay(ms);
  };
  const database: Database = {
    ...real,
    read: async (work) => {
      await hold(slowMs);
      return real.read(work);
    },
    write: async (work) => {
      await hold(slowMs);
      let isTurn = false;
      const result = await real.write(async (trx) => {
        const before = await turnsIn(trx);
        const done = await work(trx);
        isTurn = (await turnsIn(trx)) > before;
        return done;
      });
      // Every other turn is stored, and nobody gets to know.
      if (play === 'uncertain' && isTurn && (turns += 1) % 2 === 0) throw unknown();
      return result;
    },
    check: async () => {
      await hold(slowCheckMs);
      if (play === 'uncertain') throw unknown();
      return real.check();
    },
  };
  const playing = (what: Play): Trouble => ({
    begin: async () => void (play = what),
    end: async () => void (play = 'fine'),
  });
  const run = (pragma: string) => real.read((db) => sql.raw(pragma).execute(db));
  return {
    database,
    troubles: {
      down: playing('down'),
      slow: { ...playing('slow'), isOnlySlow: true },
      full: {
        // No page more than there are: as a disk without room.
        begin: () => run('pragma max_page_count = 1'),
        end: () => run('pragma max_page_count = 1073741823'),
      },
      readOnly: { begin: () => run('pragma query_only = on'), end: () => run('pragma query_only = off') },
      uncertain: playing('uncertain'),
    },
  };
}

async function turnsIn(trx: Transaction<Tables>): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from inbox`.execute(trx);
  return rows[0]?.n ?? 0;
}

const written = [
  'conversations',
  'journeys',
  'people',
  'inbox',
  'outbox',
  'audit',
  'heartbeat',
  'direct_line_conversations',
  'direct_line_activities',
];

/** PostgreSQL as it fails in earnest; only the full disk is a trigger that says what a full disk says. */
export async function postgresTroubles(
  server: PostgresServer,
  url: string,
): Promise<{ readonly troubles: Readonly<Record<string, Trouble>>; readonly close: () => Promise<void> }> {
  let client: Client | undefined;
  const run = async (statement: string): Promise<void> => {
    client ??= await connect(url);
    await client.query(statement);
  };
  const forget = () => (client = undefined);
  const disk = (body: string) =>
    run(`create or replace function disk() returns trigger language plpgsql as $$ begin ${body} end $$`);
  await disk('return new;');
  for (const table of written) {
    await run(`create trigger disk before insert or update on ${table} for each row execute function disk()`);
  }
  const readOnly = async (value: 'on' | 'off') => {
    await run('set default_transaction_read_only = off');
    await run(`alter system set default_transaction_read_only = ${value}`);
    await run('select pg_reload_conf()');
  };
  return {
    troubles: {
      down: {
        begin: async () => {
          await server.kill();
          forget();
        },
        end: () => server.restart(),
      },
      locked: {
        begin: () => run('begin; lock table conversations in access exclusive mode'),
        end: () => run('rollback'),
      },
      hanging: {
        begin: async () => server.freeze(),
        end: async () => server.thaw(),
        isSilent: true,
      },
      full: {
        begin: () => disk(`raise exception 'No space left on device' using errcode = '53100';`),
        end: () => disk('return new;'),
      },
      readOnly: { begin: () => readOnly('on'), end: () => readOnly('off') },
    },
    close: async () => {
      await client?.end();
    },
  };
}

async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  // It may be killed with its server.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}
