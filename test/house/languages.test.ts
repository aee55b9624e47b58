import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../src/reading/language';

const source = join(__dirname, '../../src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll('\\', '/'));

/** What a file imports, from src/. */
const importsOf = (file: string): readonly string[] =>
  [...readFileSync(join(source, file), 'utf8').matchAll(/from '(\.[^']*)'/g)].map(([, path]) =>
    join(file, '..', path!).replaceAll('\\', '/'),
  );

describe('the words of a language', () => {
  it('are imported by words/languages.ts, and by nobody else', () => {
    const entrances: readonly string[] = languages.map((language) => `words/${language}`);
    const importers = files.filter((file) => importsOf(file).some((path) => entrances.includes(path)));
    expect(importers).toEqual(['words/languages.ts']);
  });

  it('are reached past it by nobody', () => {
    const isList = (path: string): boolean => /^words\/\w+\/\w+$/.test(path);
    const importers = files.filter((file) => importsOf(file).some(isList));
    expect(importers.toSorted()).toEqual(languages.map((language) => `words/${language}.ts`).toSorted());
  });
});
