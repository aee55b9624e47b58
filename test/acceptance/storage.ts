/**
 * People on the real assistant, over a real database that is down, slow, full and read-only; and backups of it.
 *
 * Options: `--quick`, `--seed <number>`.
 */
import { parseArgs } from 'node:util';
import { countKinds } from './checker';
import { tryEngine, type EngineFigures, type Size } from './storage/engine';
import { openEmbeddedHouse, openPostgresHouse } from './storage/house';
import { finish } from './support/finish';
import { seedOf } from './support/seed';

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, seed: { type: 'string' } },
});
const isQuick = values.quick;
const seed = seedOf(values);
const size: Size = isQuick
  ? { teams: 4, webChat: 2, crowd: 60, rounds: 1, longestMs: 1_500, boundMs: 8_000 }
  : { teams: 24, webChat: 12, crowd: 500, rounds: 5, longestMs: 6_000, boundMs: 15_000 };

/** PostgreSQL is given up sooner than the program does by itself, where there is no time to wait for it. */
const parameters = isQuick ? '?statement_timeout=1000&query_timeout=1200' : '';

const isKept = ({ problems, violations, unanswered, crowd, backup }: EngineFigures): boolean =>
  problems.length + violations.length + unanswered === 0 &&
  crowd.told === crowd.asked &&
  backup.violations.length + backup.problems.length === 0;

/** What went wrong in words, for people; the figures only count it. */
function report({ problems, violations, backup, ...figures }: EngineFigures) {
  const found = violations.map(({ conversation, kind, what }) => `${conversation} ${kind}: ${what}`);
  for (const line of [...problems, ...found, ...backup.problems, ...backup.violations]) {
    process.stderr.write(`${line}\n`);
  }
  const { acknowledged, backupMs, restoreMs } = backup;
  return {
    ...figures,
    violations: countKinds(violations),
    backup: { acknowledged, lost: backup.violations.length, backupMs, restoreMs },
  };
}

async function main(): Promise<void> {
  const rejections: unknown[] = [];
  process.on('unhandledRejection', (cause) => rejections.push(cause));
  const [embedded, postgres] = await Promise.all([openEmbeddedHouse(), openPostgresHouse(parameters)]);
  let onCalm = () => {};
  const isCalm = new Promise<void>((resolve) => (onCalm = resolve));
  const moveTo = () => isCalm.then(postgres.freshPlace);
  const results = await Promise.all([
    tryEngine(embedded, size, { seed, moveTo }),
    tryEngine(postgres, size, { seed, onCalm }),
  ]);
  await Promise.all([embedded.close(), postgres.close()]);
  for (const cause of rejections) process.stderr.write(`unhandled: ${String(cause)}\n`);
  finish('accept:storage', results.every(isKept) && rejections.length === 0, {
    unhandledRejections: rejections.length,
    embedded: report(results[0]),
    postgres: report(results[1]),
    seed,
  });
}

main().catch((error: unknown) => {
  process.stderr.write(`${String((error as Error).stack)}\n`);
  finish('accept:storage', false, {});
  process.exit();
});
