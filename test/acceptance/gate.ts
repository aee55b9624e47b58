/**
 * Whole conversations with the running assistant, made up at random: partners, colleagues and strangers side by side, who
 * answer, ask, claim, try to buy, attest, take back and try again. Somebody who shares no code with the gate reads every
 * surface of every message: no advice to buy too early, no warning missing, and no advice missing once the gate is open.
 * And the same has to find mistakes that are planted in the program one at a time, or it proves nothing.
 *
 * Options: `--quick`, `--sessions <number>`, `--seed <number>`, `--mutants <number>` (0: none), `--mutant <name>` (this one
 * alone, with its story), and `--path` and `--replay` as a failure names them, to see its story again.
 */
import { parseArgs } from 'node:util';
import { violationKinds } from './gate/demands';
import { mutants } from './gate/mutants';
import type { Failure, Figures, Played } from './gate/play';
import { openWorker, type Worker } from './gate/openWorker';
import { finish } from './support/finish';
import { seedOf } from './support/seed';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    sessions: { type: 'string' },
    seed: { type: 'string' },
    path: { type: 'string' },
    replay: { type: 'string' },
    mutants: { type: 'string' },
    mutant: { type: 'string' },
  },
});
const seed = seedOf(values);
const again = values.path === undefined ? undefined : { path: values.path, replayPath: values.replay ?? '' };
const sessions = Number(values.sessions ?? (values.quick ? 200 : 10_000));
/** One for each core that a machine surely has. */
const processes = 2;
/** A mistake that so many stories do not bring to light is not found. They are stories that the program itself has stood. */
const enough = Math.ceil(sessions / processes);
const few = Math.min(50, enough);

/** How many of the mutants are tried in a hurry. */
const fewMutants = 8;
/** What is tried of the mutants: all of them unless in a hurry, and then it is the seed that says from which one on. */
const tried = values.mutant
  ? mutants.filter(({ name }) => name === values.mutant)
  : [...mutants, ...mutants]
      .slice(seed % mutants.length)
      .slice(0, Math.min(mutants.length, Number(values.mutants ?? (values.quick ? fewMutants : Infinity))));

async function playHonestly(workers: readonly Worker[], stories = enough): Promise<readonly Played[]> {
  const [first] = workers as readonly [Worker, ...Worker[]];
  if (values.mutant !== undefined) return [];
  if (again) return [await first.run({ sessions: 1, seed, again })];
  return Promise.all(
    workers.map((worker, index) => worker.run({ sessions: stories, seed: seed * processes + index })),
  );
}

type Tried = { readonly sessions: number; readonly isCaught: boolean; readonly name: string };

async function tryMutant(worker: Worker, name: string): Promise<Tried> {
  const { figures, failures } = await worker.run({
    sessions: enough,
    seed: again ? seed : seed * processes,
    again,
    isHasty: values.mutant === undefined,
    mutant: name,
  });
  const broken = failures.find(({ isViolation }) => !isViolation);
  if (broken) process.stderr.write(`${name}: is no mistake of the gate: ${broken.what}\n`);
  const isCaught = failures.length > 0 && broken === undefined;
  process.stderr.write(`${name}: ${isCaught ? 'found' : 'NOT FOUND'} in ${figures.sessions} sessions\n`);
  if (values.mutant !== undefined) failures.forEach(tell);
  return { name, sessions: figures.sessions, isCaught };
}

/** Each worker takes the next mutant that nobody has taken. */
async function tryMutants(workers: readonly Worker[]): Promise<readonly Tried[]> {
  if (again && values.mutant === undefined) return [];
  const waiting = tried.values();
  const results = workers.map(async (worker) => {
    const own: Tried[] = [];
    for (const { name } of waiting) own.push(await tryMutant(worker, name));
    return own;
  });
  return (await Promise.all(results)).flat();
}

/** The story of a failure, and how to see it again. */
function tell({ story, what, seed: own, again: { path, replayPath } }: Failure): void {
  const options = `--seed ${own} --path ${path} --replay ${replayPath}`;
  process.stderr.write(`\n${story.join('\n')}\n${what}\nagain: ${options}\n`);
}

const sum = (all: readonly Figures[], of: (figures: Figures) => number): number =>
  all.reduce((total, one) => total + of(one), 0);

async function main(): Promise<void> {
  const started = performance.now();
  const workers = Array.from({ length: processes }, openWorker);
  const played = await playHonestly(workers);
  const all = played.map(({ figures }) => figures);
  const honestSeconds = Math.round((performance.now() - started) / 1000);

  const results = await tryMutants(workers);
  // No mistake is left behind: the program stands the first stories again.
  const after = values.mutant === undefined && !again ? await playHonestly(workers, few) : [];
  for (const worker of workers) worker.close();
  const failures = [...played, ...after].flatMap((one) => one.failures);
  failures.forEach(tell);
  const survivors = results.filter(({ isCaught }) => !isCaught).map(({ name }) => name);
  const needed = results.map((one) => one.sessions).toSorted((a, b) => a - b);
  finish('accept:gate', failures.length === 0 && survivors.length === 0, {
    sessions: sum(all, (one) => one.sessions),
    turns: sum(all, (one) => one.turns),
    messages: sum(all, (one) => one.messages),
    ...Object.fromEntries(violationKinds.map((kind) => [kind, sum(all, (one) => one.found[kind])])),
    opened: sum(all, (one) => one.opened),
    withdrawn: sum(all, (one) => one.withdrawn),
    reopened: sum(all, (one) => one.reopened),
    receipts: sum(all, (one) => one.receipts),
    mutants: {
      planted: results.length,
      caught: results.length - survivors.length,
      survivors,
      sessionsNeeded: { median: needed[Math.floor(needed.length / 2)] ?? 0, most: needed.at(-1) ?? 0 },
    },
    seed,
    seconds: { honest: honestSeconds, all: Math.round((performance.now() - started) / 1000) },
  });
}

void main();
