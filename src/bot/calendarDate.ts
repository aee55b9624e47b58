import type { Activity } from 'botbuilder';

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

/** The SDK makes a time of the local time that it got, and keeps the text as the raw one. */
type Hints = Partial<Pick<Activity, 'localTimezone' | 'localTimestamp'>> & {
  readonly rawLocalTimestamp?: unknown;
};

/** The time zone that came with an activity, or what the person's clock is ahead of UTC: "+13:00". */
export function timeZoneOf(activity: Hints): string | undefined {
  const { localTimezone, localTimestamp, rawLocalTimestamp = localTimestamp } = activity;
  if (localTimezone) return localTimezone;
  return typeof rawLocalTimestamp === 'string' ? /[+-]\d{2}:\d{2}$/.exec(rawLocalTimestamp)?.[0] : undefined;
}
