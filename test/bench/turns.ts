/**
 * What a turn costs, beside the two bots that the SDK's samples make: one that echoes, and a waterfall of prompts that
 * keeps its state in memory. Each bot is in a process of its own, all on one stub of a channel; no token is checked,
 * nothing is limited or logged. docs/performance.md tells how to read it.
 *
 * Options: `--quick`, `--rounds <number>`, `--conversations <number>`.
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { postgresMissing } from '../support/postgres';
import { table } from './turns/figures';
import { run, type Plan } from './turns/run';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    conversations: { type: 'string' },
  },
});
const rounds = Number(values.rounds ?? (values.quick ? 1 : 3));
const conversations = Number(values.conversations ?? (values.quick ? 40 : 200));
const plan: Plan = {
  rounds,
  conversations,
  // A short run must not be measured colder than a long one: that flatters whoever does more in a turn.
  warmUp: values.quick ? conversations : 100,
  atOnce: [1, 8],
  engines: ['embedded', 'PostgreSQL'],
  form: 'dist/src',
};

async function main(): Promise<void> {
  const { lines, starts } = await run(plan, (round) =>
    process.stderr.write(round === 0 ? 'warmed up\n' : `round ${round} of ${rounds}\n`),
  );
  const head = ['bot', 'turn', 'at once', 'CPU µs', 'to echo', 'turns/s', 'p50 ms', 'p99 ms', 'MB'];
  const rows = lines.map(({ bot, turn, atOnce, ...figures }) => [
    ...[bot, turn, atOnce, figures.cpuMicros, figures.ratio],
    ...[figures.turnsPerSecond, figures.p50Ms, figures.p99Ms, figures.memoryMb],
  ]);
  const started = starts.map(({ bot, ms, memoryMb }) => [bot, ms, memoryMb]);
  process.stdout.write(`${table([head, ...rows])}\n\n`);
  process.stdout.write(`${table([['started', 'ms', 'MB'], ...started])}\n\n`);
  if (postgresMissing !== undefined) process.stdout.write(`nothing on PostgreSQL: ${postgresMissing}\n`);
  const ok = lines.every(({ cpuMicros, ratio, turnsPerSecond }) =>
    [cpuMicros, ratio, turnsPerSecond].every((figure) => figure > 0 && Number.isFinite(figure)),
  );
  const figures = { rounds, conversations, cores: availableParallelism(), lines, starts, postgresMissing };
  process.stdout.write(`${JSON.stringify({ check: 'bench:turns', ok, figures })}\n`);
  process.exitCode = ok ? 0 : 1;
}

main().catch((error: unknown) => {
  process.stderr.write(`${String((error as Error).stack)}\n`);
  process.stdout.write(`${JSON.stringify({ check: 'bench:turns', ok: false, figures: {} })}\n`);
  process.exit(1);
});
