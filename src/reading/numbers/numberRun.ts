import { isLess, shift, whole, type Decimal } from './decimal';
import { readLiteral, type Literal } from './numberLiteral';
import { begun, endOf, takeAtom, takeLiteral, type Building } from './numberGrammar';
import type { Atom, NumberLexicon } from './numberWords';
import type { Token } from './tokens';

/** One number as it stands in a text, in digits, in words, or both ("350 duizend"). */
export type NumberRun = {
  readonly value: Decimal;
  /** The token after its last one. */
  readonly to: number;
  /** The digits as written, when the number is nothing but digits. */
  readonly digits?: string;
  /** Digits after the decimal sign, when no scale follows. */
  readonly decimals: number;
  /** The highest scale that was named: 3 for "350K", 0 for none. */
  readonly scale: number;
  /** The digits are not a number, or far too many. */
  readonly fault?: 'malformed' | 'tooLong';
  /** A separator that could mean a factor 1000. */
  readonly isAmbiguous: boolean;
  /** A number put together in a way that people mean differently: "3 ton 50". */
  readonly isLoose: boolean;
};

const plain = { decimals: 0, scale: 0, isAmbiguous: false, isLoose: false };

/**
 * Reads the number that begins at a token, undefined where none does. `counts` says which words after "een" or "a"
 * make that a one ("een jaar") and are no scale ("18 m").
 */
export function readRun(
  tokens: readonly Token[],
  from: number,
  lexicon: NumberLexicon,
  counts: (word: string) => boolean,
): NumberRun | undefined {
  const first = tokens[from]!;
  let building = begun;
  let literal: Extract<Literal, { is: 'number' }> | undefined;
  let at = from;
  if (first.is === 'digits') {
    const read = readLiteral(first.text, lexicon.decimalSign);
    if (read.is !== 'number') {
      return { ...plain, value: whole(0), to: from + 1, digits: first.text, fault: read.is };
    }
    const scale = scaleAt(tokens, from + 1, lexicon, counts);
    literal =
      scale && read.divided
        ? { ...read, value: scaledValue(read.value, read.divided, scale.power), isAmbiguous: true }
        : read;
    building = takeLiteral(begun, literal.value);
    at = from + 1;
  }
  let to = at;
  let complete = building;
  while (at < tokens.length) {
    const next = taken(tokens, at, building, lexicon, counts);
    if (next === undefined) break;
    building = next;
    at += 1;
    if (!next.isOpen) {
      to = at;
      complete = next;
    }
  }
  if (to === from) return undefined;
  return {
    ...plain,
    ...endOf(complete),
    to,
    ...(literal && to === from + 1 && { digits: first.text }),
    ...(literal && complete.highest === 0 && { decimals: literal.decimals }),
    isAmbiguous: literal?.isAmbiguous ?? false,
  };
}

/**
 * What is offered, and asked about, where a separator stands before a scale: "1.250 mln" is 1.25 million, and so is
 * "350.000K" 350,000; but nobody writes 1,250 as "1,250k".
 */
const scaledValue = (grouped: Decimal, divided: Decimal, power: number): Decimal =>
  power === 3 && isLess(grouped, whole(100_000)) ? grouped : divided;

/** The number so far with one more token, or undefined where that token does not go on with it. */
function taken(
  tokens: readonly Token[],
  at: number,
  building: Building,
  lexicon: NumberLexicon,
  counts: (word: string) => boolean,
): Building | undefined {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (token.is === 'mark') {
    const isHyphen = token.text === '-' && !token.isSpaced && next?.is === 'word' && !next.isSpaced;
    return isHyphen && at > 0 && tokens[at - 1]!.is === 'word' ? { ...building, isOpen: true } : undefined;
  }
  if (token.is === 'digits') {
    const literal = readLiteral(token.text, lexicon.decimalSign);
    if (literal.is !== 'number' || literal.isAmbiguous || !building.awaitsLower) return undefined;
    const scale = scaleAt(tokens, at + 1, lexicon, counts);
    const isRound = !isLess(literal.value, whole(1000)) && literal.value.digits % 1000n === 0n;
    const fits = scale
      ? scale.power < building.lowest
      : isLess(literal.value, shift(whole(1), building.lowest));
    return fits && (scale || isRound) ? takeLiteral(building, literal.value) : undefined;
  }
  const takesLetter =
    tokens[at - 1]?.is === 'digits' ||
    (lexicon.letterScale(token.text)?.power === 3 && building.current !== undefined);
  const scale = takesLetter ? scaleAt(tokens, at, lexicon, counts) : undefined;
  const atoms = scale ? [scale] : counts(token.text) ? undefined : lexicon.atomsOf(token.text);
  if (atoms === undefined) return undefined;
  if (atoms[0]!.is === 'article') {
    if (next !== undefined && counts(next.text)) return takeAtom(building, { is: 'unit', value: 1 });
    const following = next && lexicon.atomsOf(next.text)?.[0]?.is;
    const isOne = following === 'scale' || following === 'hundred' || following === 'fraction';
    return isOne ? takeAtom(building, atoms[0]!) : undefined;
  }
  return atoms.reduce<Building | undefined>((sofar, atom) => sofar && takeAtom(sofar, atom), building);
}

/** The scale that a word right after digits stands for: "duizend", "k". */
function scaleAt(
  tokens: readonly Token[],
  at: number,
  lexicon: NumberLexicon,
  counts: (word: string) => boolean,
): Extract<Atom, { is: 'scale' }> | undefined {
  const token = tokens[at];
  if (token?.is !== 'word' || counts(token.text)) return undefined;
  const atom = lexicon.letterScale(token.text) ?? lexicon.atomsOf(token.text)?.[0];
  return atom?.is === 'scale' ? atom : undefined;
}
