import { emptyJourney, journeyFacts, journeySchema } from '../../src/journey/journey';

const record = {
  date: '2020-11-20',
  by: 'tenant-1',
  at: '2020-12-10T09:30:00.000Z',
  as: 'reported',
} as const;

describe('journeyFacts', () => {
  it('says nothing of a road that has not begun', () => {
    expect(journeyFacts(emptyJourney)).toEqual({});
  });

  it('says that there is an application, and nothing of a check', () => {
    expect(journeyFacts({ v: 1, applied: record })).toEqual({ 'journey.applied': 'yes' });
  });
});

describe('journeySchema', () => {
  it('refuses a step without a real date or without somebody who said it', () => {
    expect(journeySchema.safeParse({ v: 1, applied: { ...record, date: 'soon' } }).success).toBe(false);
    expect(journeySchema.safeParse({ v: 1, applied: { ...record, by: '' } }).success).toBe(false);
  });
});
