import { runAssess, type Parts } from '../../src/cli/assess';
import { rulesets } from '../support/rulesets';

const parts: Parts = {
  rulesets,
  defaultRulesetId: '2020-10-27',
  today: '2026-12-01',
  languages: ['en', 'nl'],
  wordsUnder: (language) => (key) => `${language}/${key}`,
};

export type Run = { readonly code: number; readonly out: string; readonly err: string };

/** Runs the command on files that are only there for it; what is under `-` is the standard input. */
export async function runCli(
  args: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>> = {},
  changed: Partial<Parts> = {},
): Promise<Run> {
  const written = { out: '', err: '' };
  const read = async (path: string) => {
    const content = files[path];
    if (content === undefined) throw new Error(`ENOENT: no such file, open '${path}'`);
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  };
  const code = await runAssess(
    args,
    {
      readFile: read,
      stdin: () => read('-'),
      out: (text) => (written.out += text),
      err: (text) => (written.err += text),
    },
    { ...parts, ...changed },
  );
  return { code, ...written };
}

/** The problems that one file has. */
export async function problemsIn(name: string, content: string | Uint8Array): Promise<readonly string[]> {
  const { code, out, err } = await runCli([name], { [name]: content });
  if (code !== 1 || out !== '') throw new Error(`expected a refusal, got ${code} ${out}`);
  return err.trimEnd().split('\n');
}

/** One line of the output, as far as the tests look into it. */
export type ResultLine = {
  readonly id?: string | number;
  readonly ruleset: string;
  readonly verdict: string;
  readonly findings: readonly { readonly requirement: string; readonly facts: Record<string, unknown> }[];
  readonly today?: unknown;
  readonly text: string;
};

/** The results for one file, parsed. */
export async function resultsOf(name: string, content: string | Uint8Array, args: readonly string[] = []) {
  const { code, out, err } = await runCli([...args, name], { [name]: content });
  if (code !== 0 || err !== '') throw new Error(`expected results, got ${code} ${err}`);
  return out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as ResultLine);
}
