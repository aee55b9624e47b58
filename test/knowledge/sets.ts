import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entryIds, type EntryId } from '../../src/knowledge/entryIds';
import type { Language } from '../../src/reading/language';

/** A message and the entry that should be found for it; none where nothing answers it. */
export type Expectation = { readonly text: string; readonly entry: EntryId | undefined };

/**
 * `development`: looked at while the search is tuned. `setAside`: measured only. `unseen`: measured only, and written by
 * others, who knew neither the program nor its sets (sets/unseen).
 */
export const setParts = ['development', 'setAside', 'unseen'] as const;
export type SetPart = (typeof setParts)[number];

/** Every third line of an entry, and of the messages out of scope, is set aside (sets/README.md). */
const partOf = (place: number): SetPart => (place % 3 === 2 ? 'setAside' : 'development');

/** The questions and the messages out of scope of one language, of one part. */
export function readSet(language: Language, part: SetPart): readonly Expectation[] {
  if (part === 'unseen') return [...readQuestions(language, 'unseen'), ...readOthers(language, 'unseen')];
  const ofPart = (all: readonly Expectation[]): readonly Expectation[] =>
    all.filter((_, place) => partOf(place) === part);
  const questions = readQuestions(language);
  return [
    ...entryIds.flatMap((id) => ofPart(questions.filter(({ entry }) => entry === id))),
    ...ofPart(readOthers(language)),
  ];
}

/** All questions of a language, under the entries that answer them. */
export function readQuestions(language: Language, folder = ''): readonly Expectation[] {
  let entry: EntryId | undefined;
  return linesOf(join(folder, `questions.${language}.txt`)).flatMap((line) => {
    const heading = /^\[(\w+)\]$/.exec(line)?.[1];
    if (heading === undefined) return [{ text: line, entry }];
    entry = entryIds.find((id) => id === heading);
    if (entry === undefined) throw new Error(`questions.${language}.txt: no entry ${heading}`);
    return [];
  });
}

/** All messages of a language that no entry answers. */
export const readOthers = (language: Language, folder = ''): readonly Expectation[] =>
  linesOf(join(folder, `outOfScope.${language}.txt`)).map((text) => ({ text, entry: undefined }));

const linesOf = (file: string): readonly string[] =>
  readFileSync(join(__dirname, 'sets', file), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
