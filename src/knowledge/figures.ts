import { createNumberLexicon, type Atom } from '../reading/numbers/numberWords';
import { wordsOf } from '../reading/text/text';
import type { NumberWords } from '../reading/words/numberWords';
import type { SearchWords } from './searchWords';

/** What is known of one word as a number. */
export type Figures = {
  /** Whether it is in digits, of a size that money has: "300000", "280k". */
  readonly isAmount: (word: string) => boolean;
  /** Whether it is a number, in digits or in words, alone or with what it is a number of: "12", "12eur", "twaalf". */
  readonly isFigure: (word: string) => boolean;
  /** Whether it is a number in words of a hundred and more. */
  readonly isLargeInWords: (word: string) => boolean;
};

/** How numbers are written in one language. */
type FigureWords = {
  readonly reading: { readonly numbers: NumberWords };
  readonly search: Pick<SearchWords, 'magnitudes' | 'currencies'>;
};

/** Knows numbers in one word, in some languages. */
export function createFigures(words: Readonly<Record<string, FigureWords>>): Figures {
  const all = Object.values(words);
  const { atomsOf } = createNumberLexicon(all.map(({ reading }) => reading.numbers));
  const magnitudes = new Set(all.flatMap(({ search }) => wordsOf(search.magnitudes)));
  const endings = new Set(['', ...magnitudes, ...all.flatMap(({ search }) => wordsOf(search.currencies))]);
  const holds = (word: string, parts: readonly Atom['is'][]): boolean =>
    (atomsOf(word) ?? []).some(({ is }) => parts.includes(is));
  return {
    isAmount: (word) => /^\d{3}/.test(word) || magnitudes.has(endingOf(word)!),
    isFigure: (word) => endings.has(endingOf(word)!) || holds(word, ['unit', 'teen', 'tens', ...large]),
    isLargeInWords: (word) => holds(word, large),
  };
}

const large: readonly Atom['is'][] = ['hundred', 'scale'];

/** What follows the digits; undefined where there are none. */
const endingOf = (word: string): string | undefined => /^\d+(.*)$/.exec(word)?.[1];
