import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { borders, folders } from './borders';
import { tableIn } from './markdown';

const root = join(__dirname, '../..');

const values = (from: string): readonly string[] => borders.folders[from]?.values ?? [];
const types = (from: string): readonly string[] => borders.folders[from]?.types ?? [];

/** What is planted: files of a small program beside the real one, which is looked through once for all tests. */
const planted = new Map<string, string>();

/** Plants a file and gives its name. */
function plant(file: string, text: string): string {
  planted.set(file, text);
  return file;
}

type Violation = {
  readonly from: string;
  readonly rule: { readonly name: string };
  readonly cycle?: readonly { readonly name: string }[];
};
let violations: readonly Violation[];

/** The rules that a planted file breaks. */
const brokenBy = (file: string): readonly string[] =>
  violations.filter(({ from }) => from === file).map(({ rule }) => rule.name);

/** The files of those cases that break the rule of that name. */
const breaking = <Case extends { readonly file: string }>(
  cases: readonly Case[],
  name: (of: Case) => string,
) => cases.filter((of) => brokenBy(of.file).includes(name(of))).map(({ file }) => file);

beforeAll(() => {
  const place = mkdtempSync(join(tmpdir(), 'borders-'));
  try {
    for (const [file, text] of planted) {
      mkdirSync(dirname(join(place, file)), { recursive: true });
      writeFileSync(join(place, file), text);
    }
    symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'));
    const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
    const settings = join(root, '.dependency-cruiser.mjs');
    const args = [cruiser, '--config', settings, '--output-type', 'json', 'src'];
    const output = execFileSync(process.execPath, args, { cwd: place, maxBuffer: 64 * 1024 * 1024 });
    violations = JSON.parse(output.toString()).summary.violations;
  } finally {
    rmSync(place, { recursive: true });
  }
}, 60_000);

/** What planted files import. */
for (const folder of folders) plant(`src/${folder}/x.ts`, `export const x = 1;\nexport type X = 1;\n`);
plant('src/errors.ts', `export const x = 1;\n`);
plant('src/patience.ts', `export const x = 1;\n`);
plant('test/support/x.ts', `export const x = 1;\n`);
plant('locales/en/x.ts', `export const x = 1;\nexport type X = 1;\n`);

describe('who may import whom', () => {
  const pairs = folders.flatMap((from) => [
    ...folders.filter((to) => to !== from).map((to) => ({ from, to, path: `../${to}/x` })),
    { from, to: 'locales', path: '../../locales/en/x' },
  ]);
  const importing = (name: string, text: (path: string) => string) =>
    pairs.map((pair) => ({
      ...pair,
      file: plant(`src/${pair.from}/${name}/${pair.to}.ts`, text(`../${pair.path}`)),
    }));
  const asValue = importing('value', (path) => `import { x } from '${path}';\nexport const y = x;\n`);
  const asType = [
    importing('type', (path) => `import type { X } from '${path}';\nexport type Y = X;\n`),
    importing('inline', (path) => `import { type X } from '${path}';\nexport type Y = X;\n`),
    importing('place', (path) => `export type Y = import('${path}').X;\n`),
  ].flat();

  it('stops every import between two folders that the table does not allow', () => {
    const expected = asValue.map(({ file, from, to }) => {
      if (values(from).includes(to)) return [file];
      return [file, types(from).includes(to) ? `types-only-in-${from}` : `border-of-${from}`];
    });
    expect(asValue.map(({ file }) => [file, ...brokenBy(file)])).toEqual(expected);
  });

  it('lets a type through where the table says types only, and nowhere else', () => {
    const expected = asType.map(({ file, from, to }) =>
      [...values(from), ...types(from)].includes(to) ? [file] : [file, `border-of-${from}`],
    );
    expect(asType.map(({ file }) => [file, ...brokenBy(file)])).toEqual(expected);
  });

  const ways = [
    `export { x } from '../http/x';`,
    `export * from '../http/x';`,
    `export const y = () => import('../http/x');`,
    `export type Y = import('../http/x').X;`,
    `export const y = require('../http/x');`,
    `import y = require('../http/x');\nexport { y };`,
    `import '../http/x';`,
    `import { x } from '../rules/../http/x';\nexport const y = x;`,
    `import { x } from '../../test/support/x';\nexport const y = x;`,
  ].map((text, index) => ({ text, file: plant(`src/rules/way${index}.ts`, text) }));

  it('leaves no way round', () => {
    expect(ways.filter(({ file }) => !brokenBy(file).includes('border-of-rules'))).toEqual([]);
  });

  const nowhere = plant('src/rules/nowhere.ts', `export * from '../http/nowhere';\n`);

  it('stops what it cannot follow', () => {
    expect(brokenBy(nowhere)).toContain('not-found');
  });

  const ownRoom = plant('src/channels/teams/own.ts', `export * from '../directLine/x';\n`);
  const otherRoom = plant('src/channels/teams/other.ts', `export * from '../../http/x';\n`);
  plant('src/channels/directLine/x.ts', `export const x = 1;\n`);

  it('sees folders inside folders', () => {
    expect(brokenBy(ownRoom)).toEqual([]);
    expect(brokenBy(otherRoom)).toEqual(['border-of-channels']);
  });

  const everything = folders.map((to) => `export * as ${to} from './${to}/x';`).join('\n');
  const roots = [
    plant('src/index.ts', `${everything}\nexport * from './edge';\n`),
    plant('src/edge.ts', everything),
    plant('src/cli/index.ts', everything.replaceAll('./', '../')),
  ];
  const everybody = folders.map((from) =>
    plant(`src/${from}/everybody.ts`, `export * from '../errors';\nexport * as y from '../patience';\n`),
  );
  const config = plant('src/config.ts', `export * from './errors';\nexport * as y from './rules/x';\n`);

  it('lets everybody use the errors, the roots use everything, and what lies beside the folders none of them', () => {
    expect([...everybody, ...roots].filter((file) => brokenBy(file).length > 0)).toEqual([]);
    expect(brokenBy(config)).toEqual(['border-of-src']);
  });

  const ofRoot = [
    plant('src/cli/ofRoot.ts', `export * from './index';\n`),
    plant('src/http/ofRoot.ts', `export * from '../index';\n`),
    plant('src/environment.ts', `export * from './edge';\n`),
  ];

  it('lets nobody else use a root', () => {
    expect(ofRoot.filter((file) => !brokenBy(file).includes('composition-root'))).toEqual([]);
  });
});

