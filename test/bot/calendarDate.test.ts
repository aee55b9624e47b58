import { calendarDate, timeZoneOf } from '../../src/bot/calendarDate';

const lateInLondon = new Date('2026-11-22T23:30:00Z');

describe('calendarDate', () => {
  it('is the date where the person is', () => {
    expect(calendarDate(lateInLondon, 'Europe/Amsterdam')).toBe('2026-11-23');
    expect(calendarDate(lateInLondon, 'America/New_York')).toBe('2026-11-22');
    expect(calendarDate(lateInLondon, '+13:00')).toBe('2026-11-23');
  });

  it('is right however many time zones there are', () => {
    for (let round = 0; round < 2; round++) {
      for (let minutes = 0; minutes < 720; minutes++) {
        const [hours, rest] = [Math.floor(minutes / 60), minutes % 60].map((part) =>
          String(part).padStart(2, '0'),
        );
        const isTomorrow = minutes >= 30;
        expect(calendarDate(lateInLondon, `+${hours}:${rest}`)).toBe(
          isTomorrow ? '2026-11-23' : '2026-11-22',
        );
      }
    }
  });

  it.each([undefined, '', 'Mars/Olympus_Mons', '../etc', '+99:99'])(
    'is the UTC date for the time zone %j',
    (zone) => {
      expect(calendarDate(lateInLondon, zone)).toBe('2026-11-22');
    },
  );
});

describe('timeZoneOf', () => {
  const localTimestamp = '2026-11-23T12:30:00+13:00' as unknown as Date;

  it('is the one that the channel names', () => {
    expect(timeZoneOf({ localTimestamp, localTimezone: 'Europe/Amsterdam' })).toBe('Europe/Amsterdam');
  });

  it('is told by the clock of the person where none is named', () => {
    expect(timeZoneOf({ localTimestamp })).toBe('+13:00');
    expect(timeZoneOf({ localTimestamp: lateInLondon, rawLocalTimestamp: localTimestamp })).toBe('+13:00');
  });

  it('is not known without either', () => {
    for (const rawLocalTimestamp of [undefined, '2026-11-23T12:30:00Z', 'tomorrow+13:00 or so', 7])
      expect(timeZoneOf({ rawLocalTimestamp })).toBeUndefined();
    expect(timeZoneOf({ localTimestamp: lateInLondon })).toBeUndefined();
  });
});
