/**
 * kill -9 at nine named points and at random, while people answer, on the embedded database and on PostgreSQL, whose
 * server is killed too. What was confirmed must be stored, each input must have one effect. And the same harness must
 * find losses in an assistant that replies before it commits, or it proves nothing.
 *
 * Options: `--quick`, `--embedded <cycles>`, `--postgres <cycles>`, `--seed <number>`.
 */
import { parseArgs } from 'node:util';
import { countKinds } from './checker';
import { runCycles, type Tally } from './kill/cycles';
import { failPoints } from './kill/failPoints';
import { openEmbedded, openPostgres, type Place } from './kill/place';
import { createChance } from './support/chance';
import { finish } from './support/finish';
import { seedOf } from './support/seed';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    embedded: { type: 'string' },
    postgres: { type: 'string' },
    seed: { type: 'string' },
  },
});
const sizes = {
  embedded: Number(values.embedded ?? (values.quick ? 6 : 1000)),
  postgres: Number(values.postgres ?? (values.quick ? 2 : 300)),
  control: values.quick ? 3 : 30,
};
const seed = seedOf(values);
const chance = createChance(seed);

async function run(open: () => Promise<Place>, cycles: number, isLate = false): Promise<Tally> {
  if (cycles === 0) return { cycles, acknowledged: 0, violations: [], kills: {} };
  const place = await open();
  try {
    return await runCycles({
      place,
      cycles,
      chance,
      isLate,
      onProgress: (tally) => say(place.engine, tally),
    });
  } finally {
    await place.close();
  }
}

function say(engine: string, { cycles, acknowledged, violations }: Tally): void {
  process.stderr.write(
    `${engine}: ${cycles} cycles, ${acknowledged} acknowledged, ${violations.length} broken\n`,
  );
}

const figuresOf = (tally: Tally) => {
  const { violations, ...rest } = tally;
  const { lost, doubled, ...others } = countKinds(violations);
  return {
    ...rest,
    lost,
    doubled,
    others: Object.fromEntries(Object.entries(others).filter(([, n]) => n > 0)),
  };
};

async function main(): Promise<void> {
  const started = performance.now();
  const embedded = await run(openEmbedded, sizes.embedded);
  const postgres = await run(openPostgres, sizes.postgres);
  const control = await run(openEmbedded, sizes.control, true);

  const found = [...embedded.violations, ...postgres.violations];
  for (const { kind, conversation, what } of found)
    process.stderr.write(`${kind}: ${conversation}: ${what}\n`);
  const missed =
    sizes.embedded < failPoints.length ? [] : failPoints.filter((point) => !embedded.kills[point]);
  if (missed.length > 0) process.stderr.write(`never killed at: ${missed.join(', ')}\n`);
  const lostByControl = countKinds(control.violations).lost;

  finish('accept:kill', found.length === 0 && missed.length === 0 && lostByControl > 0, {
    embedded: figuresOf(embedded),
    postgres: figuresOf(postgres),
    control: { cycles: control.cycles, acknowledged: control.acknowledged, lost: lostByControl },
    seed,
    seconds: Math.round((performance.now() - started) / 1000),
  });
}

void main();
