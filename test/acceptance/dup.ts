/**
 * One effect an input, however often it comes: activities delivered one to five times under old and new ids; "ja" that
 * comes again when the next question is open, which must be asked about; and people who really type yes, yes, yes, who
 * must not be.
 *
 * Options: `--quick`, `--answers <number>`, `--seed <number>`.
 */
import { parseArgs } from 'node:util';
import { countKinds } from './checker';
import { typeAllYes } from './dup/allYes';
import { deliverCopies } from './dup/copies';
import { haunt } from './dup/ghosts';
import { openHouse } from './dup/house';
import { createChance } from './support/chance';
import { finish } from './support/finish';
import { seedOf } from './support/seed';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    answers: { type: 'string' },
    seed: { type: 'string' },
  },
});
const seed = seedOf(values);

async function main(): Promise<void> {
  const started = performance.now();
  const chance = createChance(seed);
  const house = await openHouse();
  const answers = Number(values.answers ?? (values.quick ? 60 : 5000));
  const copies = await deliverCopies(house, { answers, chance });
  const ghosts = await haunt(house, { chance, every: values.quick ? 22 : 1 });
  const allYes = await typeAllYes(house, chance);
  await house.close();

  const violations = [...copies.violations, ...ghosts.violations];
  for (const { kind, conversation, what } of violations.slice(0, 50)) {
    process.stderr.write(`${kind}: ${conversation}: ${what}\n`);
  }
  const ok =
    violations.length === 0 &&
    copies.effects === copies.expected &&
    ghosts.ghosts > 0 &&
    ghosts.filedUnconfirmed === 0 &&
    ghosts.notAskedAbout === 0 &&
    allYes.confirmations === 0 &&
    allYes.refused === 0;
  const { lost, doubled, ...others } = countKinds(violations);
  finish('accept:dup', ok, {
    copies: { ...copies, violations: copies.violations.length },
    ghosts: { ...ghosts, violations: ghosts.violations.length },
    allYes,
    lost,
    doubled,
    others: Object.fromEntries(Object.entries(others).filter(([, count]) => count > 0)),
    seed,
    seconds: Math.round((performance.now() - started) / 1000),
  });
}

void main();
