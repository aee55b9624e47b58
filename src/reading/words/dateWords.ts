/** How people say which day it was. */
export type DateWords = {
  /** January to December. */
  readonly months: readonly string[];
  /** Monday to Sunday, in full. */
  readonly weekdays: readonly string[];
  readonly today: string;
  readonly yesterday: string;
  readonly dayBeforeYesterday: string;
  /** "Three days ago", "last Friday". */
  readonly days: string;
  readonly weeks: string;
  readonly ago: string;
  readonly last: string;
  /** Behind the number of a day ("6e", "6th"), and between it and its month. */
  readonly ordinals: string;
  readonly links: string;
  /** What of a date in figures stands first; `either` where people of that language write both. */
  readonly order: 'dayFirst' | 'either';
  /** That the date is that of the application. */
  readonly application: string;
  /** What may stand around a date that is all that somebody says. */
  readonly filler: string;
};
