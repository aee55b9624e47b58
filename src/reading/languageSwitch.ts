import { languageOfLocale, languages, type Language } from './language';
import { createPhrasebook, readPhrases } from './phrases';
import { wordsOf } from './text';
import { en } from './words/en';
import { nl } from './words/nl';

const both = (list: 'languageWord' | 'languageFiller' | 'languageNot'): string =>
  `${nl.smallTalk[list]},${en.smallTalk[list]}`;
const namesOf = (language: Language | 'others'): string =>
  `${nl.smallTalk.languageNames[language]},${en.smallTalk.languageNames[language]}`;

const book = createPhrasebook({
  nl: namesOf('nl'),
  en: namesOf('en'),
  others: namesOf('others'),
  word: both('languageWord'),
  not: both('languageNot'),
  filler: both('languageFiller'),
});

/**
 * Reads the wish to go on in another language: "in het Nederlands graag", "can we switch to English?", "andere taal".
 * `current` is the language of the conversation. Undefined where the text says anything else besides.
 */
export function readLanguageSwitch(text: string, current: Language): Language | 'notSpoken' | undefined {
  const words = wordsOf(text);
  const slashed = /^\s*\/(\w+)\s*$/.exec(text)?.[1];
  const direct = languageOfLocale(slashed);
  if (direct) return direct;
  const pieces = words.length > 14 ? [] : readPhrases(words, [book]);
  if (pieces.length === 0 || pieces.some(({ tags }) => tags.length === 0)) return undefined;
  const named = pieces.flatMap(({ tags }) =>
    tags.filter((tag) => tag === 'nl' || tag === 'en' || tag === 'others'),
  );
  const has = (tag: 'word' | 'not'): boolean => pieces.some(({ tags }) => tags.includes(tag));
  // "van het Engels naar het Nederlands": the last one named is the one that is wanted.
  const wanted = named.at(-1);
  if (wanted === undefined) return has('word') && !has('not') ? otherThan(current) : undefined;
  if (wanted === 'others') return has('not') ? undefined : 'notSpoken';
  return has('not') ? otherThan(wanted) : wanted;
}

const otherThan = (language: Language): Language => languages.find((other) => other !== language)!;
