import type { Language } from './language';
import { createPhrasebook, phrasesIn, type Phrasebook } from './text/phrases';
import { wordsOf } from './text/text';
import type { ReadingWords } from './words/words';

/**
 * Which languages are read for a text: all of them, in every conversation, because partners mix them. Where one word
 * means different things, the language of the conversation goes before the others. No other file decides it.
 */
export type WordsByLanguage = Readonly<Record<Language, ReadingWords>>;

/**
 * Of the words of every language, what the readers have to know.
 * @example readingWordsIn(words).nl // words.nl.reading
 */
export const readingWordsIn = (
  words: Readonly<Record<Language, { readonly reading: ReadingWords }>>,
): WordsByLanguage =>
  Object.fromEntries(
    Object.entries(words).map(([language, { reading }]) => [language, reading]),
  ) as WordsByLanguage;

/**
 * Makes something of the words of each language, once; a conversation gets what was made of all, its own language first.
 * @example ownFirst(readingWordsIn(words), ({ yesNo }) => yesNo)('nl') // [words.nl.reading.yesNo, words.en.reading.yesNo]
 */
export function ownFirst<Made>(
  words: WordsByLanguage,
  make: (words: ReadingWords) => Made,
): (language: Language) => readonly Made[] {
  const made = new Map(Object.entries(words).map(([language, one]) => [language as Language, make(one)]));
  const ordered = new Map(
    [...made].map(([own, one]) => [own, [one, ...[...made.values()].filter((other) => other !== one)]]),
  );
  return (language) => ordered.get(language)!;
}

/** A list of every language, one after the other. */
export const listOfAll = (words: WordsByLanguage, listOf: (words: ReadingWords) => string): string =>
  Object.values(words).map(listOf).join(',');

/** The single words in a list of every language. */
export const wordsOfAll = (
  words: WordsByLanguage,
  listOf: (words: ReadingWords) => string,
): ReadonlySet<string> => new Set(phrasesIn(listOfAll(words, listOf)).flatMap(wordsOf));

/** One phrasebook of the lists of all languages, where it does not matter in which one something is said. */
export function bookOfAll<Tag extends string>(
  words: WordsByLanguage,
  listsOf: (words: ReadingWords) => Readonly<Record<Tag, string>>,
): Phrasebook<Tag> {
  const lists = Object.values(words).flatMap(
    (one) => Object.entries<string>(listsOf(one)) as [Tag, string][],
  );
  const byTag = Map.groupBy(lists, ([tag]) => tag);
  const joined = [...byTag].map(([tag, same]) => [tag, same.map(([, list]) => list).join(',')] as const);
  return createPhrasebook(Object.fromEntries(joined) as Partial<Record<Tag, string>>);
}
