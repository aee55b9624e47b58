import type { Language } from '../reading/language';
import type { Cents } from '../rules/fact';

/** Where the numbers and dates of a language come from. English dates put the day first: "27 October 2020". */
const numbersOf = { en: 'en-US', nl: 'nl-NL' } as const satisfies Record<Language, string>;
const datesOf = { en: 'en-GB', nl: 'nl-NL' } as const satisfies Record<Language, string>;

/** Making a formatter is slow, so each language has its own from the start. */
const formatters = { en: formattersOf('en'), nl: formattersOf('nl') } as const;

function formattersOf(language: Language) {
  const numbers = (digits: number) =>
    new Intl.NumberFormat(numbersOf[language], {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
  return {
    whole: numbers(0),
    withCents: numbers(2),
    date: new Intl.DateTimeFormat(datesOf[language], { dateStyle: 'long', timeZone: 'UTC' }),
    either: new Intl.ListFormat(numbersOf[language], { type: 'disjunction' }),
  };
}

/** "300,000" or "300.000,50": decimals only where there are cents. */
export function formatAmount(cents: Cents, language: Language): string {
  const { whole, withCents } = formatters[language];
  return (cents % 100 === 0 ? whole : withCents).format(cents / 100);
}

/** "USD 300,000" in English, "USD 300.000" in Dutch. */
export const formatUsd = (cents: Cents, language: Language): string => `USD ${formatAmount(cents, language)}`;

/** An ISO date in full: "27 oktober 2020". */
export const formatDate = (isoDate: string, language: Language): string =>
  formatters[language].date.format(new Date(isoDate));

/** "one, two or three". */
export const formatEither = (texts: readonly string[], language: Language): string =>
  formatters[language].either.format(texts);
