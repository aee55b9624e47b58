import type { Language } from '../language';
import { readRun, type NumberRun } from './numberRun';
import { createPhrasebook, phraseAt, type Phrasebook } from '../text/phrases';
import { joinSpokenDecimals } from './spokenDecimal';
import { tokensOf, type Token } from './tokens';
import { en } from '../words/en';
import { nl } from '../words/nl';
import type { QuantityWords } from '../words/words';

export type QuantityTag = keyof QuantityWords;

/** A piece of a text with numbers: a number, words with what they can mean, or a mark. */
export type Item =
  | { readonly is: 'number'; readonly run: NumberRun; readonly text: string; readonly isSpaced: boolean }
  | {
      readonly is: 'words';
      readonly tags: readonly QuantityTag[];
      readonly text: string;
      readonly isSpaced: boolean;
    }
  | { readonly is: 'mark'; readonly text: string; readonly isSpaced: boolean };
export type NumberItem = Extract<Item, { is: 'number' }>;

const english: Phrasebook<QuantityTag> = createPhrasebook<QuantityTag>(en.quantities);
const dutch: Phrasebook<QuantityTag> = createPhrasebook<QuantityTag>(nl.quantities);
const books: Record<Language, readonly Phrasebook<QuantityTag>[]> = {
  en: [english, dutch],
  nl: [dutch, english],
};

/** Cuts a text into numbers, the words around them, and marks. `counts`: see `readRun`. */
export function readQuantities(
  text: string,
  language: Language,
  counts: (word: string) => boolean = () => false,
): readonly Item[] {
  const tokens = joinSpokenDecimals(tokensOf(text), language);
  const words = tokens.map((token) => token.text.replaceAll("'", ''));
  const items: Item[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]!;
    const { isSpaced } = token;
    const phrase = phraseAt(words, at, books[language]);
    const isLong = phrase !== undefined && phrase.to > at + 1;
    const run = isLong && !isArticle(token) ? undefined : readRun(tokens, at, language, counts);
    if (run) {
      items.push({ is: 'number', run, text: textOf(tokens.slice(at, run.to)), isSpaced });
      at = run.to;
    } else if (token.is === 'mark' && !phrase) {
      items.push({ is: 'mark', text: token.text, isSpaced });
      at += 1;
    } else {
      const to = phrase?.to ?? at + 1;
      items.push({ is: 'words', tags: phrase?.tags ?? [], text: words.slice(at, to).join(' '), isSpaced });
      at = to;
    }
  }
  return items;
}

/** Tokens as they were written. */
const textOf = (tokens: readonly Token[]): string =>
  tokens.map(({ text, isSpaced }, index) => (isSpaced && index > 0 ? ` ${text}` : text)).join('');

const articles = ['a', 'an', 'een'];
const isArticle = (token: Token): boolean => articles.includes(token.text);

/** Whether an item is words with this meaning. */
export const isTagged = (item: Item | undefined, ...tags: readonly QuantityTag[]): boolean =>
  item?.is === 'words' && tags.some((tag) => item.tags.includes(tag));

/** Whether an item is one of these marks. */
export const isMark = (item: Item | undefined, marks: string): boolean =>
  item?.is === 'mark' && marks.includes(item.text);

/** Whether an item is the sign of a currency, with the letters that belong to it ("US$"). */
export const isMoney = (item: Item | undefined): boolean => item?.is === 'mark' && /\p{Sc}/u.test(item.text);
