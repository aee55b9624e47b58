import type { WordsByLanguage } from '../everyLanguage';
import type { Language } from '../language';
import type { Utterance } from '../utterance';
import { dateBook } from './dateTokens';
import { saidDates, type SaidDates } from './saidDate';
import { sentDate } from './sentDate';

/** Where and when a date is read. */
export type DateContext = { readonly language: Language; readonly today: string };

export type DateReaders = {
  /** The days that a date in a card's data may mean, as clients send it. */
  readonly sentDate: (text: string, language: Language) => readonly string[];
  /** The dates in a typed text. */
  readonly saidDates: (utterance: Utterance, context: DateContext) => SaidDates;
};

/**
 * Makes the readers of dates.
 * @example
 * createDateReaders(readingWordsIn(words)).saidDates(utteranceOf('Gisteren'), {
 *   language: 'nl',
 *   today: '2026-03-06',
 * })
 * // { dates: [{ days: ['2026-03-05'], isRelative: true }], isAll: true, isOfApplication: false }
 */
export function createDateReaders(words: WordsByLanguage): DateReaders {
  const book = dateBook(words);
  const orderIn = (language: Language) => words[language].dates.order;
  return {
    sentDate: (text, language) => sentDate(text, orderIn(language)),
    saidDates: ({ folded }, { language, today }) =>
      saidDates(folded, book, { today, order: orderIn(language) }),
  };
}
