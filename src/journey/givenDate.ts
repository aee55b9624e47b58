/**
 * A date as somebody gave it, read: the days that it may mean. None where it is no date, two where nobody can tell the
 * day from the month.
 */
export type GivenDate = readonly string[];

/** Why a date that somebody gave is not taken. */
export type DateFault = 'Missing' | 'Ambiguous' | 'TooEarly' | 'InFuture';

/** Nothing of the programme that a partner can tell of is older. */
export const earliestDate = '2015-01-01';

/** A day; with a fault it is not taken, or there is none. */
export type CheckedDate =
  | { readonly date: string; readonly fault?: undefined }
  | { readonly date?: string; readonly fault: DateFault };

/**
 * The day that somebody gave, and why it cannot be the one that is meant: for everything that a person dates.
 * @param latest today, or a later day for what may lie ahead.
 * @example checkDate(['0206-03-06'], '2026-11-22') // { date: '0206-03-06', fault: 'TooEarly' }
 */
export function checkDate([date, other]: GivenDate, latest: string): CheckedDate {
  if (date === undefined) return { fault: 'Missing' };
  if (other !== undefined) return { fault: 'Ambiguous' };
  if (date < earliestDate) return { date, fault: 'TooEarly' };
  return date > latest ? { date, fault: 'InFuture' } : { date };
}
