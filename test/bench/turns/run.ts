import type { Form } from './assistant';
import { openChannel } from './channel';
import { figuresOf, type Figures } from './figures';
import { openHouse, type Engine } from './house';
import { measure, type Sample } from './measure';

export type Plan = {
  readonly rounds: number;
  /** How many are held with each bot, for each kind of turn and each `atOnce`, in each round. */
  readonly conversations: number;
  /** How many before the first round, so that nothing is measured that is still being compiled. */
  readonly warmUp: number;
  readonly atOnce: readonly number[];
  readonly engines: readonly Engine[];
  /** How the assistant is loaded. */
  readonly form: Form;
};

/** The figures of one kind of turn of one bot, so many conversations at once. */
export type Line = Figures & { readonly bot: string; readonly turn: string; readonly atOnce: number };

export type Start = { readonly bot: string; readonly ms: number; readonly memoryMb: number };

/** Measures every bot once a round, one after the other, and makes figures of it. */
export async function run(
  plan: Plan,
  onRound: (round: number) => void = () => {},
): Promise<{ readonly lines: readonly Line[]; readonly starts: readonly Start[] }> {
  const house = await openHouse(plan.engines, plan.form);
  const channel = await openChannel();
  try {
    const starts: Start[] = [];
    for (const { name, bot } of house.measured) {
      const { memoryMb } = await bot.usage();
      starts.push({ bot: name, ms: Math.round(bot.startMs), memoryMb: Math.round(memoryMb) });
    }
    const cells = house.measured.flatMap(({ name, bot, talks }) =>
      Object.entries(talks).flatMap(([turn, talk]) =>
        plan.atOnce.map((atOnce) => ({ name, bot, turn, talk, atOnce, samples: [] as Sample[] })),
      ),
    );
    for (let round = 0; round <= plan.rounds; round += 1) {
      const isWarmUp = round === 0;
      const conversations = isWarmUp ? plan.warmUp : plan.conversations;
      for (const { bot, talk, atOnce, samples } of cells) {
        const sample = await measure(bot, channel, talk, { conversations, atOnce });
        if (!isWarmUp) samples.push(sample);
      }
      onRound(round);
    }
    const [echo] = house.measured;
    const echoOf = (atOnce: number): readonly Sample[] =>
      cells.find((cell) => cell.bot === echo?.bot && cell.atOnce === atOnce)?.samples ?? [];
    const lines = cells.map(({ name, turn, atOnce, samples }) => ({
      ...{ bot: name, turn, atOnce },
      ...figuresOf(samples, echoOf(atOnce)),
    }));
    return { lines, starts };
  } finally {
    await house.close();
    await channel.close();
  }
}
