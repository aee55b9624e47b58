import { existsSync, readFileSync } from 'node:fs';
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

/** Sets of what an entry answers: bare questions, and messages that tell the circumstances first. */
export type AskedSet = 'questions' | 'situations';

/** The questions and the messages out of scope of one language, of one part. */
export const readSet = (language: Language, part: SetPart): readonly Expectation[] => [
  ...readAsked('questions', language, part),
  ...readOthersOf(language, part),
];

/** What no entry answers, of one part. */
export const readOthersOf = (language: Language, part: SetPart): readonly Expectation[] =>
  ofPart(part, (folder) => readOthers(language, folder));

/** What an entry answers, of one part. */
export function readAsked(set: AskedSet, language: Language, part: SetPart): readonly Expectation[] {
  const all = (folder?: string) => readUnderEntries(set, language, folder);
  if (part === 'unseen') return all(part);
  return entryIds.flatMap((id) => ofPart(part, () => all().filter(({ entry }) => entry === id)));
}

/** What people say about their business or their mood, and nothing answers, of one part. */
export const readStatements = (language: Language, part: SetPart): readonly string[] =>
  ofPart(part, (folder) => linesOf(fileOf('statements', language, folder)));

const ofPart = <One>(part: SetPart, read: (folder?: string) => readonly One[]): readonly One[] =>
  part === 'unseen' ? read(part) : read().filter((_, place) => partOf(place) === part);

/** All of a set of a language, under the entries that answer it. */
export function readUnderEntries(set: AskedSet, language: Language, folder?: string): readonly Expectation[] {
  const file = fileOf(set, language, folder);
  let entry: EntryId | undefined;
  return linesOf(file).flatMap((line) => {
    const heading = /^\[(\w+)\]$/.exec(line)?.[1];
    if (heading === undefined) return [{ text: line, entry }];
    entry = entryIds.find((id) => id === heading);
    if (entry === undefined) throw new Error(`${file}: no entry ${heading}`);
    return [];
  });
}

/** All messages of a language that no entry answers. */
export const readOthers = (language: Language, folder?: string): readonly Expectation[] =>
  linesOf(fileOf('outOfScope', language, folder)).map((text) => ({ text, entry: undefined }));

const fileOf = (set: string, language: Language, folder = ''): string =>
  join(folder, `${set}.${language}.txt`);

/** The lines of a file; none where the unseen have no such file. */
function linesOf(file: string): readonly string[] {
  const path = join(__dirname, 'sets', file);
  if (file.startsWith('unseen') && !existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
