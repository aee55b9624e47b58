import { setTimeout as delay } from 'node:timers/promises';
import type { Seen } from './people';
import type { Trouble } from './troubles';

/** Numbers alone; those of milliseconds by their names. */
export type SceneFigures = {
  readonly attempts: number;
  readonly notices: number;
  /** Notices that were not in the person's language. */
  readonly wrongLanguage: number;
  /** Attempts that were stored, and answered when the trouble was over. */
  readonly late: number;
  /** Attempts that got nothing while their person waited. */
  readonly silent: number;
  readonly slowestMs: number;
  /** From the beginning of the trouble to the first 503 of /readyz. */
  readonly notReadyMs: number;
  /** Answers of /readyz after that which were not 503, and of /livez that were not 200. */
  readonly wrongHealth: number;
  /** From its end to the first 200 of /readyz, and until everybody had an answer stored again. */
  readonly readyMs: number;
  readonly recoveredMs: number;
};

/** Several scenes of one kind: counts together, and the longest of the times. */
export function together(one: SceneFigures, other: SceneFigures): SceneFigures {
  const figures = Object.entries(one).map(([name, value]) => {
    const second = other[name as keyof SceneFigures];
    return [name, name.endsWith('Ms') ? Math.max(value, second) : value + second];
  });
  return Object.fromEntries(figures) as SceneFigures;
}

const patienceMs = 30_000;

/** Waits until it is so; the condition is what counts, the patience only ends a check that hangs. */
export async function until(what: string, isSo: () => boolean | Promise<boolean>): Promise<number> {
  const begun = performance.now();
  while (!(await isSo())) {
    if (performance.now() - begun > patienceMs) throw new Error(`it did not come to: ${what}`);
    await delay(20);
  }
  return Math.round(performance.now() - begun);
}

/** Plays one trouble while people go on, and sees what they are told. */
export async function playTrouble(parts: {
  readonly name: string;
  readonly trouble: Trouble;
  readonly address: string;
  readonly seen: readonly Seen[];
  readonly conversations: readonly string[];
  /** How long it lasts, where not everybody is told something before. */
  readonly longestMs: number;
  /** What else is done while the trouble is there. */
  readonly meanwhile?: () => Promise<void>;
}): Promise<SceneFigures> {
  const { name, trouble, address, seen, conversations, longestMs, meanwhile } = parts;
  const status = async (path: string) => (await fetch(`${address}${path}`)).status;
  /** Everybody has heard something about what was said since, something stored where that is wanted. */
  const everybody = (since: number, isWanted: (one: Seen) => boolean) => () =>
    conversations.every((conversation) =>
      seen.some((one) => one.surface.conversation === conversation && one.begunAt >= since && isWanted(one)),
    );
  const isStored = ({ reply, notice }: Seen) => reply !== undefined && notice === undefined;

  await until(`${name}: everybody talks`, everybody(performance.now(), isStored));
  const begun = performance.now();
  await trouble.begin();
  const notReadyMs = await until(`${name}: not ready`, async () => (await status('/readyz')) === 503);
  let wrongHealth = 0;
  let isOver = false;
  const watching = (async () => {
    while (!isOver) {
      const [ready, live] = await Promise.all([status('/readyz'), status('/livez')]);
      if (!isOver && (ready !== 503 || live !== 200)) wrongHealth += 1;
      await delay(100);
    }
  })();
  const isTold = everybody(begun, trouble.isOnlySlow ? isStored : ({ reply }) => reply !== undefined);
  // Whose turn was stored at the last moment hears nothing more before the trouble is over.
  const isEnough = () => performance.now() - begun > longestMs;
  await Promise.all([until(`${name}: everybody is told`, () => isTold() || isEnough()), meanwhile?.()]);
  isOver = true;
  await watching;
  await trouble.end();
  const ended = performance.now();
  const readyMs = await until(`${name}: ready again`, async () => (await status('/readyz')) === 200);
  await until(`${name}: everybody goes on`, everybody(ended, isStored));
  const recoveredMs = Math.round(performance.now() - ended);

  const within = seen.filter(({ begunAt }) => begunAt >= begun && begunAt < ended);
  const notices = within.filter(({ notice }) => notice !== undefined);
  const late = within.filter((one) => isStored(one) && one.begunAt + one.ms > ended);
  return {
    attempts: within.length,
    notices: notices.length,
    wrongLanguage: notices.filter(({ notice, surface }) => notice?.language !== surface.language).length,
    silent: within.filter(({ reply }) => reply === undefined).length,
    late: late.length,
    slowestMs: Math.round(
      Math.max(0, ...within.filter((one) => one.reply && !late.includes(one)).map(({ ms }) => ms)),
    ),
    notReadyMs,
    wrongHealth,
    readyMs,
    recoveredMs,
  };
}
