import type { Expected, Reading } from '../reading/answers/expected';
import { longestText } from '../reading/route';
import { utteranceOf, type Utterance } from '../reading/utterance';
import { factChoices, isChoiceFact, maxCents, maxMonths } from '../rules/fact';
import { expectedNumber, type AskedFact } from './question';

/**
 * What a card submitted for one question. A choice has to be one of the question's own values; an amount or a number
 * of months is what a person typed, read by `read`, or a number of US dollars or months. An amount comes out in cents.
 * `noValue`: nothing was filled in. `tampered`: nothing that our cards can send.
 * @example
 * submittedAnswer('revenue.ttmUsd', '$350K', (typed, expected) => readers.answer(typed, expected, 'en'))
 * // { is: 'answer', value: usd(350_000) }
 */
export function submittedAnswer(
  fact: AskedFact,
  raw: unknown,
  read: (typed: Utterance, expected: Expected) => Reading,
): Reading | 'noValue' | 'tampered' {
  if (raw === undefined || raw === null || (typeof raw === 'string' && raw.trim() === '')) return 'noValue';
  if (isChoiceFact(fact)) {
    return typeof raw === 'string' && (factChoices[fact] as readonly string[]).includes(raw)
      ? { is: 'answer', value: raw }
      : 'tampered';
  }
  if (raw === 'unsure') return { is: 'answer', value: 'unsure' };
  if (typeof raw === 'string') {
    return raw.length > longestText ? 'tampered' : read(utteranceOf(raw), expectedNumber(fact));
  }
  if (typeof raw !== 'number') return 'tampered';
  return fact === 'tenure.months' ? months(raw) : amount(raw);
}

const months = (raw: number): Reading | 'tampered' =>
  Number.isInteger(raw) && raw >= 0 && raw <= maxMonths ? { is: 'answer', value: raw } : 'tampered';

/** US dollars with at most two decimals, as cents. */
function amount(raw: number): Reading | 'tampered' {
  const cents = Math.round(raw * 100);
  const isExact = Number((cents / 100).toFixed(2)) === raw;
  return isExact && cents >= 0 && cents <= maxCents ? { is: 'answer', value: cents } : 'tampered';
}
