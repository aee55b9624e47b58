import { bookOfAll, type WordsByLanguage } from '../everyLanguage';
import type { Language } from '../language';
import { readPhrases } from '../text/phrases';
import { wordsIn } from '../text/text';
import type { Utterance } from '../utterance';

type Switch = Language | 'notSpoken';
const mostWords = 14;

/**
 * Reads the wish to go on in another language: "in het Nederlands graag", "can we switch to English?", "andere taal",
 * also as one clause of several ("my Dutch is bad, mind going in English?"). `current` is the language of the
 * conversation. Undefined where the text only speaks of languages, or says anything else besides.
 */
export type ReadLanguageSwitch = (utterance: Utterance, current: Language) => Switch | undefined;

/** `isLikely`: whether a text that says more than the word lists have sounds like such a wish; one language named is it. */
export function createLanguageSwitchReader(
  words: WordsByLanguage,
  isLikely: (utterance: Utterance) => boolean,
): ReadLanguageSwitch {
  const languages = Object.keys(words) as readonly Language[];
  const book = bookOfAll<Language | 'others' | 'word' | 'not' | 'wish' | 'filler'>(
    words,
    ({ smallTalk }) => ({
      ...smallTalk.languageNames,
      word: smallTalk.languageWord,
      not: smallTalk.languageNot,
      wish: smallTalk.languageWish,
      filler: smallTalk.languageFiller,
    }),
  );
  const breaks = bookOfAll(words, ({ connectives }) => ({
    break: connectives.breaks,
    none: connectives.unbroken,
  }));

  /** The words of each clause that has any: after a comma or "maar" something else may be said, not in "doe maar Engels". */
  const clausesOf = (folded: string): readonly (readonly string[])[] =>
    folded
      .split(/[.,;:!?]/)
      .map(wordsIn)
      .flatMap((said) => cutAtBreaks(said))
      .filter((said) => said.length > 0);

  function cutAtBreaks(said: readonly string[]): readonly (readonly string[])[] {
    const clauses: string[][] = [[]];
    for (const { tags, from, to } of readPhrases(said, [breaks])) {
      if (tags.includes('break')) clauses.push([]);
      else clauses.at(-1)!.push(...said.slice(from, to));
    }
    return clauses;
  }

  function readClause(said: readonly string[], current: Language): Clause {
    const pieces = readPhrases(said, [book]);
    const isKnown = said.length <= mostWords && pieces.every(({ tags }) => tags.length > 0);
    // A language that is spoken here may still stand among the others in the list of another one.
    const named = pieces.flatMap(({ tags }) => {
      const spoken = languages.filter((language) => tags.includes(language));
      return spoken.length === 0 && tags.includes('others') ? (['others'] as const) : spoken;
    });
    const has = (tag: 'word' | 'not' | 'wish'): boolean => pieces.some(({ tags }) => tags.includes(tag));
    const wantedBy = (name: Language | 'others' | undefined): Switch | undefined => {
      if (name === undefined) return undefined;
      if (name === 'others') return has('not') ? undefined : 'notSpoken';
      if (!has('not')) return name;
      return name === current ? otherThan(current) : current;
    };
    const isOtherAsked = has('word') && !has('not');
    return {
      isKnown,
      isWish: isKnown && has('wish'),
      // "van het Engels naar het Nederlands": the last one named is the one that is wanted.
      wanted: named.length > 0 ? wantedBy(named.at(-1)) : isOtherAsked ? otherThan(current) : undefined,
      // "doe maar de Engelse, want dat Nederlands begrijp ik niet": the other one rather than the one that is spoken.
      named: wantedBy(named.findLast((name) => name !== current) ?? named.at(-1)),
    };
  }

  const otherThan = (language: Language): Language => languages.find((other) => other !== language)!;

  return (utterance, current) => {
    const { folded } = utterance;
    const slashed = /^\/([a-z]+)(_\w+)?$/.exec(folded)?.[1];
    const direct = languages.find((language) => language === slashed);
    if (direct) return direct;
    const clauses = clausesOf(folded).map((said) => readClause(said, current));
    const isAllKnown = clauses.every(({ isKnown }) => isKnown);
    const wished = clauses.findLast(({ wanted, isWish }) => wanted && (isAllKnown || isWish));
    if (wished || !isLikely(utterance)) return wished?.wanted;
    const named = clauses.flatMap((clause) => clause.named ?? []);
    return named.findLast((name) => name !== current) ?? named.at(-1);
  };
}

type Clause = {
  /** Nothing else is said in it. */
  readonly isKnown: boolean;
  readonly isWish: boolean;
  readonly wanted: Switch | undefined;
  /** What is meant where all of it is a wish, whatever else is said: undefined where no language is named. */
  readonly named: Switch | undefined;
};
