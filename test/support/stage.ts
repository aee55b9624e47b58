import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pino from 'pino';
import { createAssistant, type Assistant } from '../../src';
import { loadConfig } from '../../src/config';
import type { Stage } from './playStory';
import type { Damage } from './story';
import { learned } from './learned';

/** Every story plays on the same day, so that the dates in it keep their meaning. Time goes by as it does. */
const beginning = Date.parse('2026-11-22T12:00:00Z') - performance.now();

export type RunningStage = Stage & { readonly close: () => Promise<void> };

/** The whole assistant on a free port with a data folder of its own, which a restart keeps. */
export async function openStage(): Promise<RunningStage> {
  const dataDir = mkdtempSync(join(tmpdir(), 'assistant-'));
  const port = await freePort();
  const start = async (env: Readonly<Record<string, string>> = {}): Promise<Assistant> => {
    const config = loadConfig({ PORT: String(port), DATA_DIR: dataDir, RATE_LIMITS: 'off', ...env });
    const assistant = await createAssistant(config, {
      log: pino({ level: 'silent' }),
      now: () => new Date(beginning + performance.now()),
      learned: learned(),
    });
    await assistant.listen();
    return assistant;
  };

  let running = await start();
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    restart: async (env, damage) => {
      await running.close();
      if (damage) strike(dataDir, damage);
      running = await start(env);
    },
    close: async () => {
      await running.close();
      rmSync(dataDir, { recursive: true });
    },
  };
}

/** Where the rows stand that a story speaks of. */
const places = {
  sessions: { table: 'conversations', column: 'session' },
  journeys: { table: 'journeys', column: 'body' },
} as const satisfies Record<Damage['table'], object>;

function strike(dataDir: string, { table: named, from, to }: Damage): void {
  const { table, column } = places[named];
  const database = new DatabaseSync(join(dataDir, 'assistant.sqlite'));
  database.prepare(`update ${table} set ${column} = replace(${column}, ?, ?)`).run(from, to);
  database.close();
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
