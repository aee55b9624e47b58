import { phrasesIn } from '../reading/text/phrases';
import { wordsOf } from '../reading/text/text';
import type { Words as ReadingWords } from '../reading/words/words';
import type { SearchWords } from './searchWords';

/** The words of some languages, as the parsers and the search have them. */
export type WordLists = Readonly<
  Record<string, { readonly reading: ReadingWords; readonly search: SearchWords }>
>;

/** The words that the search knows: those of short ways of asking, and those that stand for something or for nothing. */
export const searchedWords = (words: WordLists, questions: readonly string[]): readonly string[] => [
  ...new Set([
    ...questions.flatMap(wordsOf),
    ...Object.values(words).flatMap(({ search }) => wordsIn([search.fillers, search.concepts])),
  ]),
];

/** All words that the program knows and that are nobody's name. */
export function plainWords(words: WordLists, searched: readonly string[]): readonly string[] {
  const all = Object.values(words);
  const names = new Set(all.flatMap(({ search }) => wordsOf(search.names)));
  const known = new Set([...searched, ...all.flatMap(({ reading }) => wordsIn(reading))]);
  return [...known].filter((word) => !names.has(word));
}

/** The words of the lists of phrases in there, however deep. */
function wordsIn(lists: string | object): readonly string[] {
  return typeof lists === 'string'
    ? phrasesIn(lists).flatMap(wordsOf)
    : Object.values(lists as Readonly<Record<string, string | object>>).flatMap(wordsIn);
}
