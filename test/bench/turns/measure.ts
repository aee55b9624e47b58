import type { Received } from '../../support/directLineClient';
import { inParallel } from '../../acceptance/support/inParallel';
import type { Bot } from './bot';
import type { Activity, Channel } from './channel';
import type { Said, Talk } from './talks';

/** What the turns of one talk cost a bot. */
export type Sample = {
  /** Processor time a turn, user and system, of the bot's process alone. */
  readonly cpuMicros: number;
  readonly turnsPerSecond: number;
  /** From handing over an activity until its reply was there. */
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** What the process holds afterwards. */
  readonly memoryMb: number;
};

export type Load = {
  readonly conversations: number;
  /** How many of them are spoken in at the same time. */
  readonly atOnce: number;
};

let opened = 0;

/**
 * Holds conversations with a bot, all of them turn by turn, so that no two turns in a row are of the same one. The clock
 * of the processor is read when everything that the turns left to do is done.
 * @throws where a reply is not the one that the turn is measured for.
 */
export async function measure(bot: Bot, channel: Channel, talk: Talk, load: Load): Promise<Sample> {
  const { conversations, atOnce } = load;
  const names = Array.from({ length: conversations }, () => `talk${(opened += 1)}`);
  const last = new Map<string, Received>();
  const times: number[] = [];
  const sayAll = (turn: number, next: (name: string) => Said) =>
    inParallel(names, atOnce, async (name) => {
      const { message, ms } = await channel.deliver(bot.url, activityOf(name, turn, next(name)));
      last.set(name, message);
      return { message, ms };
    });

  await sayAll(0, () => talk.begins);
  const before = await bot.usage();
  const begun = performance.now();
  for (const [turn, next] of talk.turns.entries()) {
    const replies = await sayAll(turn + 1, (name) => next(last.get(name) ?? {}));
    for (const { message, ms } of replies) {
      if (!talk.isRight(message, turn))
        throw new Error(`turn ${turn + 1} got another reply: ${JSON.stringify(message)}`);
      times.push(ms);
    }
  }
  const seconds = (performance.now() - begun) / 1000;
  const after = await bot.usage();

  times.sort((a, b) => a - b);
  return {
    cpuMicros: (after.cpuMicros - before.cpuMicros) / times.length,
    turnsPerSecond: times.length / seconds,
    p50Ms: percentile(times, 0.5),
    p99Ms: percentile(times, 0.99),
    memoryMb: after.memoryMb,
  };
}

const percentile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;

const activityOf = (name: string, turn: number, said: Said): Activity => ({
  type: 'message',
  id: `${name}-${turn}`,
  channelId: 'msteams',
  locale: 'nl-NL',
  from: { id: `29:${name}`, aadObjectId: name },
  recipient: { id: '28:bot' },
  conversation: { id: name, conversationType: 'personal', tenantId: `tenant-${name}` },
  timestamp: new Date().toISOString(),
  ...said,
});
