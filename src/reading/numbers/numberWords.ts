import { phrasesIn } from '../text/phrases';
import { fold } from '../text/text';
import { numbers as en } from '../words/en/numbers';
import { numbers as nl } from '../words/nl/numbers';
import type { NumberWords } from '../words/words';

/** One step of a number in words: add a value, multiply by a hundred or a scale, or a word in between. */
export type Atom =
  | { readonly is: 'unit' | 'teen' | 'tens'; readonly value: number }
  | { readonly is: 'hundred' }
  | { readonly is: 'scale'; readonly power: number; readonly isPlural: boolean }
  | { readonly is: 'fraction'; readonly hundredths: number }
  | { readonly is: 'article' | 'and' | 'of' };

const atoms = new Map<string, Atom>([...entries(en), ...entries(nl)]);

/** "een" alone is the article and counts only before a scale; inside "eenentwintig" it is one. */
const inside = new Map<string, Atom>([...atoms, ['een', { is: 'unit', value: 1 }]]);

/** What a number in one word is made of, the longest first, so that "zestig" is not read as "zes". */
const parts = [...inside.keys()].filter(
  (part) => part.length > 3 || (nl.units + nl.teens).includes(part) || part === nl.and,
);
parts.sort((a, b) => b.length - a.length);

/** Letters that count as a scale only right after digits: "350k", "1.2 m". */
const letters: Readonly<Record<string, number>> = { k: 3, m: 6, b: 9 };

/** The steps that a word stands for: one for "honderd", four for "driehonderdvijftigduizend"; undefined: no number. */
export function atomsOf(word: string): readonly Atom[] | undefined {
  const atom = atoms.get(word);
  if (atom) return [atom];
  if (word.length > 120) return undefined;
  const steps: Atom[] = [];
  for (let at = 0; at < word.length;) {
    const part = parts.find((known) => word.startsWith(known, at));
    if (part === undefined) return undefined;
    steps.push(inside.get(part)!);
    at += part.length;
  }
  return steps.at(-1)!.is === 'and' ? undefined : steps;
}

/** The scale of a single letter after digits. */
export function letterScale(letter: string): Atom | undefined {
  const power = Object.hasOwn(letters, letter) ? letters[letter] : undefined;
  return power === undefined ? undefined : { is: 'scale', power, isPlural: false };
}

function entries(words: NumberWords): readonly (readonly [string, Atom])[] {
  const list = (phrases: string, atom: (index: number) => Atom) =>
    phrasesIn(phrases).map((word, index) => [fold(word), atom(index)] as const);
  const scales = (powers: Readonly<Record<number, string>>, isPlural: boolean) =>
    Object.entries(powers).flatMap(([power, phrases]) =>
      list(phrases, () => ({ is: 'scale', power: Number(power), isPlural })),
    );
  return [
    ...list(words.units, (index) => ({ is: 'unit', value: index })),
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
