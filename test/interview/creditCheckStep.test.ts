import { creditCheckStep, type CreditCheckInput } from '../../src/interview/creditCheckStep';
import { journeyFacts, emptyJourney, type Journey } from '../../src/journey/journey';
import type { Session } from '../../src/interview/session';
import { allMet, createWorld, play, typing } from './world';

const witness = { by: 'dl_1', at: '2026-11-22T12:00:00.000Z', today: '2026-11-22' };

function played(inputs: readonly CreditCheckInput[], session?: Session, from: Journey = emptyJourney) {
  let state: { session: Session | undefined; journey: Journey } = { session, journey: from };
  let last: ReturnType<typeof creditCheckStep> | undefined;
  const base = createWorld();
  for (const input of inputs) {
    last = creditCheckStep(state, input, { ...base, journey: journeyFacts(state.journey) }, witness);
    state = last;
  }
  if (!last) throw new Error('no input');
  return last;
}

const nonceOf = (session: Session | undefined) => session?.pending.creditCheck?.nonce ?? 'none';
const complete = (session: Session | undefined) =>
  ({
    do: 'attest',
    nonce: nonceOf(session),
    date: '2026-11-20',
    appliedOn: '2026-11-01',
    confirmed: true,
  }) as const;

/** A partner whose credit check is recorded as passed. */
function passed(session?: Session) {
  const asked = played([{ do: 'report' }], session);
  return played([complete(asked.session)], asked.session);
}

describe('buying intent', () => {
  it('gets the warning while the check has not passed', () => {
    expect(played([{ do: 'buyingIntent' }]).outcome).toEqual({ show: 'note', note: { note: 'doNotBuy' } });
  });

  it('is answered as a question once the check has passed, and for partners who are direct-bill already', () => {
    const { session, journey } = passed();
    const expected = { show: 'note', note: { note: 'buyingQuestion' } };
    expect(played([{ do: 'buyingIntent' }], session, journey).outcome).toEqual(expected);
    const existing = play(createWorld(), typing('existingDirect')).session;
    expect(played([{ do: 'buyingIntent' }], existing).outcome).toEqual(expected);
  });
});

