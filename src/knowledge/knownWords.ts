import { phrasesIn } from '../reading/text/phrases';
import { wordsOf } from '../reading/text/text';
import type { ReadingWords } from '../reading/words/words';
import type { SearchWords } from './searchWords';

/** The words of some languages, as the parsers and the search have them. */
export type WordLists = Readonly<
  Record<string, { readonly reading: ReadingWords; readonly search: SearchWords }>
>;

/** The words that the search knows: those of short ways of asking, and those that stand for something or for nothing. */
export const searchedWords = (words: WordLists, questions: readonly string[]): readonly string[] => [
  ...new Set([
    ...questions.flatMap(wordsOf),
    ...Object.values(words).flatMap(({ search }) => listedWords([search.fillers, search.concepts])),
  ]),
];

/** All words that the program knows and that are nobody's name. */
export function plainWords(words: WordLists, searched: readonly string[]): readonly string[] {
  const all = Object.values(words);
  const names = new Set(all.flatMap(({ search }) => wordsOf(search.names)));
  const known = new Set([...searched, ...all.flatMap(({ reading }) => listedWords(plainLists(reading)))]);
  return [...known].filter((word) => !names.has(word));
}

/**
 * What else people buy is not among them, nor what stands beside answers, endings and single letters: there are names in
 * all of them.
 */
const plainLists = ({
  buyingTopics: _things,
  buyingForms: _endings,
  optionFillers: _places,
  yesNo: { everyday: _asides, ...yesNo },
  numbers: { letters: _letters, ...numbers },
  ...lists
}: ReadingWords): object => ({ ...lists, yesNo, numbers });

/** The words of the lists of phrases in there, however deep. */
function listedWords(lists: string | object): readonly string[] {
  return typeof lists === 'string'
    ? phrasesIn(lists).flatMap(wordsOf)
    : Object.values(lists as Readonly<Record<string, string | object>>).flatMap(listedWords);
}
