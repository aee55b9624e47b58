import type { DateWords } from '../words/dateWords';
import { isoDate } from './calendar';

const ofDay =
  '(?:[t ] ?\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?: ?(?:[ap]\\.?m\\.?|z|[+-]\\d{2}:?\\d{2}))?)?';
const yearFirst = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${ofDay}$`);
const yearLast = new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2}),?${ofDay}$`);

/**
 * The days that a date in figures may mean, as clients send it, with or without a time of day: none where it is no date,
 * two where nobody can tell the day from the month. The day counts as it is written, whatever its time zone.
 * @example sentDate('3/6/2026 12:00:00 AM', 'either') // ['2026-06-03', '2026-03-06']
 */
export function sentDate(text: string, order: DateWords['order']): readonly string[] {
  const folded = text.trim().toLowerCase();
  const [, year = '', , month = '', day = ''] = yearFirst.exec(folded) ?? [];
  if (year !== '') return daysOf([[year, month, day]]);
  const [, first = '', , second = '', last = ''] = yearLast.exec(folded) ?? [];
  if (first === '') return [];
  const full = last.length === 2 ? `20${last}` : last;
  const dayFirst = [full, second, first] as const;
  return daysOf(order === 'dayFirst' ? [dayFirst] : [dayFirst, [full, first, second]]);
}

const daysOf = (parts: readonly (readonly [string, string, string])[]): readonly string[] => [
  ...new Set(parts.flatMap(([year, month, day]) => isoDate(Number(year), Number(month), Number(day)) ?? [])),
];
