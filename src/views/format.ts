import type { Language } from '../reading/language';
import type { Cents } from '../rules/fact';

/** Where the numbers and dates of a language come from. English dates put the day first: "27 October 2020". */
const numbersOf = { en: 'en-US', nl: 'nl-NL' } as const satisfies Record<Language, string>;
const datesOf = { en: 'en-GB', nl: 'nl-NL' } as const satisfies Record<Language, string>;

/** "300,000" or "300.000,50": decimals only where there are cents. */
export function formatAmount(cents: Cents, language: Language): string {
  const digits = cents % 100 === 0 ? 0 : 2;
  return new Intl.NumberFormat(numbersOf[language], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(cents / 100);
}

/** "USD 300,000" in English, "USD 300.000" in Dutch. */
export const formatUsd = (cents: Cents, language: Language): string => `USD ${formatAmount(cents, language)}`;

/** An ISO date in full: "27 oktober 2020". */
export function formatDate(isoDate: string, language: Language): string {
  return new Intl.DateTimeFormat(datesOf[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(isoDate),
  );
}
