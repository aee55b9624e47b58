import type { Reading } from '../reading/answers/expected';
import type { Cents } from '../rules/fact';

/** Smaller numbers are months, years or people. */
const least = 1_000_000;

/**
 * The one amount in US dollars that a question names ("is 280K enough?"), of what the question says read as an amount;
 * undefined where it names none for certain, or one below USD 10,000.
 * @example askedUsd(readers.amount(utteranceOf('is 280K enough?'), 'en')) // usd(280_000)
 */
export function askedUsd(reading: Reading): Cents | undefined {
  const isRead = reading.is === 'answer' || (reading.is === 'candidate' && reading.because === 'inexact');
  return isRead && Number(reading.value) >= least ? (reading.value as Cents) : undefined;
}
