import { ownFirst, type WordsByLanguage } from '../everyLanguage';
import type { Language } from '../language';
import { createPhrasebook, readPhrases, type Phrasebook } from '../text/phrases';
import type { Utterance } from '../utterance';
import type { PositionWords } from '../words/optionWords';

type PositionTag = `${number}` | 'last' | 'lead';

/**
 * The places (from 0) that a text of nothing but numbers points at: "2", "optie 2", "de tweede". A place beyond the
 * options is -1; undefined where the text is something else.
 */
export type ReadPositions = (
  utterance: Utterance,
  count: number,
  language: Language,
) => readonly number[] | undefined;

export function createPositionReader(words: WordsByLanguage): ReadPositions {
  const booksIn = ownFirst(words, ({ positions }) => bookOf(positions));
  return ({ folded, words: said }, count, language) => {
    if (!/^[\p{L}\p{N}\s#.,:;()'"!]*$/u.test(folded) || said.length > mostWords) return undefined;
    const places = readPhrases(said, booksIn(language)).map(({ tags: [tag], from }) => {
      const word = said[from]!;
      if (/^\d+$/.test(word)) return Number(word) - 1;
      if (tag === 'last') return count - 1;
      return tag === 'lead' ? 'lead' : tag === undefined ? undefined : Number(tag);
    });
    if (places.includes(undefined)) return undefined;
    const numbers = places.filter((place) => typeof place === 'number');
    if (numbers.length === 0) return undefined;
    return [...new Set(numbers)].map((place) => (place < count ? place : -1));
  };
}

const mostWords = 8;

function bookOf({ ordinals, last, lead }: PositionWords): Phrasebook<PositionTag> {
  return createPhrasebook<PositionTag>({ ...Object.fromEntries(ordinals.entries()), last, lead });
}
