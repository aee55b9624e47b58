import { fold } from '../text/text';

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
/** A currency or a scale that is glued to what follows: "usd300k", "300kusd". */
const gluedCurrency = /(?:us|usd|eur|euro|gbp|chf)(?=\d)/y;
const gluedScale = /(?:k|m|mln|mio|mil)(?=\$|(?:usd|eur|gbp|chf|dollars?|euro)(?![\p{L}\p{N}]))/uy;
const word = /\p{L}[\p{L}\p{N}]*(?:'[\p{L}\p{N}]+)*/uy;
/** A dollar with the letters that say which: "US$", "C$". */
const dollar = /\p{L}{0,3}\$(?:us)?/uy;

/** Abbreviations in one piece: "t/m" is "tm", "excl. btw" is "excl btw". */
const withoutSigns = (folded: string): string =>
  folded.replace(/(?<!\p{L})t\/m(?!\p{L})/gu, 'tm').replace(/(?<!\p{L})((?:ex|in)cl|ex)\.(?= )/gu, '$1');

/** Cuts a text into digits with their separators, words and single marks; never fails, every character counts. */
export function tokensOf(text: string): readonly Token[] {
  const folded = withoutSigns(fold(text));
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
