import { phrasesIn } from '../text/phrases';
import { fold } from '../text/text';
import type { NumberWords } from '../words/numberWords';

/** One step of a number in words: add a value, multiply by a hundred or a scale, or a word in between. */
export type Atom =
  | { readonly is: 'unit' | 'teen' | 'tens'; readonly value: number }
  | { readonly is: 'hundred' }
  | { readonly is: 'scale'; readonly power: number; readonly isPlural: boolean }
  | { readonly is: 'fraction'; readonly hundredths: number }
  | { readonly is: 'article' | 'and' | 'of' };

/** How numbers are written in a conversation. */
export type NumberLexicon = {
  /** The steps that a word stands for: one for "honderd", four for "driehonderdvijftigduizend"; undefined: no number. */
  readonly atomsOf: (word: string) => readonly Atom[] | undefined;
  /** The scale of a letter after digits. */
  readonly letterScale: (letter: string) => Scale | undefined;
  /** Whether a word stands before decimals that are said: "one point two". */
  readonly isPoint: (word: string) => boolean;
  readonly isArticle: (word: string) => boolean;
  readonly decimalSign: NumberWords['decimalSign'];
};
type Scale = Extract<Atom, { is: 'scale' }>;

const longestWord = 120;

/**
 * Makes the lexicon of some languages. The first one's words go before the others', and its sign before decimals
 * counts.
 * @example
 * createNumberLexicon([words.nl.reading.numbers]).atomsOf('driehonderd')
 * // [{ is: 'unit', value: 3 }, { is: 'hundred' }]
 */
export function createNumberLexicon(words: readonly NumberWords[]): NumberLexicon {
  const lastWins = words.toReversed();
  const atoms = new Map(lastWins.flatMap(entries));
  /** "een" alone is the article and counts only before a scale; inside "eenentwintig" it is one. */
  const inside = new Map([...atoms, ...lastWins.flatMap(units)]);
  const short = new Set(words.flatMap(({ inCompounds }) => folded(inCompounds)));
  /** What a number in one word is made of, the longest first, so that "zestig" is not read as "zes". */
  const parts = [...inside.keys()]
    .filter((part) => part.length > 3 || short.has(part))
    .toSorted((a, b) => b.length - a.length);
  const letters = new Map(lastWins.flatMap((one) => scales(one.letters, false)));
  const points = new Set(words.flatMap(({ point }) => folded(point)));
  const articles = new Set(words.flatMap(({ article }) => folded(article)));

  const atomsOf = (word: string): readonly Atom[] | undefined => {
    const atom = atoms.get(word);
    if (atom) return [atom];
    if (word.length > longestWord) return undefined;
    const steps: Atom[] = [];
    for (let at = 0; at < word.length;) {
      const part = parts.find((known) => word.startsWith(known, at));
      if (part === undefined) return undefined;
      steps.push(inside.get(part)!);
      at += part.length;
    }
    return steps.at(-1)!.is === 'and' ? undefined : steps;
  };
  return {
    atomsOf,
    letterScale: (letter) => letters.get(letter),
    isPoint: (word) => points.has(word),
    isArticle: (word) => articles.has(word),
    decimalSign: words[0]!.decimalSign,
  };
}

type Entry<A extends Atom = Atom> = readonly [word: string, atom: A];

const folded = (phrases: string): readonly string[] => phrasesIn(phrases).map(fold);

const list = <A extends Atom>(phrases: string, atom: (index: number) => A): readonly Entry<A>[] =>
  folded(phrases).map((word, index) => [word, atom(index)] as const);

const units = (words: NumberWords): readonly Entry[] => list(words.units, (value) => ({ is: 'unit', value }));

const scales = (powers: Readonly<Record<number, string>>, isPlural: boolean): readonly Entry<Scale>[] =>
  Object.entries(powers).flatMap(([power, phrases]) =>
    list(phrases, () => ({ is: 'scale', power: Number(power), isPlural })),
  );

function entries(words: NumberWords): readonly Entry[] {
  return [
    ...units(words),
    ...list(words.teens, (index) => ({ is: 'teen', value: 10 + index })),
    ...list(words.tens, (index) => ({ is: 'tens', value: 20 + 10 * index })),
    ...list(words.hundred, () => ({ is: 'hundred' })),
    ...scales(words.scales, false),
    ...scales(words.plurals, true),
    ...Object.entries(words.fractions).flatMap(([hundredths, phrases]) =>
      list(phrases, () => ({ is: 'fraction', hundredths: Number(hundredths) })),
    ),
    ...list(words.article, () => ({ is: 'article' })),
    ...list(words.and, () => ({ is: 'and' })),
    ...list(words.of, () => ({ is: 'of' })),
  ];
}
