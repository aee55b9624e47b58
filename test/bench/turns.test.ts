import type { Bot } from './turns/bot';
import type { Channel } from './turns/channel';
import { figuresOf, table } from './turns/figures';
import { measure, type Sample } from './turns/measure';
import { run } from './turns/run';
import { echoed } from './turns/talks';

const sample = (cpuMicros: number): Sample => ({
  ...{ cpuMicros, turnsPerSecond: 100, p50Ms: 1, p99Ms: 2, memoryMb: 300 },
});

describe('bench:turns', () => {
  it('gets the reply to every turn from every bot, and makes figures of it', async () => {
    const { lines, starts } = await run({
      ...{ rounds: 1, conversations: 2, warmUp: 1, atOnce: [2] },
      ...{ engines: ['embedded'], form: 'src' },
    });
    expect(lines.map(({ bot, turn }) => `${bot}: ${turn}`)).toEqual([
      'stock echo: a text',
      'stock waterfall: a typed answer',
      'assistant, embedded: an answer by card',
      'assistant, embedded: a typed answer',
      'assistant, embedded: a question in the middle',
    ]);
    for (const { bot, turn, ...figures } of lines) {
      for (const figure of Object.values(figures)) expect(figure).toBeGreaterThan(0);
    }
    expect(lines[0]?.ratio).toBe(1);
    expect(starts.map(({ ms, memoryMb }) => ms > 0 && memoryMb > 0)).toEqual([true, true, true]);
  }, 180_000);

  it('does not measure a turn that was answered otherwise', async () => {
    const bot = { usage: async () => ({ cpuMicros: 0, memoryMb: 0 }) } as Bot;
    const channel = { deliver: async () => ({ message: { text: 'What?' }, ms: 1 }) } as unknown as Channel;
    await expect(measure(bot, channel, echoed, { conversations: 1, atOnce: 1 })).rejects.toThrow('What?');
  });
});

describe('figuresOf', () => {
  it('compares what was measured in the same round, and takes the median of that', () => {
    const echo = [sample(1000), sample(2000), sample(500)];
    const figures = figuresOf([sample(4000), sample(10_000), sample(1500)], echo);
    expect(figures).toMatchObject({ ratio: 4, cpuMicros: 4000, memoryMb: 300 });
  });
});

describe('table', () => {
  it('puts words to the left and figures to the right', () => {
    expect(
      table([
        ['bot', 'ms'],
        ['echo', 7],
        ['ours', 12],
      ]),
    ).toBe('bot   ms\necho   7\nours  12');
  });
});
