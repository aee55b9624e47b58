import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { borders } from './borders';

/** Texts that are linted once for all tests, by the real settings, under names of files that need not exist. */
const planted: { readonly file: string; readonly text: string }[] = [];
let broken: readonly (readonly string[])[];

/** Plants a text; what it gives tells, in a test, which rules the text breaks. */
function plant(file: string, text: string): () => readonly string[] {
  const index = planted.push({ file, text }) - 1;
  return () => broken[index] ?? ['not linted'];
}

beforeAll(() => {
  const output = execFileSync(process.execPath, [join(__dirname, 'lintTexts.mjs')], {
    cwd: join(__dirname, '../..'),
    input: JSON.stringify(planted),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  broken = JSON.parse(output);
}, 60_000);

describe('the pure folders', () => {
  const expressions = [
    'new Date()',
    'Date()',
    'Date.now()',
    'Math.random()',
    'crypto.randomUUID()',
    'performance.now()',
    'process.env',
    'setTimeout(String)',
  ];
  const reaching = borders.pure.flatMap((from) =>
    expressions.map((expression) => ({
      from,
      expression,
      rules: plant(`src/${from}/planted.ts`, `export const x = (): unknown => ${expression};\n`),
    })),
  );

  it('do not reach for the clock, for chance or for the machine', () => {
    const isStopped = ({ rules }: (typeof reaching)[number]) =>
      rules().some((rule) => rule.startsWith('no-restricted-'));
    expect(reaching.filter((one) => !isStopped(one))).toEqual([]);
  });

  const given = plant('src/rules/planted.ts', `export const x = (at: string): Date => new Date(at);\n`);

  it('may make a date of a value they were given', () => {
    expect(given()).toEqual([]);
  });
});

describe('the environment', () => {
  const files = [
    'src/http/planted.ts',
    'src/bot/planted.ts',
    'src/config.ts',
    'src/index.ts',
    'src/cli/index.ts',
  ];
  const reading = files.map((file) => plant(file, `export const x = process.env['PORT'];\n`));

  it('is read by the composition roots alone', () => {
    expect(reading.map((rules) => rules().length)).toEqual([1, 1, 1, 0, 0]);
  });
});
