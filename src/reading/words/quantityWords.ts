/** What the words around a number say, for amounts of money and for months. */
export type QuantityWords = {
  /** Words that may stand around an amount or a duration without changing it. */
  readonly frame: string;
  /** "bijna", "less than": the amount is lower than the number, and never to be taken for it. */
  readonly below: string;
  /** The same, but only right before the number: "onder". */
  readonly nearBelow: string;
  /** "about", "ruim": the number is not exact. */
  readonly about: string;
  /** The same, but only right before the number: "over", "rond". */
  readonly near: string;
  /** A number that is hoped for, planned or not yet reached. */
  readonly goal: string;
  readonly not: string;
  /** "nothing", "geen omzet": zero, when nothing else is said. */
  readonly nothing: string;
  /** Too vague for a number: "veel", "tonnen". */
  readonly vague: string;
  readonly percent: string;
  readonly minus: string;
  /** Between two numbers that bound a range, and before the first of them. */
  readonly to: string;
  readonly between: string;
  readonly or: string;
  readonly dollar: string;
  readonly otherCurrency: string;
  /** After a number: it counts people, licences or documents, not money or months. */
  readonly things: string;
  /** Before a number: it is the name of something. */
  readonly name: string;
  /** Per month, per customer: not the amount of the twelve months. */
  readonly rate: string;
  /** Another time than the twelve months: "this quarter", "since we started". */
  readonly period: string;
  /** A year that may be those twelve months, or not: "last year". */
  readonly roundYear: string;
  /** So many times a number: "twee keer". */
  readonly times: string;
  readonly year: string;
  readonly quarter: string;
  readonly month: string;
  readonly half: string;
  /** Weeks and days: a time, but not in months. */
  readonly shorter: string;
  /** Names of months, and what stands before a date. */
  readonly calendar: string;
  readonly yearCue: string;
  readonly ordinal: string;
  readonly restated: string;
  readonly yesOrNo: string;
  /** Between two parts of one number or time, and the two ends of a range. */
  readonly and: string;
  /** May stand between a number and what is said of it. */
  readonly the: string;
};
