/** A process with one bot in it, which says what it has used when it is asked. */
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type * as Assistant from './assistant';
import type * as Echo from './echo';
import type * as Waterfall from './waterfall';

export type OpenBot = { readonly url: string; readonly close: () => Promise<void> };

/** Which bot the process holds. */
export type Order =
  { readonly bot: 'echo' | 'waterfall' } | ({ readonly bot: 'assistant' } & Assistant.AssistantSettings);

/** User and system time of the whole process so far, and the memory that it holds (its resident set). */
export type Usage = { readonly cpuMicros: number; readonly memoryMb: number };

export type Said =
  { readonly is: 'listening'; readonly url: string } | { readonly is: 'usage'; readonly usage: Usage };

/** Only the one that is asked for is loaded: the others would weigh on its memory. */
async function open(order: Order): Promise<OpenBot> {
  const load = async <M>(): Promise<M> => (await import(join(__dirname, order.bot))) as M;
  return order.bot === 'assistant'
    ? (await load<typeof Assistant>()).open(order)
    : (await load<typeof Echo | typeof Waterfall>()).open();
}

const cpuMicros = (): number => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

/** So long a window without work is longer than a commit takes, and so little is no work. */
const idle = { windowMs: 150, cpuMicros: 5_000 } as const;

/** Resolves when everything is done that the turns so far left to do: the last commit, what was sent marked as sent. */
async function untilIdle(): Promise<void> {
  for (let before = -Infinity, now = cpuMicros(); now - before > idle.cpuMicros; now = cpuMicros()) {
    before = now;
    await delay(idle.windowMs);
  }
}

const say = (said: Said): void => void process.send?.(said);

async function main(): Promise<void> {
  const bot = await open(JSON.parse(process.argv[2] ?? '') as Order);
  const answer = async (asked: unknown): Promise<void> => {
    if (asked === 'close') {
      await bot.close();
      process.exit(0);
    }
    await untilIdle();
    const memoryMb = process.memoryUsage.rss() / 2 ** 20;
    say({ is: 'usage', usage: { cpuMicros: cpuMicros(), memoryMb } });
  };
  process.on('message', (asked) => void answer(asked));
  process.on('disconnect', () => process.exit(0));
  say({ is: 'listening', url: bot.url });
}

void main();
