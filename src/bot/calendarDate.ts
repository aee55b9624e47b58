import type { Activity } from 'botbuilder';

/**
 * The calendar date (YYYY-MM-DD) where the person is. The channel's time zone is a hint from outside: one that does
 * not exist counts as UTC, and no hint can move the date by more than a day.
 */
export function calendarDate(now: Date, timeZone: string | undefined): string {
  try {
    return formatIn(timeZone || 'UTC').format(now);
  } catch {
    return now.toISOString().slice(0, 10);
  }
}

/** To make one takes as long as much of a turn. Zones come from outside: no more are kept than the earth has. */
const formats = new Map<string, Intl.DateTimeFormat>();
const mostKept = 600;

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const kept = formats.get(timeZone);
  if (kept) return kept;
  const made = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  if (formats.size >= mostKept) formats.clear();
  formats.set(timeZone, made);
  return made;
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
