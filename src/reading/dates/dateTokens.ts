import { bookOfAll, type WordsByLanguage } from '../everyLanguage';
import type { Phrasebook } from '../text/phrases';
import type { ReadingWords } from '../words/words';

/** What a word can be in a date: a month or a weekday by its place, a number of days by its value. */
export type DateTag =
  | `month ${number}`
  | `weekday ${number}`
  | `number ${number}`
  | 'today'
  | 'yesterday'
  | 'dayBeforeYesterday'
  | 'days'
  | 'weeks'
  | 'ago'
  | 'last'
  | 'ordinals'
  | 'links'
  | 'application'
  | 'filler';

/** The words of dates in every language. */
export const dateBook = (words: WordsByLanguage): Phrasebook<DateTag> => bookOfAll(words, listsOf);

function listsOf({ dates, numbers }: ReadingWords): Readonly<Record<DateTag, string>> {
  const { months, weekdays, order: _order, ...lists } = dates;
  const byPlace = (name: 'month' | 'weekday' | 'number', places: readonly string[]) =>
    Object.fromEntries(places.map((list, place) => [`${name} ${place}`, list]));
  const units = numbers.units.split(',');
  return {
    ...lists,
    ...byPlace('month', months),
    ...byPlace('weekday', weekdays),
    // "A week ago" is one week.
    ...byPlace(
      'number',
      [units.slice(0, 1), [...units.slice(1, 2), numbers.article], ...units.slice(2)].map(String),
    ),
  };
}

/** Figures with the signs between them, figures, words; other signs only part them. */
const token =
  /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:t\d{1,2}:\d{2}[\d:.]{0,16}(?:z|[+-]\d{2}:?\d{2})?)?|\d{1,2}([-/.])\d{1,2}\1(?:\d{4}|\d{2})(?!\d)|'\d{2}(?!\d)|\d+(?:[.,:]\d+)*|[\p{L}]+/gu;

/**
 * A folded text cut for the reading of dates.
 * @example dateTokens('op 6-3-2026, de 6e maart') // ['op', '6-3-2026', 'de', '6', 'e', 'maart']
 */
export const dateTokens = (folded: string): readonly string[] => folded.match(token) ?? [];
