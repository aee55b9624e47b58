import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordings } from './wordings';

const folder = join(__dirname, '../../src');
const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(folder, file), 'utf8'))
  .join('\n');

/** Every word that could fill a hole in a key: the quoted ones and the names of properties. */
const names = new Set(
  [...source.matchAll(/'([\w.]+)'|\b(\w+)\??:/g)].map(([, quoted, named]) => quoted ?? named),
);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Everything in the code that reads like a key, with holes in the place of `${…}`: chat:button.${verb}Row. */
const patterns = [...source.matchAll(/['`]((?:\w+:)?[\w.]*(?:\$\{[^}]*\}[\w.:]*)*)['`]/g)]
  .map(([, key = '']) => key)
  .filter((key) => /^\w+:\w*|^\$\{/.test(key))
  .map(
    (key) =>
      new RegExp(
        `^${key
          .split(/\$\{[^}]*\}/)
          .map(escaped)
          .join('(.+)')}$`,
      ),
  );

/** What fills the holes has to be a word of the code too, or several: "mpn.location" and "title". */
const isName = (text: string): boolean => names.has(text) || text.split('.').every((part) => names.has(part));

function isUsed(key: string): boolean {
  return patterns.some((pattern) => pattern.exec(key)?.slice(1).every(isName));
}

it('has no wording that the code never says; the page has its own files and tests', () => {
  const own = wordings('en').filter(({ namespace }) => namespace !== 'web');
  const keys = own.map(({ namespace, key }) => `${namespace}:${key.replace(/_(one|other)$/, '')}`);
  expect(keys.filter((key) => !isUsed(key))).toEqual([]);
});
