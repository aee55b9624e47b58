import { attest, withdrawCreditCheck, type AttestationInput } from '../../src/journey/attestation';
import { emptyJourney, journeyFacts, journeySchema, type Journey } from '../../src/journey/journey';

const who = { by: 'tenant-1', at: '2020-12-10T09:30:00.000Z', today: '2020-12-10' };
const complete: AttestationInput = { date: ['2020-12-08'], confirmed: true, appliedOn: ['2020-11-20'] };
const reported = (date: string) => ({ date, by: 'tenant-1', at: who.at, as: 'reported' }) as const;
const applied: Journey = { v: 1, applied: { ...reported('2020-11-20'), as: 'confirmed' } };

describe('attest', () => {
  it('records the application and the passed check, who said so and when, as reported', () => {
    const expected: Journey = {
      v: 1,
      applied: reported('2020-11-20'),
      creditCheckPassed: reported('2020-12-08'),
    };
    expect(attest(emptyJourney, complete, who)).toEqual({ journey: expected });
    expect(journeySchema.parse(expected)).toEqual(expected);
  });

  it('opens the way for the plan: the facts say passed, with Microsoft’s e-mail', () => {
    const attested = attest(emptyJourney, complete, who);
    expect('journey' in attested && journeyFacts(attested.journey)).toEqual({
      'journey.applied': 'yes',
      'journey.creditCheck': 'passed',
      'journey.creditCheckEvidence': 'microsoftEmail',
    });
  });

  it('keeps an application that is recorded, and does not read another date for it', () => {
    expect(attest(applied, { ...complete, appliedOn: ['1999-01-01'] }, who)).toEqual({
      journey: { ...applied, creditCheckPassed: reported('2020-12-08') },
    });
  });

  it('takes today, and a mail of the day of the application', () => {
    const sameDay = { date: ['2020-12-10'], confirmed: true, appliedOn: ['2020-12-10'] };
    expect(attest(emptyJourney, sameDay, who)).toHaveProperty('journey');
  });

  it('leaves a check that is recorded already as it is', () => {
    const before: Journey = { ...applied, creditCheckPassed: { ...reported('2020-12-01'), as: 'confirmed' } };
    expect(attest(before, complete, who)).toEqual({ journey: before });
  });

  it.each<[string, AttestationInput, readonly string[]]>([
    [
      'nothing at all',
      { date: [], appliedOn: [], confirmed: false },
      ['mailDateMissing', 'notConfirmed', 'applicationDateMissing'],
    ],
    [
      'dates of before the programme',
      { date: ['2014-12-31'], confirmed: true, appliedOn: ['0206-01-05'] },
      ['mailDateTooEarly', 'applicationDateTooEarly'],
    ],
    [
      'dates that can be read in two ways',
      { date: ['2020-06-03', '2020-03-06'], confirmed: true, appliedOn: ['2020-01-02', '2020-02-01'] },
      ['mailDateAmbiguous', 'applicationDateAmbiguous'],
    ],
    ['a mail of tomorrow', { ...complete, date: ['2020-12-11'] }, ['mailDateInFuture']],
    [
      'an application of tomorrow',
      { ...complete, appliedOn: ['2020-12-11'] },
      ['applicationDateInFuture', 'mailBeforeApplication'],
    ],
    ['a mail before the application', { ...complete, date: ['2020-11-19'] }, ['mailBeforeApplication']],
    ['no confirmation', { ...complete, confirmed: false }, ['notConfirmed']],
    [
      'a confirmation that only looks like one',
      { ...complete, confirmed: 'true' as unknown as boolean },
      ['notConfirmed'],
    ],
    [
      'everything wrong',
      { date: ['2020-12-12'], confirmed: false, appliedOn: ['2020-12-13'] },
      ['mailDateInFuture', 'notConfirmed', 'applicationDateInFuture', 'mailBeforeApplication'],
    ],
  ])('refuses %s and records nothing', (_, input, problems) => {
    expect(attest(emptyJourney, input, who)).toEqual({ problems });
  });

  it('holds the mail against the application that is recorded', () => {
    expect(attest(applied, { date: ['2020-11-19'], appliedOn: [], confirmed: true }, who)).toEqual({
      problems: ['mailBeforeApplication'],
    });
  });
});

describe('withdrawCreditCheck', () => {
  it('takes the check back and keeps the application', () => {
    expect(withdrawCreditCheck({ ...applied, creditCheckPassed: reported('2020-12-08') })).toEqual(applied);
  });

  it('has nothing to take back where there is no check', () => {
    expect(withdrawCreditCheck(emptyJourney)).toEqual(emptyJourney);
  });
});
