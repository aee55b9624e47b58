import { readAnswer } from '../reading/answer';
import type { Reading } from '../reading/expected';
import type { Language } from '../reading/language';
import { factChoices, isChoiceFact, maxCents, maxMonths } from '../rules/fact';
import { expectedOf, type AskedFact } from './question';

/** Longest text that is read as an answer, in UTF-16 units. */
const longestInput = 2000;

/**
 * What a card submitted for one question. A choice has to be one of the question's own values; an amount or a number
 * of months is what a person typed, or a number of US dollars or months. `noValue`: nothing was filled in.
 * `tampered`: nothing that our cards can send.
 */
export function submittedAnswer(
  fact: AskedFact,
  raw: unknown,
  language: Language,
): Reading | 'noValue' | 'tampered' {
  if (raw === undefined || raw === null || (typeof raw === 'string' && raw.trim() === '')) return 'noValue';
  if (isChoiceFact(fact)) {
    return typeof raw === 'string' && (factChoices[fact] as readonly string[]).includes(raw)
      ? { is: 'answer', value: raw }
      : 'tampered';
  }
  if (raw === 'unsure') return { is: 'answer', value: 'unsure' };
  if (typeof raw === 'string') {
    return raw.length > longestInput
      ? 'tampered'
      : readAnswer(
          raw,
          expectedOf(fact, (value) => value),
          language,
        );
  }
  if (typeof raw !== 'number') return 'tampered';
  const value = fact === 'tenure.months' ? raw : Math.round(raw * 100);
  const isExact = fact === 'tenure.months' ? Number.isInteger(raw) : Math.abs(value - raw * 100) < 1e-6;
  const isInRange = value >= 0 && value <= (fact === 'tenure.months' ? maxMonths : maxCents);
  return isExact && isInRange ? { is: 'answer', value } : 'tampered';
}
