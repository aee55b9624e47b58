import { isMark, isMoney, isTagged, type Item, type NumberItem } from './quantities';

/** A number that may be the answer, with its place among the items. */
export type Found = { readonly at: number; readonly item: NumberItem };

/**
 * The numbers of a text that are not part of a date, a name, a code or a count of something else. `isTime`: numbers
 * of months and years are meant; otherwise they count something else too.
 */
export function realNumbers(items: readonly Item[], isTime: boolean): readonly Found[] {
  const found = items.flatMap((item, at) => (item.is === 'number' ? [{ at, item }] : []));
  const kept = found.filter(
    ({ at, item }) => !isSomethingElse(items, at, item) && (isTime || !isTimeSpan(items, at)),
  );
  const hasOthers = kept.some((number) => !isYear(items, number));
  return kept.filter((number) => !isYear(items, number) || !(hasOthers || hasYearCue(items, number.at)));
}

function isSomethingElse(items: readonly Item[], at: number, { run }: NumberItem): boolean {
  const before = items[at - 1];
  const next = items[at + 1];
  if (isSmall(run.digits) && (isTagged(next, 'calendar') || isTagged(before, 'calendar'))) return true;
  if (isTagged(next, 'things')) return true;
  if (isTagged(next, 'ordinal') && next?.isSpaced === false) return true;
  if (next?.is === 'words' && !next.isSpaced && next.tags.length === 0) return true; // "365e5"
  if (isTagged(before, 'name')) return true;
  if (isMark(before, '#')) return true;
  return isDate(items, at);
}

/** "12 maanden", "twelve-month" */
function isTimeSpan(items: readonly Item[], at: number): boolean {
  const next = isMark(items[at + 1], '-') ? items[at + 2] : items[at + 1];
  return isTagged(next, 'year', 'month', 'quarter', 'half', 'shorter');
}

const isSmall = (digits: string | undefined): boolean => digits !== undefined && digits.length <= 2;

/** "31-12-2020", "31/12/2020", "31.12.2020" */
function isDate(items: readonly Item[], at: number): boolean {
  if ([at, at - 2].some((from) => isYearMonth(items, from))) return true;
  const item = items[at];
  if (item?.is === 'number' && /^\d{1,2}\.\d{1,2}\.(\d{2}|\d{4})$/.test(item.run.digits ?? '')) return true;
  return [at, at - 2, at - 4].some((from) => {
    const [day, first, month, second, year] = items.slice(Math.max(from, 0), from + 5);
    return (
      from >= 0 &&
      isDigits(day) &&
      isMark(first, '-/') &&
      isDigits(month) &&
      isMark(second, '-/') &&
      isDigits(year)
    );
  });
}

/** "2020-12" */
function isYearMonth(items: readonly Item[], from: number): boolean {
  const [year, sign, month] = items.slice(Math.max(from, 0), from + 3);
  if (from < 0 || year?.is !== 'number' || month?.is !== 'number') return false;
  const isMonth = month.run.digits === undefined || /^(0?[1-9]|1[0-2])$/.test(month.run.digits);
  return isMark(sign, '-/') && isYearLike(year) && isMonth;
}

/** Whether an item belongs to a day: "8 november", "1 december 2020", "31-12-2020". */
export function isDatePart(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (isTagged(item, 'calendar')) return [items[at - 1], items[at + 1]].some(isDay);
  if (item?.is !== 'number') return false;
  return (
    isDate(items, at) || (isYearLike(item) && isTagged(items[at - 1], 'calendar') && isDay(items[at - 2]))
  );
}

const isDay = (item: Item | undefined): boolean => item?.is === 'number' && isSmall(item.run.digits);

const isDigits = (item: Item | undefined): boolean => item?.is === 'number';

/** Four digits that can be a year and carry no currency. */
function isYear(items: readonly Item[], { at, item }: Found): boolean {
  // In "31 Dec 2020 $300,000" the dollar belongs to what follows.
  const next = items[at + 2]?.is === 'number' && !items[at + 2]!.isSpaced ? undefined : items[at + 1];
  const hasCurrency = [items[at - 1], next].some(
    (near) => isTagged(near, 'dollar', 'otherCurrency') || isMoney(near),
  );
  return isYearLike(item) && !hasCurrency;
}

/** Four digits between 1980 and 2079. */
export const isYearLike = ({ run }: NumberItem): boolean => /^(19[89]|20[0-7])\d$/.test(run.digits ?? '');

const hasYearCue = (items: readonly Item[], at: number): boolean =>
  isTagged(items[at - 1], 'yearCue', 'calendar') ||
  isMark(items[at - 1], '-/') ||
  isMark(items[at + 1], '-/');
