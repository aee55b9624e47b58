import type { Language } from '../language';
import { createPhrasebook, readPhrases, type Phrasebook } from '../text/phrases';
import { fold, wordsOf } from '../text/text';
import { en } from '../words/en';
import { nl } from '../words/nl';
import type { PositionWords } from '../words/words';

type PositionTag = `${number}` | 'last' | 'lead';

const english = bookOf(en.positions);
const dutch = bookOf(nl.positions);
const books: Record<Language, readonly Phrasebook<PositionTag>[]> = {
  en: [english, dutch],
  nl: [dutch, english],
};

/**
 * The places (from 0) that a text of nothing but numbers points at: "2", "optie 2", "de tweede". A place beyond the
 * options is -1; undefined where the text is something else.
 */
export function readPositions(
  text: string,
  count: number,
  language: Language,
): readonly number[] | undefined {
  if (!/^[\p{L}\p{N}\s#.,:;()'"!]*$/u.test(fold(text))) return undefined;
  const words = wordsOf(text);
  if (words.length > 8) return undefined;
  const places = readPhrases(words, books[language]).map(({ tags: [tag], from }) => {
    const word = words[from]!;
    if (/^\d+$/.test(word)) return Number(word) - 1;
    if (tag === 'last') return count - 1;
    return tag === 'lead' ? 'lead' : tag === undefined ? undefined : Number(tag);
  });
  if (places.includes(undefined)) return undefined;
  const numbers = places.filter((place) => typeof place === 'number');
  if (numbers.length === 0) return undefined;
  return [...new Set(numbers)].map((place) => (place < count ? place : -1));
}

function bookOf({ ordinals, last, lead }: PositionWords): Phrasebook<PositionTag> {
  const numbered = ordinals.map((words, index): [PositionTag, string] => [
    `${index}`,
    words.replace(/[^,]+/g, (word) => `${word}, ${word} one`),
  ]);
  return createPhrasebook<PositionTag>({ ...Object.fromEntries(numbered), last, lead });
}
