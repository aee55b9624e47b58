import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { borders, folders } from './borders';
import { tableIn } from './markdown';

const root = join(__dirname, '../..');

type Planted = { readonly file: string; readonly text: string };

/** The rules that each text breaks, by the real settings. */
function lint(planted: readonly Planted[]): readonly (readonly string[])[] {
  const output = execFileSync(process.execPath, [join(__dirname, 'lintTexts.mjs')], {
    cwd: root,
    input: JSON.stringify(planted),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(output);
}

// Every case starts ESLint anew.
jest.setTimeout(60_000);

const border = 'house/borders';
const values = (from: string): readonly string[] => borders.folders[from]?.values ?? [];
const types = (from: string): readonly string[] => borders.folders[from]?.types ?? [];

describe('who may import whom', () => {
  const pairs = folders.flatMap((from) => folders.filter((to) => to !== from).map((to) => ({ from, to })));
  const importing = (text: (to: string) => string) =>
    lint(pairs.map(({ from, to }) => ({ file: `src/${from}/planted.ts`, text: text(to) })));
  const broken = (results: readonly (readonly string[])[]) =>
    pairs.filter((_, index) => results[index]?.includes(border)).map(({ from, to }) => `${from} → ${to}`);
  const beyond = (isAllowed: (from: string, to: string) => boolean) =>
    pairs.filter(({ from, to }) => !isAllowed(from, to)).map(({ from, to }) => `${from} → ${to}`);

  it('stops every import between two folders that the table does not allow', () => {
    const results = importing((to) => `import { x } from '../${to}/x';\nexport const y = x;\n`);
    expect(broken(results)).toEqual(beyond((from, to) => values(from).includes(to)));
  });

  it('lets a type through where the table says types only, and nowhere else', () => {
    const results = importing((to) => `import type { X } from '../${to}/x';\nexport type Y = X;\n`);
    expect(broken(results)).toEqual(
      beyond((from, to) => values(from).includes(to) || types(from).includes(to)),
    );
  });

  it('leaves no way round', () => {
    const ways = [
      `export { x } from '../http/server';`,
      `export * from '../http/server';`,
      `export const x = () => import('../http/server');`,
      `export type X = import('../http/server').X;`,
      `export const x = require('../http/server');`,
      `import { x } from '../rules/../http/server';\nexport const y = x;`,
      `import { x } from '../../test/support/x';\nexport const y = x;`,
    ];
    const results = lint(ways.map((text) => ({ file: 'src/rules/planted.ts', text })));
    expect(ways.filter((_, index) => !results[index]?.includes(border))).toEqual([]);
  });

  it('sees folders inside folders', () => {
    const [own, other] = lint([
      {
        file: 'src/channels/teams/planted.ts',
        text: `import { x } from '../directLine/x';\nexport const y = x;\n`,
      },
      {
        file: 'src/channels/teams/planted.ts',
        text: `import { x } from '../../http/x';\nexport const y = x;\n`,
      },
    ]);
    expect(own).not.toContain(border);
    expect(other).toContain(border);
  });

  it('lets everybody use the errors, the roots use everything, and the configuration nothing', () => {
    const everything = folders.map((to) => `export * from '../${to}/x';`).join('\n');
    const results = lint([
      ...folders.map((from) => ({ file: `src/${from}/planted.ts`, text: `export * from '../errors';\n` })),
      { file: 'src/index.ts', text: everything.replaceAll('../', './') },
      { file: 'src/cli/index.ts', text: everything },
      { file: 'src/config.ts', text: `export * from './rules/fact';\n` },
      { file: 'src/errors.ts', text: `export * from './rules/fact';\n` },
    ]);
    const isStopped = results.map((rules) => rules.includes(border));
    expect(isStopped).toEqual([...folders.map(() => false), false, false, true, true]);
  });
});

describe('packages', () => {
  const importing = (name: string) => `import * as x from '${name}';\nexport const y = x;\n`;
  const named = (pattern: string) => pattern.replace('*', '-dialogs');

  it('are imported only where the table says', () => {
    const cases = Object.entries(borders.packages).flatMap(([pattern, allowed]) =>
      folders.map((from) => ({ from, pattern, isAllowed: allowed.includes(from) })),
    );
    const results = lint(
      cases.map(({ from, pattern }) => ({
        file: `src/${from}/planted.ts`,
        text: importing(named(pattern)),
      })),
    );
    expect(results.map((rules) => !rules.includes(border))).toEqual(cases.map(({ isAllowed }) => isAllowed));
  });

  it('stay out of the pure folders, all but zod', () => {
    const names = ['botbuilder', 'restify', 'i18next', 'kysely', 'pg', 'node:fs', 'fs', 'ws', 'pino', 'zod'];
    const cases = borders.pure.flatMap((from) => names.map((name) => ({ from, name })));
    const results = lint(
      cases.map(({ from, name }) => ({ file: `src/${from}/planted.ts`, text: importing(name) })),
    );
    const isStopped = results.map((rules) => rules.includes(border));
    expect(isStopped).toEqual(cases.map(({ name }) => name !== 'zod'));
  });
});

describe('the pure folders', () => {
  it('do not reach for the clock, for chance or for the machine', () => {
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
    const cases = borders.pure.flatMap((from) => expressions.map((expression) => ({ from, expression })));
    const results = lint(
      cases.map(({ from, expression }) => ({
        file: `src/${from}/planted.ts`,
        text: `export const x = (): unknown => ${expression};\n`,
      })),
    );
    const isStopped = results.map((rules) => rules.some((rule) => rule.startsWith('no-restricted-')));
    expect(cases.filter((_, index) => !isStopped[index])).toEqual([]);
  });

  it('may make a date of a value they were given', () => {
    const text = `export const x = (at: string): Date => new Date(at);\n`;
    expect(lint([{ file: 'src/rules/planted.ts', text }])).toEqual([[]]);
  });
});

describe('the environment', () => {
  it('is read by the composition roots alone', () => {
    const files = [
      'src/http/planted.ts',
      'src/bot/planted.ts',
      'src/config.ts',
      'src/index.ts',
      'src/cli/index.ts',
    ];
    const results = lint(files.map((file) => ({ file, text: `export const x = process.env['PORT'];\n` })));
    expect(results.map((rules) => rules.length)).toEqual([1, 1, 1, 0, 0]);
  });
});

describe('the table', () => {
  it('is the one in docs/design.md', () => {
    const documented = tableIn(readFileSync(join(root, 'docs/design.md'), 'utf8'), '| folder | may import |');
    const list = (names: readonly string[]) => (names.length === 0 ? 'nothing of ours' : names.join(', '));
    const expected = folders.map((from) => {
      const typesOnly = types(from).length === 0 ? '' : `; types of ${types(from).join(', ')}`;
      return [from, `${list(values(from))}${typesOnly}`];
    });
    expect(documented).toEqual(expected);
  });

  it('names the owners of packages as docs/design.md does', () => {
    const documented = tableIn(readFileSync(join(root, 'docs/design.md'), 'utf8'), '| package | only in |');
    const expected = Object.entries(borders.packages).map(([name, owners]) => [name, owners.join(', ')]);
    expect(documented.map(([name, owners]) => [name?.replaceAll('`', ''), owners])).toEqual(expected);
  });

  it('has a line for every folder of src', () => {
    const entries = readdirSync(join(root, 'src'), { withFileTypes: true });
    const built = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(built.filter((folder) => !folders.includes(folder))).toEqual([]);
  });
});
