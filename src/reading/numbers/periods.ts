import { inUnits, times, type Decimal } from './decimal';
import { isMark, isTagged, type Item } from './quantities';
import { isDatePart, isYearLike, type Found } from './realNumbers';

/** What may be another time than the preceding twelve months, the surest first. */
const periods = ['other', 'year', 'perhaps'] as const;
type Period = (typeof periods)[number];

/**
 * Of which time an amount is, where the text names one that is not the preceding twelve months for certain: `other` is
 * another one, `year` a round one ("vorig jaar", "FY25") that somebody who is asked for twelve months may mean them
 * by, `perhaps` may be the same.
 */
export function periodOf(items: readonly Item[], numbers: readonly Found[]): Period | undefined {
  const named = items.map((_, at) => periodAt(items, at, numbers));
  return periods.find((period) => named.includes(period));
}

function periodAt(items: readonly Item[], at: number, numbers: readonly Found[]): Period | undefined {
  const item = items[at]!;
  // The day on which somebody looked, or from which on.
  if (isDatePart(items, at)) return 'perhaps';
  if (item.is === 'number') {
    const isOther =
      isYearLike(item) && !numbers.some((number) => number.at === at) && !isTagged(items[at - 1], 'calendar');
    return isOther ? 'other' : undefined;
  }
  if (isTagged(item, 'period')) return 'other';
  if (isTagged(item, 'roundYear')) return 'year';
  const before = isMark(items[at - 1], '-') ? items[at - 2] : items[at - 1];
  const isCounted = before?.is === 'number' && isTagged(item, 'year', 'month', 'quarter', 'half', 'shorter');
  if (isCounted) return isTwelveMonths(before.run.value, item) ? undefined : 'other';
  // "okt-sep", "May 2024 - Apr 2025" may be the twelve months.
  if (isTagged(item, 'calendar')) return namesSeveral(items) ? 'perhaps' : 'other';
  return isTagged(item, 'month', 'quarter', 'half', 'shorter') ? 'other' : undefined;
}

const namesSeveral = (items: readonly Item[]): boolean =>
  items.filter((item) => isTagged(item, 'calendar')).length > 1;

/** "12 maanden", "one year", "52 weeks", "365 dagen". */
function isTwelveMonths(count: Decimal, unit: Item): boolean {
  if (isTagged(unit, 'shorter')) return [52n, 365n].some((days) => inUnits(count, 0) === days);
  const months = isTagged(unit, 'year') ? 12 : isTagged(unit, 'half') ? 6 : isTagged(unit, 'quarter') ? 3 : 1;
  return inUnits(times(count, months), 0) === 12n;
}
