import { readAmount } from '../reading/answers/amount';
import type { Language } from '../reading/language';
import type { Cents } from '../rules/fact';

/** Smaller numbers are months, years or people. */
const least = 1_000_000;

/** The one amount in US dollars that a question names ("is 280K enough?"); undefined where it names none for certain. */
export function askedUsd(text: string, language: Language): Cents | undefined {
  const reading = readAmount(text, language);
  const isRead = reading.is === 'answer' || (reading.is === 'candidate' && reading.because === 'inexact');
  return isRead && Number(reading.value) >= least ? (reading.value as Cents) : undefined;
}
