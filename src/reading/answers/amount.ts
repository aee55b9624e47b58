import { maxCents, type Cents } from '../../rules/fact';
import { inUnits, type Decimal } from '../numbers/decimal';
import type { Doubt, Reading } from './expected';
import type { Language } from '../language';
import { isMark, isMoney, isTagged, type Item, type ReadQuantities } from '../numbers/quantities';
import { periodOf } from '../numbers/periods';
import { isYearLike, realNumbers } from '../numbers/realNumbers';
import {
  countUnknown,
  heardOf,
  isBelow,
  isInexact,
  isNegative,
  isRate,
  isVague,
  namesSomething,
  rangeOf,
  saysTwice,
} from '../numbers/surroundings';
import type { Utterance } from '../utterance';
import type { SaysUnsure } from './yesNo';

/**
 * Reads an amount in US dollars: "300.000", "1,2 mln", "anderhalf miljoen", "USD300K", with a sentence around it.
 * Numbers are read by the language; what could mean something else is asked about, never guessed. Exact to the cent.
 */
export type ReadAmount = (utterance: Utterance, language: Language) => Reading;

/** Whether a text tells of another time than the preceding twelve months: "vorig jaar", "in 2023", "30K a month". */
export type TellsOtherTime = (utterance: Utterance, language: Language) => boolean;

export const createTellsOtherTime =
  ({ readQuantities }: Pick<NumberReaders, 'readQuantities'>): TellsOtherTime =>
  (utterance, language) => {
    const items = readQuantities(utterance, language);
    const period = periodOf(items, realNumbers(items, false));
    return period === 'other' || period === 'year' || isRate(items);
  };

/** What the readers of amounts and of months need of others. */
export type NumberReaders = {
  readonly readQuantities: ReadQuantities;
  readonly saysUnsure: SaysUnsure;
  readonly isQuestion: (utterance: Utterance) => boolean;
};

export const createAmountReader =
  ({ readQuantities, saysUnsure, isQuestion }: NumberReaders): ReadAmount =>
  (utterance, language) =>
    readItems(readQuantities(utterance, language), {
      isUnsure: saysUnsure(utterance, language),
      isQuestion: isQuestion(utterance),
      isTurned: utterance.hasDirectionMarks,
    });

/** How a number is said. */
export type Manner = {
  readonly isUnsure: boolean;
  readonly isQuestion: boolean;
  /** It holds marks that show its digits in another order than they stand. */
  readonly isTurned: boolean;
};

function readItems(items: readonly Item[], { isUnsure, isQuestion, isTurned }: Manner): Reading {
  const numbers = realNumbers(items, false);
  if (numbers.length === 0) return isUnsure ? { is: 'answer', value: 'unsure' } : withoutNumber(items);

  const values = numbers.map(({ item }) => item.run.value);
  const doubt = (reason: Doubt, of: readonly Decimal[] = values): Reading => ({
    is: 'doubt',
    doubt: reason,
    understood: of.map(toCents).filter((cents) => cents !== undefined),
  });
  const heard = (reason: Doubt): Reading => ({
    is: 'doubt',
    doubt: reason,
    understood: [],
    heard: numbers.map((number) => heardOf(items, number)).join(', '),
  });
  if (items.some((item) => isTagged(item, 'otherCurrency') || isOtherCurrencyMark(item)))
    return heard('otherCurrency');
  if (numbers.some(({ item }) => item.run.fault === 'tooLong')) return doubt('tooLarge', []);
  if (isTurned || numbers.some(({ item }) => item.run.fault === 'malformed')) return doubt('notAnAmount', []);
  if (items.some((item) => isTagged(item, 'percent') || isMark(item, '%'))) return heard('percentage');
  if (numbers.some((number) => isNegative(items, number))) return heard('negative');
  if (isVague(items, numbers)) return doubt('notAnAmount', []);
  const range = rangeOf(items, numbers);
  if (range) return doubt('range', range);
  const [first] = numbers;
  const cents = values.map((value) => inUnits(value, 2));
  if (new Set(cents).size > 1) return doubt('severalAmounts');
  if (saysTwice(items, numbers) || items.some((item) => isTagged(item, 'times')))
    return doubt('severalAmounts', []);
  if (first!.item.run.decimals > 2 || cents[0] === undefined) return doubt('tooManyDecimals', []);
  const value = toCents(values[0]!);
  if (value === undefined) return doubt('tooLarge', []);
  const period = periodOf(items, numbers);
  if (period === 'other' && !isRate(items)) return doubt('otherPeriod', []);
  if (isRate(items) || isBelow(items, numbers) || items.some((item) => isTagged(item, 'not')))
    return doubt('vague');
  if (numbers.some(({ item }) => item.run.isAmbiguous))
    return { is: 'candidate', value, because: 'separator' };
  if (value > 0 && value < smallest) {
    // "0,35" and "2,4" mean millions, or something else; so does a number beside another: "45 klanten van 700".
    const isAlone = countUnknown(items) === 0 && items.filter(({ is }) => is === 'number').length === 1;
    const isPlain =
      first!.item.run.decimals === 0 || items.some((item) => isTagged(item, 'dollar') || isMoney(item));
    return isAlone && isPlain ? { is: 'candidate', value, because: 'small' } : doubt('vague', []);
  }
  if (period !== undefined) return { is: 'candidate', value, because: 'period' };
  const isCertain =
    !(isYearLike(first!.item) && items.length === 1) &&
    !isUnsure &&
    !namesSomething(items) &&
    countUnknown(items) === 0 &&
    !isInexact(items, numbers);
  // "zero, we only just started"
  const isLoose = value > 0 && items.some((item) => isTagged(item, 'vague'));
  if (!isCertain || isLoose || isQuestion) {
    return { is: 'candidate', value, because: 'inexact' };
  }
  return { is: 'answer', value };
}

/** Below USD 1,000 thousands may be meant: "300". */
const smallest = 100_000;

/** A text without a usable number: "nothing" is zero, "a lot" and a lone date are attempts, the rest is none. */
function withoutNumber(items: readonly Item[]): Reading {
  const isPlain = countUnknown(items) === 0 && items.some((item) => isTagged(item, 'nothing'));
  if (isPlain && items.every((item) => item.is === 'mark' || isTagged(item, 'nothing', 'frame', 'yesOrNo'))) {
    return { is: 'answer', value: 0 };
  }
  const isAttempt = items.some(
    (item) =>
      item.is === 'number' ||
      isTagged(item, 'vague', 'dollar', 'otherCurrency', 'percent', 'yesOrNo', 'nothing'),
  );
  return isAttempt ? { is: 'doubt', doubt: 'notAnAmount', understood: [] } : { is: 'nothing' };
}

const isOtherCurrencyMark = (item: Item): boolean =>
  item.is === 'mark' && /[\p{Sc}]/u.test(item.text) && !/^(us|usd)?\$(us)?$/.test(item.text);

/** Whole cents, or undefined where that is not possible or more than a fact can hold. */
function toCents(value: Decimal): Cents | undefined {
  const cents = inUnits(value, 2);
  return cents === undefined || cents > BigInt(maxCents) ? undefined : (Number(cents) as Cents);
}
