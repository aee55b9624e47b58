import { emptyJourney, journeyFacts, journeySchema, rebuildJourney } from '../../src/journey/journey';

const record = {
  date: '2020-11-20',
  by: 'tenant-1',
  at: '2020-12-10T09:30:00.000Z',
  as: 'reported',
} as const;
const passed = { v: 1, applied: record, creditCheckPassed: record } as const;

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

  it('leaves a step that only another release knows where it is', () => {
    const later = { ...passed, agreement: { accepted: true } };
    expect(journeySchema.parse(later)).toEqual(later);
  });

  it('refuses a record with more in it: nobody knows what that means', () => {
    const more = { ...record, revoked: true };
    expect(journeySchema.safeParse({ ...passed, creditCheckPassed: more }).success).toBe(false);
  });
});

describe('rebuildJourney', () => {
  it.each<[string, object, object]>([
    ['both records', { ...passed, v: 1 }, passed],
    [
      'the application',
      { ...passed, creditCheckPassed: { ...record, date: 'soon' } },
      { v: 1, applied: record },
    ],
    ['the check', { ...passed, applied: 'yes' }, { v: 1, creditCheckPassed: record }],
  ])('keeps %s', (_what, stored, expected) => {
    expect(rebuildJourney(JSON.stringify(stored))).toEqual(expected);
  });

  it('does not believe a passed check of another version: the gate is shut', () => {
    expect(rebuildJourney(JSON.stringify({ ...passed, v: 2 }))).toEqual({ v: 1, applied: record });
  });

  it.each(['', '{"v":1,"creditCheckPassed":{"date":"20', 'null', '7', '[]'])(
    'makes nothing of what is nothing: %j',
    (body) => {
      expect(rebuildJourney(body)).toEqual(emptyJourney);
    },
  );
});
