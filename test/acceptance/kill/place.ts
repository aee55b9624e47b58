import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';
import { startPostgres } from '../../support/postgres';
import type { Row } from '../support/storedConversations';

/** Where the data lies that has to survive. */
export type Place = {
  readonly engine: 'embedded' | 'postgres';
  readonly env: Readonly<Record<string, string>>;
  /** Reads what is stored, from every table; throws where something of it is damaged. No bot is running. */
  readonly inspect: <T>(look: (query: (sql: string) => Promise<readonly Row[]>) => Promise<T>) => Promise<T>;
  /** Kills the database server and starts it again, where there is one. */
  readonly strike?: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** The embedded database: looked at in a copy, so that the next life finds what the last one left. */
export async function openEmbedded(): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), 'assistant-kill-'));
  const dataDir = join(folder, 'data');
  mkdirSync(dataDir);
  return {
    engine: 'embedded',
    env: { DATA_DIR: dataDir },
    inspect: async (look) => {
      const copy = mkdtempSync(join(folder, 'look-'));
      cpSync(dataDir, copy, { recursive: true });
      const database = new DatabaseSync(join(copy, 'assistant.sqlite'));
      const query = async (sql: string) => database.prepare(sql).all() as Row[];
      try {
        const problems = [
          ...(await query('pragma integrity_check')),
          ...(await query('pragma foreign_key_check')),
        ];
        if (JSON.stringify(problems) !== '[{"integrity_check":"ok"}]') {
          throw new Error(`the database is damaged: ${JSON.stringify(problems)}`);
        }
        return await look(query);
      } finally {
        database.close();
        rmSync(copy, { recursive: true });
      }
    },
    close: async () => rmSync(folder, { recursive: true }),
  };
}

/** A PostgreSQL server of our own, as safe as one is set up by default. */
export async function openPostgres(): Promise<Place> {
  const server = await startPostgres();
  const url = await server.createDatabase();
  return {
    engine: 'postgres',
    // That the server was gone is known here.
    env: { DATABASE_URL: url, LOG_LEVEL: 'fatal' },
    inspect: async (look) => {
      const client = new Client({ connectionString: url });
      await client.connect();
      const query = async (sql: string) => (await client.query<Row>(sql)).rows;
      try {
        const tables = await query(
          "select table_name as name from information_schema.tables where table_schema = 'public'",
        );
        for (const { name } of tables) await query(`select * from "${String(name)}"`);
        return await look(query);
      } finally {
        await client.end();
      }
    },
    strike: () => server.restart(),
    close: () => server.stop(),
  };
}
