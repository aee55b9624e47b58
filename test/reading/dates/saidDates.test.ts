import { utteranceOf } from '../../../src/reading/utterance';
import { learned } from '../../support/learned';

const { readers } = learned();
const said = (text: string, language: 'nl' | 'en' = 'nl') =>
  readers.saidDates(utteranceOf(text), { language, today: '2026-11-22' });
const daysIn = (text: string, language?: 'nl' | 'en') => said(text, language).dates.map(({ days }) => days);

describe('a date that is said', () => {
  it.each([
    ['6 maart 2026', '2026-03-06'],
    ['vrijdag 6 mrt 2026', '2026-03-06'],
    ['de 6e maart', '2026-03-06'],
    ['6e van maart', '2026-03-06'],
    ["6 maart '26", '2026-03-06'],
    ['6mrt2026', '2026-03-06'],
    ['op 06-03-2026', '2026-03-06'],
    ['2026-03-06T10:00:00Z', '2026-03-06'],
    ['March 6', '2026-03-06'],
    ['March the 6th, 2026', '2026-03-06'],
    ['6th of March 2026', '2026-03-06'],
    ['23 november', '2025-11-23'],
    ['22 november', '2026-11-22'],
    ['vandaag', '2026-11-22'],
    ['gisteren', '2026-11-21'],
    ['the day before yesterday', '2026-11-20'],
    ['drie dagen geleden', '2026-11-19'],
    ['10 days ago', '2026-11-12'],
    ['a week ago', '2026-11-15'],
    ['twee weken geleden', '2026-11-08'],
    ['afgelopen vrijdag', '2026-11-20'],
    ['last Sunday', '2026-11-15'],
  ])('%s is %s', (text, day) => {
    expect(said(text)).toMatchObject({ dates: [{ days: [day] }], isAll: true, isOfApplication: false });
  });

  it('may be one of two, where nobody can tell the day from the month', () => {
    expect(daysIn('3/6/2026', 'en')).toEqual([['2026-03-06', '2026-06-03'].toReversed()]);
    expect(daysIn('3/6/2026', 'nl')).toEqual([['2026-06-03']]);
  });

  it('may be a day that there is not', () => {
    for (const text of ['30 februari', '31-02-2026', '31 april 2026', 'February 30th, 2026'])
      expect(said(text)).toMatchObject({ dates: [{ days: [] }], isAll: true });
  });

  it.each([
    '350.000',
    'maart 2026',
    '6',
    '32 maart',
    'vrijdag',
    'de laatste',
    'drie weken',
    'last year',
    '12 months',
    '1.250.000',
    'tel 06-12345678',
    '…',
    '12',
  ])('is none in %j', (text) => expect(daysIn(text)).toEqual([]));

  it('is told from everything else that is said', () => {
    expect(said('de mail is van 6 maart').isAll).toBe(true);
    expect(said('it arrived on March 6').isAll).toBe(true);
    expect(said('6 maart hebben we een plan gekocht').isAll).toBe(false);
    expect(said('aangevraagd op 5 januari')).toMatchObject({ isAll: true, isOfApplication: true });
    expect(daysIn('5 januari en 6 maart 2026')).toEqual([['2026-01-05'], ['2026-03-06']]);
  });

  it('is told from what is said from where it is today', () => {
    expect(said('gisteren, 21 november').dates.map(({ isRelative }) => isRelative)).toEqual([true, false]);
  });
});
