const apostrophes = /[\u2018\u2019\u02bc\u00b4`]/g;
const dashes = /[\u2010-\u2015\u2212]/g;

/** Letters, digits and signs of full width, and those that stand for them in ornament. */
const wide = /[\u3000\uff01-\uff5e\u{1d400}-\u{1d7ff}]/gu;

/**
 * A text with its wide letters and digits as everybody types them. No other form is changed: a raised 2 is no 2.
 * @example halfWidth('３５００００') // '350000'
 */
export const halfWidth = (text: string): string => text.replace(wide, (sign) => sign.normalize('NFKC'));

/**
 * A text as the parsers compare it: lower case, accents folded, one kind of apostrophe, dash and space, nothing
 * invisible.
 * @example fold('Één  moment') // 'een moment'
 */
export const fold = (text: string): string => foldLines(text).replaceAll('\n', ' ');

/** The same, with one line break wherever the text has any. */
export function foldLines(text: string): string {
  return halfWidth(text)
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(apostrophes, "'")
    .replace(dashes, '-')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

/**
 * The words of a text, folded; punctuation is left out, "don't" is "dont", a thumb and a tick count as words.
 * @example wordsOf("Don't know…") // ['dont', 'know']
 */
export const wordsOf = (text: string): readonly string[] => wordsIn(fold(text));

/**
 * The words of a text, or of a part of one, that is folded already.
 * @example wordsIn("we're direct") // ['we', 'are', 'direct']
 */
export const wordsIn = (folded: string): readonly string[] => spelledOut(folded).match(wordShape) ?? [];

/**
 * A folded text without some of its words, by their places in `wordsIn`; signs stay. `between` stands in their places.
 * @example withoutWords('nee, 320.000', (at) => at === 0) // ', 320.000'
 */
export function withoutWords(folded: string, isLeftOut: (at: number) => boolean, between = ''): string {
  let at = -1;
  return spelledOut(folded)
    .replace(wordShape, (word) => (isLeftOut((at += 1)) ? between : word))
    .replace(/ +/g, ' ')
    .trim();
}

const wordShape = /[\p{L}\p{N}]+|👍|👎|✅|❌/gu;

/** "we're" without its apostrophe would be another word. */
const spelledOut = (folded: string): string => folded.replaceAll("'re", ' are').replaceAll("'", '');

/** Whether a text holds signs of markup or an address, which nobody types in an answer. */
export const hasMarkup = (text: string): boolean => /[<>{}[\]\\|]|:\/\//.test(text);

/** Whether a text holds marks of direction: what is seen then is not what stands there. */
export const hasDirectionMarks = (text: string): boolean =>
  /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(text);

/** Whether the text ends as a question does. */
export const endsAsQuestion = (text: string): boolean =>
  /\?[\s!.?)"'\u{1F600}-\u{1F64F}]*$/u.test(text.slice(-12));
