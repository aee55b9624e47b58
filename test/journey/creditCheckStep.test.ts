import type { AttestationProblem } from '../../src/journey/attestation';
import {
  creditCheckStep,
  type CreditCheckInput,
  type AttestationDate,
} from '../../src/journey/creditCheckStep';
import { emptyJourney, type Journey } from '../../src/journey/journey';

const witness = { by: 'dl_1', at: '2026-11-22T12:00:00.000Z', today: '2026-11-22' };
const record = { date: '2026-11-20', by: 'dl_1', at: '2026-11-22T12:00:00.000Z', as: 'reported' } as const;
const passed: Journey = { v: 1, applied: { ...record, date: '2026-11-01' }, creditCheckPassed: record };

const stepOf = (input: CreditCheckInput, journey: Journey = emptyJourney, isExisting = false) =>
  creditCheckStep({ journey, isExisting }, input, witness);

const complete = {
  do: 'attest',
  isOpen: true,
  date: ['2026-11-20'],
  appliedOn: ['2026-11-01'],
  confirmed: true,
} as const;

describe('buying intent', () => {
  it('gets the warning while the check has not passed', () => {
    expect(stepOf({ do: 'buyingIntent' }).outcome).toEqual({ show: 'note', note: { note: 'doNotBuy' } });
  });

  it('is answered as a question once the check has passed, and for partners who are direct-bill already', () => {
    const expected = { show: 'note', note: { note: 'buyingQuestion' } };
    expect(stepOf({ do: 'buyingIntent' }, passed).outcome).toEqual(expected);
    expect(stepOf({ do: 'buyingIntent' }, emptyJourney, true).outcome).toEqual(expected);
  });
});

