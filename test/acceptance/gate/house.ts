import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KyselyPlugin } from 'kysely';
import pino from 'pino';
import { createAssistant, type Assistant } from '../../../src';
import { loadConfig } from '../../../src/config';
import { openDatabase, type Database } from '../../../src/storage/database';
import { learned } from '../../support/learned';
import { openChannel, type Channel } from '../support/channel';
import { freePort } from '../support/freePort';
import { createLock } from './lock';
import { hangUp } from './post';

/** The running assistant that all conversations of this process are held with. */
export type House = {
  readonly url: string;
  readonly channel: Channel;
  /** Turns may overlap; a restart waits for them, and they wait for it. */
  readonly turn: <T>(work: () => Promise<T>) => Promise<T>;
  /** Stops the assistant and starts it again on the same data, under these rules. */
  readonly restart: (ruleset: string) => Promise<void>;
  /** Runs a turn by itself; `meanwhile` happens when it is stored and its message not yet sent. */
  readonly overtaken: <T>(turn: () => Promise<T>, meanwhile: () => Promise<void>) => Promise<T>;
  readonly close: () => Promise<void>;
};

/** All conversations are held on this day. */
export const today = '2026-11-22';
const beginning = Date.parse(`${today}T06:00:00Z`) - performance.now();

/** Nobody types as fast as this: between two turns so much time goes by that no channel has to slow anybody down. */
const betweenTurnsMs = 200;

/** Nothing here is about disks: where the machine has a folder in memory, the data is kept in that. */
const memory = '/dev/shm';

export async function openHouse(): Promise<House> {
  const dataDir = mkdtempSync(join(existsSync(memory) ? memory : tmpdir(), 'assistant-gate-'));
  const port = await freePort();
  const channel = await openChannel();
  const lock = createLock();
  let meanwhile: (() => Promise<void>) | undefined;
  let skipped = 0;

  const start = async (ruleset: string): Promise<Assistant> => {
    const config = loadConfig({
      PORT: String(port),
      DATA_DIR: dataDir,
      RATE_LIMITS: 'off',
      RULESET: ruleset,
    });
    const assistant = await createAssistant(config, {
      log: pino({ level: 'silent' }),
      now: () => new Date(beginning + performance.now() + skipped),
      learned: learned(),
      openDatabase: async (options) =>
        watched(await openDatabase(options), () => meanwhile !== undefined, overtake),
    });
    await assistant.listen();
    return assistant;
  };
  const overtake = async (): Promise<void> => {
    const go = meanwhile;
    meanwhile = undefined;
    await go?.();
  };

  let running = await start('2020-10-27');
  return {
    url: `http://127.0.0.1:${port}`,
    channel,
    turn: (work) => {
      skipped += betweenTurnsMs;
      return lock.shared(work);
    },
    restart: (ruleset) =>
      lock.alone(async () => {
        await running.close();
        hangUp();
        running = await start(ruleset);
      }),
    overtaken: (turn, then) =>
      lock.alone(async () => {
        meanwhile = then;
        try {
          return await turn();
        } finally {
          meanwhile = undefined;
        }
      }),
    close: async () => {
      await running.close();
      await channel.close();
      hangUp();
      rmSync(dataDir, { recursive: true });
    },
  };
}

/** The database, which says when a turn has just been stored: it is what puts a message into the outbox. */
function watched(database: Database, isWatching: () => boolean, onStored: () => Promise<void>): Database {
  return {
    ...database,
    write: async (work) => {
      if (!isWatching()) return database.write(work);
      let isTurn = false;
      const watching: KyselyPlugin = {
        transformQuery: ({ node }) => {
          if (node.kind === 'InsertQueryNode' && node.into?.table.identifier.name === 'outbox') isTurn = true;
          return node;
        },
        transformResult: async ({ result }) => result,
      };
      const result = await database.write((trx) => work(trx.withPlugin(watching)));
      if (isTurn) await onStored();
      return result;
    },
  };
}
