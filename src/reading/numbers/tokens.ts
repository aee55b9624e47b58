import { phrasesIn } from '../text/phrases';
import { fold } from '../text/text';
import { oncePerUtterance, type Utterance } from '../utterance';
import type { NumberWords } from '../words/numberWords';

/** Digits beyond this are no number any more (`readLiteral`). */
const longestNumber = 40;

/** The smallest pieces of a text with numbers in it. */
export type Token = {
  readonly is: 'digits' | 'word' | 'mark';
  readonly text: string;
  /** Whether a space (or the beginning) stands before it. */
  readonly isSpaced: boolean;
};

const space = / +/y;
/** "300,-", "300,--", "300.=": the cents are nought. */
const noCents = /[.,][-=]+(?!\d)/y;
const digits = /\d+(?:[.,']\d+)*/y;
/** ",5" and ".5", where no number or word stands right before it. */
const fraction = /[.,]\d+(?!\d*[.,']\d)/y;
const word = /\p{L}[\p{L}\p{N}]*(?:'[\p{L}\p{N}]+)*/uy;
/** A dollar with the letters that say which: "US$", "C$". */
const dollar = /\p{L}{0,3}\$(?:us)?/uy;

const currencies = ['usd', 'eur', 'gbp', 'chf'];

/** What only the words of a language tell: what is glued to what, and which signs are part of a word. */
type Patterns = {
  /** A currency or a scale that is glued to what follows: "usd300k", "300kusd". */
  readonly gluedCurrency: RegExp;
  readonly gluedScale: RegExp;
  /** Abbreviations with their signs: "t/m", "excl. btw". A point at the very end may be that of the sentence. */
  readonly abbreviation: RegExp;
};

/** Makes what cuts an utterance into its tokens, in any of the languages and once for each. */
export function createTokenizer(words: readonly NumberWords[]): (utterance: Utterance) => readonly Token[] {
  const patterns = patternsOf(words);
  return oncePerUtterance(({ folded }) => tokensIn(folded, patterns));
}

function patternsOf(words: readonly NumberWords[]): Patterns {
  const anyOf = (listOf: (words: NumberWords) => string, ...others: readonly string[]): string =>
    [...others, ...words.flatMap((one) => phrasesIn(listOf(one)).map(fold))].map(escaped).join('|');
  const before = anyOf(({ glued }) => glued.beforeDigits, ...currencies, 'us');
  const scales = anyOf(({ glued }) => glued.scales);
  const after = anyOf(({ glued }) => glued.afterScale, ...currencies);
  return {
    gluedCurrency: new RegExp(`(?:${before})(?=\\d)`, 'y'),
    gluedScale: new RegExp(`(?:${scales})(?=\\$|(?:${after})(?![\\p{L}\\p{N}]))`, 'uy'),
    abbreviation: new RegExp(
      `(?<!\\p{L})(?:${anyOf(({ abbreviations }) => abbreviations)})(?:(?<=\\.)(?= )|(?<!\\.)(?!\\p{L}))`,
      'gu',
    ),
  };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Cuts a text into digits with their separators, words and single marks; never fails, every character counts. */
function tokensIn(text: string, { gluedCurrency, gluedScale, abbreviation }: Patterns): readonly Token[] {
  const folded = text.replace(abbreviation, (sign) => sign.replace(/[^\p{L}]/gu, ''));
  const tokens: Token[] = [];
  let at = 0;
  let isClosed = false;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(folded)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  };
  while (at < folded.length) {
    const isSpaced = take(space) !== undefined || tokens.length === 0;
    const last = tokens.at(-1);
    const isFree = isSpaced || last?.is !== 'word';
    const number = take(digits) ?? (isFree && last?.is !== 'digits' ? take(fraction) : undefined);
    if (number !== undefined) {
      if (isSpaced && !isClosed && last?.is === 'digits' && isNextGroup(last.text, number, folded[at])) {
        tokens[tokens.length - 1] = { ...last, text: `${last.text} ${number}` };
      } else tokens.push({ is: 'digits', text: number, isSpaced });
      isClosed = take(noCents) !== undefined;
      continue;
    }
    const found =
      (last?.is === 'digits' ? take(gluedScale) : undefined) ?? take(dollar) ?? take(gluedCurrency);
    const text_ = found ?? take(word);
    if (text_ !== undefined)
      tokens.push({ is: text_.includes('$') ? 'mark' : 'word', text: text_, isSpaced });
    else {
      const mark = String.fromCodePoint(folded.codePointAt(at)!);
      tokens.push({ is: 'mark', text: mark, isSpaced });
      at += mark.length;
    }
  }
  return tokens;
}

/** "300 000": three digits after a space go on with the number, unless they begin one of their own. */
function isNextGroup(before: string, group: string, after: string | undefined): boolean {
  if (before.length > longestNumber) return false;
  const [first, ...others] = before.split(' ');
  const isWhole = /^[1-9]\d{0,2}$/.test(first!) && others.every((other) => other.length === 3);
  return isWhole && /^\d{3}([.,]\d{1,2})?$/.test(group) && !/[\p{L}%]/u.test(after ?? '');
}
