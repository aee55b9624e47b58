import type { WordsUnder } from '../views/names';
import { parseArguments, usage, type Choices } from './arguments';
import { readRecords } from './formats';
import { describeProblem } from './rawRecord';
import { readFacts } from './readFacts';
import { resultLine } from './resultLine';

/** The world of the command: files, the standard input, and the two streams. */
export type Io = {
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly stdin: () => Promise<Uint8Array>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
};

export type Parts = Choices & {
  readonly wordsUnder: WordsUnder;
};

/**
 * Assesses the partners of one file: one line of JSON each on `out`, and nothing else. Everything that is wrong with
 * the arguments or the file goes to `err`, and then nothing to `out`.
 * @returns the exit code, 0 or 1
 */
export async function runAssess(args: readonly string[], io: Io, parts: Parts): Promise<0 | 1> {
  const fail = (lines: readonly string[]) => {
    io.err(lines.map((line) => `${line}\n`).join(''));
    return 1 as const;
  };
  const parsed = parseArguments(args, parts);
  if ('problems' in parsed) return fail([...parsed.problems, usage]);

  const { file, format, ruleset, language } = parsed;
  const bytes = await read(file, io);
  if ('problem' in bytes) return fail([describeProblem(file, { text: bytes.problem })]);

  const raw = readRecords(bytes.bytes, format);
  const partners = raw.records.map(readFacts);
  const problems = [...raw.problems, ...partners.flatMap((one) => one.problems)];
  if (problems.length > 0) {
    const inOrder = problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
    return fail(inOrder.map((problem) => describeProblem(file, problem)));
  }

  const { rulesets, today, wordsUnder } = parts;
  const context = { ruleset, rulesets, today, language, t: wordsUnder(language, ruleset) };
  for (const { partner } of partners) io.out(`${resultLine(partner, context)}\n`);
  return 0;
}

async function read(
  file: string,
  io: Io,
): Promise<{ readonly bytes: Uint8Array } | { readonly problem: string }> {
  try {
    return { bytes: await (file === '-' ? io.stdin() : io.readFile(file)) };
  } catch (error) {
    return { problem: `cannot be read: ${(error as Error).message}` };
  }
}
