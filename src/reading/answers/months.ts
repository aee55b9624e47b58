import { maxMonths } from '../../rules/fact';
import { add, inUnits, isLess, times, whole, type Decimal } from '../numbers/decimal';
import type { Doubt, Reading } from './expected';
import { wordsOfAll, type WordsByLanguage } from '../everyLanguage';
import type { Language } from '../language';
import { isMark, isTagged, type Item } from '../numbers/quantities';
import { realNumbers } from '../numbers/realNumbers';
import {
  countUnknown,
  heardOf,
  isBelow,
  isInexact,
  isNegative,
  namesSomething,
  rangeOf,
} from '../numbers/surroundings';
import type { Utterance } from '../utterance';
import type { Manner, NumberReaders } from './amount';

/** Months in one of the units of time. */
const monthsIn = { year: 12, half: 6, quarter: 3, month: 1 } as const;
type Unit = keyof typeof monthsIn;

/**
 * Reads a number of whole months: "18", "anderhalf jaar", "2 years and 3 months", with a sentence around it. A date
 * ("since March 2019") is asked about: it would need to know today and how the months are counted.
 */
export type ReadMonths = (utterance: Utterance, language: Language) => Reading;

export function createMonthsReader(
  words: WordsByLanguage,
  { readQuantities, saysUnsure, isQuestion }: NumberReaders,
): ReadMonths {
  const units = wordsOfAll(words, ({ quantities: { year, quarter, month, shorter } }) =>
    [year, quarter, month, shorter].join(','),
  );
  return (utterance, language) =>
    readItems(
      readQuantities(utterance, language, (word) => units.has(word)),
      {
        isUnsure: saysUnsure(utterance, language),
        isQuestion: isQuestion(utterance),
        isTurned: utterance.hasDirectionMarks,
      },
    );
}

function readItems(items: readonly Item[], { isUnsure, isQuestion, isTurned }: Manner): Reading {
  const numbers = realNumbers(items, true);
  const spans = spansOf(
    items,
    numbers.map(({ at }) => at),
  );
  if (spans.length === 0) {
    if (isUnsure) return { is: 'answer', value: 'unsure' };
    const isAttempt = items.some(
      (item) =>
        item.is === 'number' ||
        isTagged(item, 'year', 'month', 'quarter', 'shorter', 'vague', 'nothing', 'yesOrNo', 'calendar'),
    );
    return isAttempt ? doubt('notMonths') : { is: 'nothing' };
  }
  const heard = (reason: Doubt): Reading => ({
    ...doubt(reason),
    heard: numbers.map((number) => heardOf(items, number)).join(', '),
  });
  const understood = spans.map(toMonths).filter((months) => months !== undefined);
  if (isTurned || numbers.some(({ item }) => item.run.fault !== undefined)) return doubt('notMonths');
  if (items.some((item) => isTagged(item, 'percent') || isMark(item, '%'))) return heard('percentage');
  const isMoney = items.some(
    (item) => isTagged(item, 'dollar', 'otherCurrency') || (item.is === 'mark' && /\p{Sc}/u.test(item.text)),
  );
  if (isMoney || items.some((item) => isTagged(item, 'calendar'))) return doubt('notMonths');
  if (numbers.some((number) => isNegative(items, number))) return heard('negative');
  if (rangeOf(items, numbers)) return doubt('range', understood);
  if (items.some((item) => isTagged(item, 'shorter')))
    return doubt(understood.length > 1 ? 'notWhole' : 'notMonths');
  const values = spans.map((span) => inUnits(span, 0));
  if (new Set(values).size > 1) return doubt('severalAmounts', understood);
  const isYear = /^(19|20)\d\d$/.test(numbers[0]?.item.run.digits ?? '');
  if (values[0] === undefined) return doubt('notWhole');
  const value = toMonths(spans[0]!);
  if (value === undefined) return doubt(isYear ? 'notMonths' : 'tooManyMonths');
  if (isBelow(items, numbers) || items.some((item) => isTagged(item, 'not'))) return doubt('vague', [value]);
  if (numbers.some(({ item }) => item.run.isAmbiguous))
    return { is: 'candidate', value, because: 'separator' };
  const isCertain =
    countUnknown(items) === 0 &&
    !namesSomething(items) &&
    !isUnsure &&
    !isInexact(items, numbers) &&
    !isQuestion &&
    !items.some((item, at) => isTagged(item, 'half') && items[at - 1]?.is === 'number') &&
    value <= longestBelievable;
  return isCertain ? { is: 'answer', value } : { is: 'candidate', value, because: 'inexact' };
}

/** The programme began in 2014: who sells longer may have meant days. */
const longestBelievable = 156;

/** The times that are named, in months: numbers with their units, lower units added ("2 jaar en 3 maanden"). */
function spansOf(items: readonly Item[], numbers: readonly number[]): readonly Decimal[] {
  const spans: { months: Decimal; unit: Unit; isOpen: boolean }[] = [];
  for (const [at, item] of items.entries()) {
    const last = spans.at(-1);
    if (isTagged(item, 'half') && !numbers.includes(at - 1)) {
      spans.push({ months: whole(6), unit: 'half', isOpen: false });
      continue;
    }
    if (item.is !== 'number') {
      const isUnit = numbers.includes(at - 1) && (unitOf(item) !== undefined || isMark(item, '-'));
      const isLink = isMark(item, ',') || isTagged(item, 'and');
      if (last && !isUnit && !isLink) last.isOpen = false;
      continue;
    }
    if (!numbers.includes(at)) continue;
    const next = isMark(items[at + 1], '-') ? items[at + 2] : items[at + 1];
    const isHalfOfLast = last?.isOpen && unitOf(next) === undefined && isLess(item.run.value, whole(1));
    const unit = unitOf(next) ?? (isHalfOfLast ? last.unit : 'month');
    const months = times(item.run.value, monthsIn[unit]);
    const goesOn =
      last?.isOpen && (isHalfOfLast || (unitOf(next) !== undefined && monthsIn[unit] < monthsIn[last.unit]));
    if (last && goesOn) Object.assign(last, { months: add(last.months, months), unit });
    else spans.push({ months, unit, isOpen: unitOf(next) !== undefined });
  }
  return spans.map(({ months }) => months);
}

const unitOf = (item: Item | undefined): Unit | undefined =>
  (Object.keys(monthsIn) as Unit[]).find((unit) => isTagged(item, unit));

function toMonths(span: Decimal): number | undefined {
  const months = inUnits(span, 0);
  return months === undefined || months > BigInt(maxMonths) ? undefined : Number(months);
}

const doubt = (reason: Doubt, understood: readonly number[] = []): Extract<Reading, { is: 'doubt' }> => ({
  is: 'doubt',
  doubt: reason,
  understood,
});
