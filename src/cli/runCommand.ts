import { AppError } from '../errors';

/** Where a command says what it has to say, and what time it is. */
export type CommandPorts = {
  /** Milliseconds of a clock that only goes forward. */
  readonly clock: () => number;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
};

/** What the arguments ask for, or what is wrong with them. */
export type Asked<T> = { readonly asked: T } | { readonly problem: string };

/**
 * Runs a command: what it did goes to `out`, or why it did not to `err`.
 * @param work resolves to what there is to say, and may ask how many seconds it took. Rejects with an AppError.
 * @returns the exit code. A bug is thrown on.
 */
export async function runCommand<T>(
  parsed: Asked<T>,
  usage: string,
  { clock, out, err }: CommandPorts,
  work: (asked: T, seconds: () => string) => Promise<string>,
): Promise<0 | 1> {
  if ('problem' in parsed) {
    err(`${parsed.problem}\nUsage: ${usage}\n`);
    return 1;
  }
  const begun = clock();
  try {
    out(await work(parsed.asked, () => ((clock() - begun) / 1000).toFixed(1)));
    return 0;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    err(`${error.message}\n`);
    return 1;
  }
}