describe('the attestation', () => {
  it('brings a card, which opens nothing by itself', () => {
    const asked = played([{ do: 'report' }]);
    expect(asked.outcome).toMatchObject({ show: 'attestation', asksApplicationDate: true });
    expect(asked.journey).toEqual(emptyJourney);
  });

  it('keeps one nonce while it is open', () => {
    const once = played([{ do: 'report' }]);
    expect(nonceOf(played([{ do: 'report' }], once.session).session)).toBe(nonceOf(once.session));
  });

  it('is not given by a typed yes: the card is shown again and says so', () => {
    const asked = played([{ do: 'report' }]);
    const typed = played([{ do: 'typedAttestation' }], asked.session);
    expect(typed.outcome).toMatchObject({ show: 'attestation', note: { note: 'attestInCard' } });
    expect(nonceOf(typed.session)).toBe(nonceOf(asked.session));
    expect(typed.journey).toEqual(emptyJourney);
  });

  it('hides the open question: typed text does not answer what is not on the screen', () => {
    const asking = play(createWorld(), typing('new')).session;
    expect(played([{ do: 'report' }], asking).session?.open).toMatchObject({ behind: 'other' });
    expect(passed(asking).session?.open).not.toHaveProperty('behind');
  });

  it('records who said it, when, and that it is reported', () => {
    const { journey, outcome, session } = passed();
    expect(outcome).toEqual({
      show: 'note',
      note: { note: 'creditCheckRecorded', mailDate: '2026-11-20', appliedOn: '2026-11-01' },
    });
    expect(journey.creditCheckPassed).toEqual({
      date: '2026-11-20',
      by: 'dl_1',
      at: '2026-11-22T12:00:00.000Z',
      as: 'reported',
    });
    expect(session?.pending).toEqual({ withdrawCreditCheck: { nonce: expect.any(String), isLatest: false } });
  });

  it('is used up: the same card again changes nothing', () => {
    const asked = played([{ do: 'report' }]);
    const once = played([complete(asked.session)], asked.session);
    const twice = played([complete(asked.session)], once.session, once.journey);
    expect(twice.outcome).toEqual({ show: 'note', note: { note: 'staleCard' } });
    expect(twice.journey).toBe(once.journey);
  });

  it('with another nonce, or without a session, changes nothing', () => {
    const foreign = { ...complete(undefined), nonce: 'f'.repeat(32) };
    expect(played([foreign]).journey).toBe(emptyJourney);
    const asked = played([{ do: 'report' }]);
    expect(played([foreign], asked.session).journey).toBe(emptyJourney);
  });

  it('that is incomplete is shown again with what was filled in', () => {
    const asked = played([{ do: 'report' }]);
    const nonce = nonceOf(asked.session);
    const refused = played([{ do: 'attest', nonce, date: '2026-11-23', confirmed: false }], asked.session);
    expect(refused.journey).toBe(emptyJourney);
    expect(refused.outcome).toMatchObject({
      show: 'attestation',
      nonce,
      typed: { date: '2026-11-23' },
      note: { note: 'attestationRefused' },
    });
  });

  it('is not asked twice, and not of partners who are direct-bill already', () => {
    const { session, journey } = passed();
    expect(played([{ do: 'report' }], session, journey).outcome).toMatchObject({
      note: { note: 'creditCheckAlreadyRecorded' },
    });
    const existing = play(createWorld(), typing('existingDirect')).session;
    expect(played([{ do: 'report' }], existing).outcome).toMatchObject({
      note: { note: 'creditCheckNotForExisting' },
    });
    expect(played([complete(existing)], existing).journey).toBe(emptyJourney);
  });

  it('closes the question why a plan is held: it no longer matters', () => {
    const world = createWorld();
    const asking = play(world, typing(...allMet.slice(0, 6), 'asfp')).session;
    expect(asking?.open?.fact).toBe('support.planReason');
    expect(passed(asking).session?.open?.fact).toBe('revenue.asIndirectReseller');
  });
});

describe('withdrawal', () => {
  it('asks first, then shuts the gate again and keeps the application', () => {
    const { session, journey } = passed();
    const asked = played([{ do: 'withdraw' }], session, journey);
    expect(asked.outcome.show).toBe('confirmWithdraw');
    expect(asked.journey).toBe(journey);
    const nonce = asked.session?.pending.withdrawCreditCheck?.nonce ?? '';
    const done = played([{ do: 'withdraw', nonce }], asked.session, asked.journey);
    expect(done.outcome).toEqual({ show: 'note', note: { note: 'creditCheckWithdrawn' } });
    expect(done.journey).toEqual({ v: 1, applied: journey.applied });
  });

  it('is done by the card that the recording left, at once', () => {
    const { session, journey } = passed();
    const nonce = session?.pending.withdrawCreditCheck?.nonce ?? '';
    const done = played([{ do: 'withdraw', nonce }], session, journey);
    expect(done.journey.creditCheckPassed).toBeUndefined();
    expect(played([{ do: 'withdraw', nonce }], done.session, done.journey).journey).toBe(done.journey);
  });

  it('can be done by a colleague who has no session of his own', () => {
    const { journey } = passed();
    expect(played([{ do: 'withdraw' }], undefined, journey).outcome.show).toBe('confirmWithdraw');
  });

  it('by an old card changes nothing', () => {
    const { session, journey } = passed();
    const stale = { do: 'withdraw', nonce: 'f'.repeat(32) } as const;
    expect(played([stale], session, journey).journey).toBe(journey);
    expect(played([stale], undefined, journey).journey).toBe(journey);
    expect(played([{ do: 'withdraw' }, { do: 'buyingIntent' }, stale], session, journey).journey).toBe(
      journey,
    );
  });

  it('has nothing to withdraw where nothing is recorded', () => {
    expect(played([{ do: 'withdraw' }]).outcome).toMatchObject({ note: { note: 'noCreditCheckToWithdraw' } });
  });
});