describe('the attestation', () => {
  it('brings a card, which opens nothing by itself', () => {
    const { journey, outcome } = stepOf({ do: 'report' });
    expect(outcome).toEqual({ show: 'attestation', asksApplicationDate: true, filledIn: {} });
    expect(journey).toBe(emptyJourney);
    const applied: Journey = { v: 1, applied: record };
    expect(stepOf({ do: 'report' }, applied).outcome).toMatchObject({ asksApplicationDate: false });
  });

  it('is not given by a typed yes: the card is shown again and says so', () => {
    const { journey, outcome } = stepOf({ do: 'typedAttestation' });
    expect(outcome).toMatchObject({ show: 'attestation', note: { note: 'attestInCard' } });
    expect(journey).toBe(emptyJourney);
  });

  it('has the date that was said, where that can be the mail’s', () => {
    const filledIn = (date: string) => stepOf({ do: 'report', date }).outcome;
    expect(filledIn('2026-11-20')).toMatchObject({ filledIn: { date: '2026-11-20' } });
    for (const date of ['2014-12-31', '2026-11-23']) expect(filledIn(date)).toMatchObject({ filledIn: {} });
  });

  it('takes a typed date into its field and keeps the other one; nothing is recorded', () => {
    const before = { journey: emptyJourney, isExisting: false, filledIn: { appliedOn: '2026-11-01' } };
    const fillIn = (field: AttestationDate, ...date: readonly string[]) =>
      creditCheckStep(before, { do: 'fillIn', field, date }, witness);
    expect(fillIn('date', '2026-11-20')).toEqual({
      journey: emptyJourney,
      outcome: {
        show: 'attestation',
        asksApplicationDate: true,
        filledIn: { date: '2026-11-20', appliedOn: '2026-11-01' },
        note: { note: 'dateFilledIn', field: 'date', date: '2026-11-20' },
      },
    });
    const refused = (problem: AttestationProblem) => ({
      filledIn: before.filledIn,
      note: { note: 'dateNotFilledIn', problem },
    });
    expect(fillIn('date').outcome).toMatchObject(refused('mailDateMissing'));
    expect(fillIn('date', '2026-06-03', '2026-03-06').outcome).toMatchObject(refused('mailDateAmbiguous'));
    expect(fillIn('appliedOn', '2014-01-01').outcome).toMatchObject(refused('applicationDateTooEarly'));
    expect(fillIn('appliedOn', '2026-11-23').outcome).toMatchObject(refused('applicationDateInFuture'));
  });

  it('shows no date again that may be two', () => {
    const { outcome } = stepOf({ ...complete, date: ['2026-06-03', '2026-03-06'] });
    expect(outcome).toMatchObject({ filledIn: { appliedOn: '2026-11-01' } });
  });

  it('records who said it, when, and that it is reported', () => {
    const { journey, outcome } = stepOf(complete);
    expect(outcome).toEqual({
      show: 'note',
      note: { note: 'creditCheckRecorded', mailDate: '2026-11-20', appliedOn: '2026-11-01' },
    });
    expect(journey).toEqual(passed);
  });

  it('from a card that is not open changes nothing', () => {
    const { journey, outcome } = stepOf({ ...complete, isOpen: false });
    expect(outcome).toEqual({ show: 'note', note: { note: 'staleCard' } });
    expect(journey).toBe(emptyJourney);
  });

  it('that is incomplete is shown again with what was filled in', () => {
    const { journey, outcome } = stepOf({
      ...complete,
      date: ['2026-11-23'],
      appliedOn: [],
      confirmed: false,
    });
    expect(journey).toBe(emptyJourney);
    expect(outcome).toEqual({
      show: 'attestation',
      asksApplicationDate: true,
      filledIn: { date: '2026-11-23' },
      note: {
        note: 'attestationRefused',
        problems: ['mailDateInFuture', 'notConfirmed', 'applicationDateMissing'],
      },
    });
    const refused = stepOf({ ...complete, date: [] });
    expect(refused.outcome).toMatchObject({ filledIn: { appliedOn: '2026-11-01' } });
  });

  it('is not asked twice, and not of partners who are direct-bill already', () => {
    expect(stepOf({ do: 'report' }, passed).outcome).toMatchObject({
      note: { note: 'creditCheckAlreadyRecorded' },
    });
    for (const input of [{ do: 'report' }, complete] as const) {
      const { journey, outcome } = stepOf(input, emptyJourney, true);
      expect(outcome).toMatchObject({ note: { note: 'creditCheckNotForExisting' } });
      expect(journey).toBe(emptyJourney);
    }
  });

  it('of a check that is recorded already leaves the record as it is', () => {
    const { journey, outcome } = stepOf({ ...complete, date: ['2026-11-21'] }, passed);
    expect(journey).toBe(passed);
    expect(outcome).toMatchObject({ note: { note: 'creditCheckRecorded', mailDate: '2026-11-20' } });
  });
});

describe('withdrawal', () => {
  it('asks first', () => {
    const { journey, outcome } = stepOf({ do: 'withdraw' }, passed);
    expect(outcome).toEqual({ show: 'confirmWithdraw' });
    expect(journey).toBe(passed);
  });

  it('by the card that is open shuts the gate again and keeps the application', () => {
    const { journey, outcome } = stepOf({ do: 'withdraw', card: 'open' }, passed);
    expect(outcome).toEqual({ show: 'note', note: { note: 'creditCheckWithdrawn' } });
    expect(journey).toEqual({ v: 1, applied: passed.applied });
  });

  it('by an old card changes nothing', () => {
    const { journey, outcome } = stepOf({ do: 'withdraw', card: 'stale' }, passed);
    expect(outcome).toMatchObject({ note: { note: 'staleCard' } });
    expect(journey).toBe(passed);
  });

  it('has nothing to withdraw where nothing is recorded', () => {
    for (const input of [{ do: 'withdraw' }, { do: 'withdraw', card: 'open' }] as const)
      expect(stepOf(input).outcome).toMatchObject({ note: { note: 'noCreditCheckToWithdraw' } });
  });

  it('tells no date of an application that is not recorded', () => {
    const { applied: _unknown, ...without } = passed;
    expect(stepOf(complete, without).outcome).toEqual({
      show: 'note',
      note: { note: 'creditCheckRecorded', mailDate: '2026-11-20' },
    });
  });
});
