/**
 * The calendar date (YYYY-MM-DD) where the person is. The channel's time zone is a hint from outside: one that does
 * not exist counts as UTC, and no hint can move the date by more than a day.
 */
export function calendarDate(now: Date, timeZone: string | undefined): string {
  try {
    return new Intl.DateTimeFormat('en-CA', { timeZone: timeZone || 'UTC', dateStyle: 'short' }).format(now);
  } catch {
    return now.toISOString().slice(0, 10);
  }
}
