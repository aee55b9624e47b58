import { languageOfLocale, languages, type Language } from '../language';
import { createPhrasebook, readPhrases } from '../text/phrases';
import { wordsOf } from '../text/text';
import { en } from '../words/en';
import { nl } from '../words/nl';

const both = (list: 'languageWord' | 'languageFiller' | 'languageWish' | 'languageNot'): string =>
  `${nl.smallTalk[list]},${en.smallTalk[list]}`;
const namesOf = (language: Language | 'others'): string =>
  `${nl.smallTalk.languageNames[language]},${en.smallTalk.languageNames[language]}`;

const book = createPhrasebook({
  nl: namesOf('nl'),
  en: namesOf('en'),
  others: namesOf('others'),
  word: both('languageWord'),
  not: both('languageNot'),
  wish: both('languageWish'),
  filler: both('languageFiller'),
});

type Switch = Language | 'notSpoken';
const mostWords = 14;

/**
 * Reads the wish to go on in another language: "in het Nederlands graag", "can we switch to English?", "andere taal",
 * also as one clause of several ("my Dutch is bad, mind going in English?"). `current` is the language of the
 * conversation. Undefined where the text only speaks of languages, or says anything else besides.
 */
export function readLanguageSwitch(text: string, current: Language): Switch | undefined {
  const slashed = /^\s*\/(\w+)\s*$/.exec(text)?.[1];
  const direct = languageOfLocale(slashed);
  if (direct) return direct;
  const clauses = clausesOf(text).map((words) => readClause(words, current));
  const isAllKnown = clauses.every(({ isKnown }) => isKnown);
  return clauses.findLast(({ wanted, isWish }) => wanted && (isAllKnown || isWish))?.wanted;
}

/** The words of each clause that has any: after a comma or "maar" something else may be said, not in "doe maar Engels". */
const clausesOf = (text: string): readonly (readonly string[])[] =>
  text
    .split(/[.,;:!?]|(?<!doe )\bmaar\b|(?<!not )\bso\b|\b(?:but|dus)\b/i)
    .map(wordsOf)
    .filter((words) => words.length > 0);

type Clause = { readonly isKnown: boolean; readonly isWish: boolean; readonly wanted?: Switch | undefined };

function readClause(words: readonly string[], current: Language): Clause {
  const pieces = words.length > mostWords ? [] : readPhrases(words, [book]);
  if (pieces.length === 0 || pieces.some(({ tags }) => tags.length === 0))
    return { isKnown: false, isWish: false };
  const named = pieces.flatMap(({ tags }) =>
    tags.filter((tag) => tag === 'nl' || tag === 'en' || tag === 'others'),
  );
  const has = (tag: 'word' | 'not' | 'wish'): boolean => pieces.some(({ tags }) => tags.includes(tag));
  const read = (wanted: Switch | undefined): Clause => ({ isKnown: true, isWish: has('wish'), wanted });
  // "van het Engels naar het Nederlands": the last one named is the one that is wanted.
  const wanted = named.at(-1);
  if (wanted === undefined) return read(has('word') && !has('not') ? otherThan(current) : undefined);
  if (wanted === 'others') return read(has('not') ? undefined : 'notSpoken');
  return read(has('not') ? otherThan(wanted) : wanted);
}

const otherThan = (language: Language): Language => languages.find((other) => other !== language)!;
