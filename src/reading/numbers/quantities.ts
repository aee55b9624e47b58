import { ownFirst, type WordsByLanguage } from '../everyLanguage';
import type { Language } from '../language';
import { readRun, type NumberRun } from './numberRun';
import { createNumberLexicon, type NumberLexicon } from './numberWords';
import { createPhrasebook, phraseAt, type Phrasebook } from '../text/phrases';
import { joinScales } from './scaleAfterCurrency';
import { joinSpokenDecimals } from './spokenDecimal';
import { createTokenizer, type Token } from './tokens';
import type { Utterance } from '../utterance';
import type { QuantityWords } from '../words/quantityWords';

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

/**
 * Cuts an utterance into numbers, the words around them, and marks, by the language of the conversation. `counts`: see
 * `readRun`.
 */
export type ReadQuantities = (
  utterance: Utterance,
  language: Language,
  counts?: (word: string) => boolean,
) => readonly Item[];

export function createQuantityReader(words: WordsByLanguage): ReadQuantities {
  const tokensOf = createTokenizer(Object.values(words).map(({ numbers }) => numbers));
  const booksIn = ownFirst(words, ({ quantities }) => createPhrasebook<QuantityTag>(quantities));
  const currenciesIn = ownFirst(words, ({ quantities: { dollar, otherCurrency } }) =>
    createPhrasebook({ currency: `${dollar},${otherCurrency}` }),
  );
  const numbersIn = ownFirst(words, ({ numbers }) => numbers);
  const languages = Object.keys(words) as Language[];
  const lexicons = new Map(languages.map((own) => [own, createNumberLexicon(numbersIn(own))]));
  return (utterance, language, counts = () => false) => {
    const lexicon = lexicons.get(language)!;
    const spoken = joinSpokenDecimals(tokensOf(utterance), lexicon);
    const tokens = joinScales(spoken, currenciesIn(language), lexicon);
    return itemsOf(tokens, booksIn(language), lexicon, counts);
  };
}

function itemsOf(
  tokens: readonly Token[],
  books: readonly Phrasebook<QuantityTag>[],
  lexicon: NumberLexicon,
  counts: (word: string) => boolean,
): readonly Item[] {
  const words = tokens.map((token) => token.text.replaceAll("'", ''));
  const items: Item[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]!;
    const { isSpaced } = token;
    const phrase = phraseAt(words, at, books);
    const isLong = phrase !== undefined && phrase.to > at + 1;
    const run = isLong && !lexicon.isArticle(token.text) ? undefined : readRun(tokens, at, lexicon, counts);
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

/** Whether an item is words with this meaning. */
export const isTagged = (item: Item | undefined, ...tags: readonly QuantityTag[]): boolean =>
  item?.is === 'words' && tags.some((tag) => item.tags.includes(tag));

/** Whether an item is one of these marks. */
export const isMark = (item: Item | undefined, marks: string): boolean =>
  item?.is === 'mark' && marks.includes(item.text);

/** Whether an item is the sign of a currency, with the letters that belong to it ("US$"). */
export const isMoney = (item: Item | undefined): boolean => item?.is === 'mark' && /\p{Sc}/u.test(item.text);
