const dayMs = 86_400_000;

/**
 * A day of the calendar as YYYY-MM-DD; undefined where there is no such day.
 * @example isoDate(2026, 2, 30) // undefined
 */
export function isoDate(year: number, month: number, day: number): string | undefined {
  const time = new Date(Date.UTC(year, month - 1, day));
  // The years 0 to 99 are taken for those of the last century there.
  const isThatDay =
    time.getUTCFullYear() === year && time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
  return isThatDay ? time.toISOString().slice(0, 10) : undefined;
}

/**
 * So many days before a date.
 * @example daysBefore('2026-03-01', 1) // '2026-02-28'
 */
export const daysBefore = (date: string, days: number): string =>
  new Date(Date.parse(date) - days * dayMs).toISOString().slice(0, 10);

/** Which day of the week a date is: Monday is 0. */
export const weekdayOf = (date: string): number => (new Date(date).getUTCDay() + 6) % 7;
