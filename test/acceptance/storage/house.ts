import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { sql } from 'kysely';
import { createAssistant, type Assistant } from '../../../src';
import { loadConfig } from '../../../src/config';
import { openDatabase, type Database } from '../../../src/storage/database';
import { startPostgres } from '../../support/postgres';
import type { Row } from '../support/storedConversations';
import { embeddedTroubles, postgresTroubles, type Trouble } from './troubles';

/** The whole assistant in this process, over a database that can get into trouble. */
export type House = {
  readonly engine: 'embedded' | 'postgres';
  readonly address: string;
  /** How another process finds its database. */
  readonly env: Readonly<Record<string, string>>;
  readonly troubles: Readonly<Record<string, Trouble>>;
  readonly query: (statement: string) => Promise<readonly Row[]>;
  /** Bugs that the catch-all met. */
  readonly bugs: () => readonly string[];
  /** A database beside it that nothing is in yet. */
  readonly freshPlace: () => Promise<Readonly<Record<string, string>>>;
  readonly close: () => Promise<void>;
};

export async function openEmbeddedHouse(): Promise<House> {
  const folder = mkdtempSync(join(tmpdir(), 'assistant-storage-'));
  const env = { DATA_DIR: join(folder, 'data') };
  let troubles: House['troubles'] = {};
  const running = await startAssistant(env, (real) => {
    const fragile = embeddedTroubles(real);
    troubles = fragile.troubles;
    return fragile.database;
  });
  return {
    engine: 'embedded',
    ...running,
    env,
    troubles,
    freshPlace: async () => ({ DATA_DIR: mkdtempSync(join(folder, 'fresh-')) }),
    close: async () => {
      await running.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** @param parameters of the connection, instead of those that the program has: to lose patience sooner. */
export async function openPostgresHouse(parameters: string): Promise<House> {
  const server = await startPostgres();
  const url = await server.createDatabase();
  const env = { DATABASE_URL: `${url}${parameters}` };
  const running = await startAssistant(env, (real) => real);
  const { troubles, close } = await postgresTroubles(server, url);
  return {
    engine: 'postgres',
    ...running,
    env,
    troubles,
    freshPlace: async () => ({ DATABASE_URL: await server.createDatabase() }),
    close: async () => {
      await running.close();
      await close();
      await server.stop();
    },
  };
}

export type Running = Pick<House, 'address' | 'query' | 'bugs'> & Pick<Assistant, 'close'>;

/** @param change what the assistant gets in the place of the database. */
export async function startAssistant(
  env: Readonly<Record<string, string>>,
  change: (real: Database) => Database = (real) => real,
): Promise<Running> {
  let real: Database | undefined;
  const bugs: string[] = [];
  const log = pino(
    { level: 'error' },
    {
      write: (line) => {
        if ((JSON.parse(line) as { code?: string }).code === 'UNEXPECTED') bugs.push(line);
      },
    },
  );
  const config = loadConfig({ PORT: '0', RATE_LIMITS: 'off', ...env });
  const assistant = await createAssistant(config, {
    log,
    // Nothing here takes longer; who does not know whether it has a message soon asks again.
    pace: { leaseMs: 1_500 },
    openDatabase: async (options) => {
      real = await openDatabase(options);
      return change(real);
    },
  });
  return {
    address: await assistant.listen(),
    query: async (statement) => {
      if (!real) throw new Error('the database is not open');
      return real.read(async (db) => (await sql.raw<Row>(statement).execute(db)).rows);
    },
    bugs: () => bugs,
    close: assistant.close,
  };
}
