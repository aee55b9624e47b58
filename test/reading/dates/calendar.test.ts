import { daysBefore, isoDate, weekdayOf } from '../../../src/reading/dates/calendar';

describe('the calendar', () => {
  it('has days that exist, and no others', () => {
    expect(isoDate(2024, 2, 29)).toBe('2024-02-29');
    for (const [year, month, day] of [
      [2026, 2, 29],
      [2026, 0, 1],
      [2026, 4, 31],
      [26, 4, 1],
    ] as const)
      expect(isoDate(year, month, day)).toBeUndefined();
    expect(isoDate(206, 3, 6)).toBe('0206-03-06');
  });

  it('counts back over months and years, and knows the weekday', () => {
    expect(daysBefore('2026-01-01', 1)).toBe('2025-12-31');
    expect(weekdayOf('2026-11-22')).toBe(6);
    expect(weekdayOf('2026-11-23')).toBe(0);
  });
});
