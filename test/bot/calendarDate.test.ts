import { calendarDate } from '../../src/bot/calendarDate';

const lateInLondon = new Date('2026-11-22T23:30:00Z');

describe('calendarDate', () => {
  it('is the date where the person is', () => {
    expect(calendarDate(lateInLondon, 'Europe/Amsterdam')).toBe('2026-11-23');
    expect(calendarDate(lateInLondon, 'America/New_York')).toBe('2026-11-22');
  });

  it.each([undefined, '', 'Mars/Olympus_Mons', '../etc'])('is the UTC date for the time zone %j', (zone) => {
    expect(calendarDate(lateInLondon, zone)).toBe('2026-11-22');
  });
});
