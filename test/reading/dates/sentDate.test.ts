import { sentDate } from '../../../src/reading/dates/sentDate';

describe('sentDate', () => {
  it.each([
    '2026-03-06',
    ' 2026-03-06 ',
    '2026-3-6',
    '2026/03/06',
    '2026-03-06T00:00:00Z',
    '2026-03-06T23:30:00.000+01:00',
    '2026-03-06 10:15',
  ])('reads %j, which has the year first, in every order', (text) => {
    expect(sentDate(text, 'dayFirst')).toEqual(['2026-03-06']);
    expect(sentDate(text, 'either')).toEqual(['2026-03-06']);
  });

  it.each(['6/3/2026', '06-03-2026', '6.3.26', '6-3-2026 0:00:00', '06/03/2026, 12:00 a.m.'])(
    'reads %j by the order of the language, and both ways where there is none',
    (text) => {
      expect(sentDate(text, 'dayFirst')).toEqual(['2026-03-06']);
      expect(sentDate(text, 'either')).toEqual(['2026-03-06', '2026-06-03']);
    },
  );

  it('is sure of what is the same in both ways, or a date in one only', () => {
    expect(sentDate('3/3/2026', 'either')).toEqual(['2026-03-03']);
    expect(sentDate('13/6/2026', 'either')).toEqual(['2026-06-13']);
    expect(sentDate('6/13/2026 12:00:00 AM', 'either')).toEqual(['2026-06-13']);
    expect(sentDate('6/13/2026', 'dayFirst')).toEqual([]);
  });

  it.each([
    '',
    'gisteren',
    '2026-02-30',
    '30/02/2026',
    '6/3-2026',
    '6-3',
    '2026-03-06 or so',
    '1'.repeat(40),
  ])('finds no date in %j', (text) => expect(sentDate(text, 'either')).toEqual([]));
});
