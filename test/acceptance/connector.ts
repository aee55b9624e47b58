/**
 * Ten ways in which a channel takes messages badly, each met by every message at its first attempts: nothing is lost,
 * nothing but a question is shown twice, and no turn waits for a channel that hangs.
 *
 * Options: `--quick`, `--messages <of each behaviour>`, `--seed <number>`.
 */
import { parseArgs } from 'node:util';
import { countKinds } from './checker';
import { measureHanging } from './connector/hanging';
import { meetTrouble } from './connector/trouble';
import { createChance } from './support/chance';
import { finish } from './support/finish';
import { seedOf } from './support/seed';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    messages: { type: 'string' },
    seed: { type: 'string' },
  },
});
const messages = Number(values.messages ?? (values.quick ? 20 : 500));
const seed = seedOf(values);
const longestP99Ms = 1000;

async function main(): Promise<void> {
  const started = performance.now();
  const trouble = await meetTrouble({
    messages,
    messagesPerConversation: values.quick ? 2 : 10,
    sendingMs: values.quick ? 2_500 : 5_000,
    chance: createChance(seed),
  });
  const hanging = await measureHanging(values.quick ? 160 : 600);

  for (const { kind, conversation, what } of trouble.violations) {
    process.stderr.write(`${kind}: ${conversation}: ${what}\n`);
  }
  for (const surprise of trouble.surprises) process.stderr.write(`${surprise}\n`);
  const outcomes = Object.values(trouble.outcomes);
  const { missingMessage: lost, extraCopy, ...others } = countKinds(trouble.violations);
  const p99 = Math.max(hanging.hanging.p99, hanging.others.p99);
  const isAsItShould =
    trouble.violations.length === 0 &&
    trouble.surprises.length === 0 &&
    hanging.unaccounted === 0 &&
    outcomes.every((outcome) => outcome.messages >= messages);
  finish('accept:connector', isAsItShould && p99 < longestP99Ms, {
    messages: outcomes.reduce((sum, outcome) => sum + outcome.messages, 0),
    lost,
    extraCopiesOfNonQuestions: extraCopy,
    otherViolations: Object.values(others).reduce((sum, count) => sum + count, 0),
    againstTheRules: trouble.surprises.length,
    longestStallMs: trouble.longestStallMs,
    turnMsWhileHanging: hanging.hanging,
    turnMsOfOthers: hanging.others,
    behaviours: trouble.outcomes,
    seed,
    seconds: Math.round((performance.now() - started) / 1000),
  });
}

void main();
