import { checkDate } from '../../src/journey/givenDate';

describe('checkDate', () => {
  it('takes the days from 2015 until the latest one', () => {
    for (const date of ['2015-01-01', '2026-11-22'])
      expect(checkDate([date], '2026-11-22')).toEqual({ date });
    expect(checkDate(['2028-11-22'], '2028-11-22')).toEqual({ date: '2028-11-22' });
  });

  it.each([
    [[], { fault: 'Missing' }],
    [['2026-06-03', '2026-03-06'], { fault: 'Ambiguous' }],
    [['2014-12-31'], { date: '2014-12-31', fault: 'TooEarly' }],
    [['0206-03-06'], { date: '0206-03-06', fault: 'TooEarly' }],
    [['2026-11-23'], { date: '2026-11-23', fault: 'InFuture' }],
  ])('says what is wrong with %j', (given, checked) => {
    expect(checkDate(given, '2026-11-22')).toEqual(checked);
  });
});
