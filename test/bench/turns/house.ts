import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { postgresMissing, startPostgres } from '../../support/postgres';
import type { Form } from './assistant';
import { startBot, type Bot } from './bot';
import type { Order } from './process';
import { answeredByCard, answeredByTyping, askedInTheMiddle, echoed, prompted, type Talk } from './talks';

export type Engine = 'embedded' | 'PostgreSQL';

/** A bot that is measured, and what is said to it. */
export type Measured = {
  readonly name: string;
  readonly bot: Bot;
  readonly talks: Readonly<Record<string, Talk>>;
};

export type House = {
  /** Every bot, in a process of its own; the stock echo bot is the first. */
  readonly measured: readonly Measured[];
  readonly close: () => Promise<void>;
};

const ownTalks = {
  'an answer by card': answeredByCard,
  'a typed answer': answeredByTyping,
  'a question in the middle': askedInTheMiddle,
};

/** Starts the stock bots, and the assistant on each of these engines where it can be had. */
export async function openHouse(engines: readonly Engine[], form: Form): Promise<House> {
  const dataDir = mkdtempSync(join(tmpdir(), 'assistant-bench-'));
  const isOnServer = engines.includes('PostgreSQL') && postgresMissing === undefined;
  const server = isOnServer ? await startPostgres() : undefined;
  const measured: Measured[] = [];
  const close = async () => {
    for (const { bot } of measured) await bot.close();
    await server?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  const start = async (name: string, talks: Measured['talks'], order: Order) =>
    void measured.push({ name, talks, bot: await startBot(order) });
  try {
    await start('stock echo', { 'a text': echoed }, { bot: 'echo' });
    await start('stock waterfall', { 'a typed answer': prompted }, { bot: 'waterfall' });
    if (engines.includes('embedded')) {
      const env = { DATA_DIR: dataDir };
      await start('assistant, embedded', ownTalks, { bot: 'assistant', form, env });
    }
    if (server) {
      const env = { DATABASE_URL: await server.createDatabase('bench') };
      await start('assistant, PostgreSQL', ownTalks, { bot: 'assistant', form, env });
    }
    return { measured, close };
  } catch (error) {
    await close();
    throw error;
  }
}
