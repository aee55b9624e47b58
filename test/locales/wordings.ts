import { join } from 'node:path';
import { readLocales } from '../../src/i18n/readLocales';
import { languages, type Language } from '../../src/reading/language';

/** One text of a wording file: `key` is its path inside the file, `at` names it in a failing test. */
export type Wording = {
  readonly namespace: string;
  readonly key: string;
  readonly text: string;
  readonly at: string;
};

const resources = readLocales(join(__dirname, '../../locales'));

const wordingsByLanguage: ReadonlyMap<Language, readonly Wording[]> = new Map(
  languages.map((language) => [
    language,
    Object.entries(resources[language]).flatMap(([namespace, file]) =>
      flatten(language, namespace, '', file),
    ),
  ]),
);

function flatten(language: Language, namespace: string, key: string, node: unknown): readonly Wording[] {
  if (typeof node === 'object' && node !== null) {
    return Object.entries(node).flatMap(([name, child]) =>
      flatten(language, namespace, key === '' ? name : `${key}.${name}`, child),
    );
  }
  return [{ namespace, key, text: String(node), at: `${language}/${namespace}:${key}` }];
}

/** Every text of a language, of all files or of one. */
export const wordings = (language: Language, namespace?: string): readonly Wording[] =>
  (wordingsByLanguage.get(language) ?? []).filter(
    (one) => namespace === undefined || one.namespace === namespace,
  );

/** The texts that a rule is broken by, each with where it stands: an empty list is what a test expects. */
export const breaking = (all: readonly Wording[], isBroken: (one: Wording) => boolean): readonly string[] =>
  all.filter(isBroken).map(({ at, text }) => `${at}: ${text}`);

export const placeholdersOf = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name))].sort();

/** The sentences of a text. Decimals, menu paths and abbreviations inside a sentence do not end it. */
export const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.?!])\s+(?=[^a-z])|\n/);
