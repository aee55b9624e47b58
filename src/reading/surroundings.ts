import { times, shift, isLess, type Decimal } from './decimal';
import { isMark, isTagged, type Item, type NumberItem } from './quantities';

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
  const others = (at: number) => kept.some((other) => other.at !== at && !isYear(items, other));
  return kept.filter((number) => !(isYear(items, number) && (hasYearCue(items, number.at) || others(number.at))));
}

function isSomethingElse(items: readonly Item[], at: number, { run }: NumberItem): boolean {
  const before = items[at - 1];
  const next = items[at + 1];
  if (isTagged(next, 'calendar') || (isTagged(before, 'calendar') && isSmall(run.digits))) return true;
  if (isTagged(next, 'things')) return true;
  if (isTagged(next, 'ordinal') && next?.isSpaced === false) return true;
  if (next?.is === 'words' && !next.isSpaced && next.tags.length === 0) return true; // "365e5"
  if (isTagged(before, 'name') && !isTagged(before, 'dollar')) return true;
  if (isMark(before, '#')) return true;
  return isDate(items, at);
}

/** "12 maanden", "twelve-month" */
function isTimeSpan(items: readonly Item[], at: number): boolean {
  const next = isMark(items[at + 1], '-') ? items[at + 2] : items[at + 1];
  return isTagged(next, 'year', 'month', 'quarter', 'shorter');
}

const isSmall = (digits: string | undefined): boolean => digits !== undefined && digits.length <= 2;

/** "31-12-2020", "31/12/2020", "31.12.2020" */
function isDate(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.is === 'number' && /^\d{1,2}\.\d{1,2}\.(\d{2}|\d{4})$/.test(item.run.digits ?? '')) return true;
  return [at, at - 2, at - 4].some((from) => {
    const [day, first, month, second, year] = items.slice(Math.max(from, 0), from + 5);
    return from >= 0 && isDigits(day) && isMark(first, '-/') && isDigits(month) && isMark(second, '-/') && isDigits(year);
  });
}

const isDigits = (item: Item | undefined): boolean => item?.is === 'number' && item.run.digits !== undefined;

/** Four digits that can be a year and carry no currency. */
function isYear(items: readonly Item[], { at, item }: Found): boolean {
  const isMoney = [items[at - 1], items[at + 1]].some(
    (near) => isTagged(near, 'dollar', 'otherCurrency') || (near?.is === 'mark' && /[$€£¥]/.test(near.text)),
  );
  return /^(19[89]|20[0-7])\d$/.test(item.run.digits ?? '') && !isMoney;
}

const hasYearCue = (items: readonly Item[], at: number): boolean =>
  isTagged(items[at - 1], 'yearCue', 'calendar') || isMark(items[at - 1], '-/') || isMark(items[at + 1], '-/');

/** The two ends of a range, when two numbers are bound by "-", "tot", "tussen … en", "of". */
export function rangeOf(items: readonly Item[], numbers: readonly Found[]): readonly [Decimal, Decimal] | undefined {
  for (const [index, high] of numbers.entries()) {
    const low = numbers[index - 1];
    if (low === undefined) continue;
    const between = items.slice(low.at + 1, high.at).filter((item) => !isFiller(item));
    const [link] = between;
    const isLinked = between.length === 1 && (isMark(link, '-/~') || isTagged(link, 'to', 'or'));
    const isBetween = items.slice(0, low.at).some((item) => isTagged(item, 'between'));
    const isJoined = between.length === 1 && link!.is === 'words' && /^(en|and)$/.test(link!.text);
    if (isLinked || (isBetween && isJoined)) return [scaledAs(low, high), high.item.run.value];
  }
  return undefined;
}

const isFiller = (item: Item): boolean =>
  isTagged(item, 'dollar', 'otherCurrency') ||
  (item.is === 'mark' && /[$€£¥]/.test(item.text)) ||
  (item.is === 'words' && ['de', 'the'].includes(item.text));

/** "3 tot 4 ton": the first number is in the scale of the second. */
function scaledAs(low: Found, high: Found): Decimal {
  const { value, scale } = low.item.run;
  const scaled = shift(value, high.item.run.scale);
  return scale === 0 && isLess(scaled, high.item.run.value) ? scaled : times(value, 1);
}

/** "-350", "min 350", "-$350"; not the dash in "omzet - 350" or "300-350". */
export function isNegative(items: readonly Item[], { at }: Found): boolean {
  const isMoneyMark = (item: Item | undefined) => item?.is === 'mark' && /[$€£¥]/.test(item.text);
  const start = isMoneyMark(items[at - 1]) || isTagged(items[at - 1], 'dollar') ? at - 1 : at;
  for (const place of new Set([start - 1, at - 1])) {
    const sign = items[place];
    const followed = items[place + 1]!;
    if (isTagged(sign, 'minus')) return true;
    const before = items[place - 1];
    if (isMark(sign, '-') && (before === undefined || (sign!.is === 'mark' && sign!.isSpaced && !followed.isSpaced))) {
      return before?.is !== 'number' || (sign!.isSpaced && !followed.isSpaced);
    }
  }
  return false;
}

/** Whether the text says that the number is not exact, or not reached yet. */
export function isInexact(items: readonly Item[], numbers: readonly Found[]): boolean {
  if (items.some((item) => isTagged(item, 'about', 'goal') || isMark(item, '~<>≥≤≈±±'))) return true;
  return numbers.some(({ at, item }) => {
    if (item.run.isLoose || isMark(items[at + 1], '+') || isMark(items[at - 1], '(+')) return true;
    let before = at - 1;
    while (before >= 0 && isFiller(items[before]!)) before -= 1;
    return isTagged(items[before], 'near');
  });
}

/** Whether a number may be the name of something: "onze MPN-id is 4812345". */
export const namesSomething = (items: readonly Item[]): boolean =>
  items.some((item) => isTagged(item, 'name') && !isTagged(item, 'frame', 'dollar', 'not'));

/** How many words are neither numbers nor known around one. */
export const countUnknown = (items: readonly Item[]): number =>
  items.filter(
    (item) =>
      (item.is === 'words' && item.tags.length === 0) || (item.is === 'mark' && /[\p{L}\p{N}]/u.test(item.text)),
  ).length;