describe('packages', () => {
  const named = (pattern: string) => pattern.replace('*', '-dialogs');
  const importing = (from: string, name: string) =>
    plant(`src/${from}/package-${name.replace(':', '-')}.ts`, `export * from '${name}';\n`);

  const owned = Object.entries(borders.packages).flatMap(([pattern, owners]) =>
    folders.map((from) => ({ from, pattern, owners, file: importing(from, named(pattern)) })),
  );

  it('are imported only where the table says', () => {
    expect(breaking(owned, ({ pattern }) => `owner-of-${pattern}`)).toEqual(
      owned.filter(({ from, owners }) => !owners.includes(from)).map(({ file }) => file),
    );
  });

  const names = ['botbuilder', 'restify', 'i18next', 'kysely', 'pg', 'node:fs', 'fs', 'ws', 'pino', 'zod'];
  const inPure = borders.pure.flatMap((from) => names.map((name) => ({ name, file: importing(from, name) })));

  it('stay out of the pure folders, all but zod', () => {
    expect(breaking(inPure, () => 'pure')).toEqual(
      inPure.filter(({ name }) => name !== 'zod').map(({ file }) => file),
    );
  });
});

describe('circles', () => {
  const circles = [
    {
      'src/render/a.ts': `import { b } from './b';\nexport const a = (): number => b();\n`,
      'src/render/b.ts': `import { a } from './a';\nexport const b = (): number => a();\n`,
    },
    {
      'src/delivery/a.ts': `import type { B } from './b';\nexport type A = { readonly b?: B };\n`,
      'src/delivery/b.ts': `import type { A } from './a';\nexport type B = { readonly a?: A };\n`,
    },
    {
      'src/http/a.ts': `export * from './b';\nexport type A = 1;\n`,
      'src/http/b.ts': `export * from './room/c';\n`,
      'src/http/room/c.ts': `export type C = import('../a').A;\n`,
    },
  ];
  for (const circle of circles) for (const [file, text] of Object.entries(circle)) plant(file, text);

  it('are found, of values and of types, and nothing else is taken for one', () => {
    const found = violations
      .filter(({ rule }) => rule.name === 'no-circle')
      .map(({ cycle = [] }) => cycle.map(({ name }) => name).sort());
    expect(new Set(found.map((files) => files.join(' ')))).toEqual(
      new Set(circles.map((circle) => Object.keys(circle).sort().join(' '))),
    );
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
