import { allMet, createWorld, play, sessionOf, typing } from '../interview/world';
import {
  afterNo,
  ask,
  askedLast,
  fitting,
  latest,
  nothingPending,
  offering,
  putAside,
  readPending,
  waitOn,
  waitingOn,
  without,
  type Pending,
  type Waiting,
} from '../../src/turns/pending';
import { askedIn, conversation, written, type Given } from './world';

const nonce = (digit: string) => digit.repeat(32);
const session = sessionOf(play(createWorld(), typing('new')));
const value: Waiting = {
  of: 'value',
  nonce: nonce('1'),
  isLatest: true,
  question: session.open?.nonce ?? '',
  fact: 'mpn.membership',
  value: 'active',
  because: 'hedged',
};
const correction: Waiting = {
  of: 'correction',
  nonce: nonce('6'),
  isLatest: true,
  fact: 'applicant.kind',
  value: 'existingDirect',
  from: 'new',
};
const startOver: Waiting = { of: 'startOver', nonce: nonce('2'), isLatest: true };
const creditCheck: Waiting = { of: 'creditCheck', nonce: nonce('3'), isLatest: true };
const withdrawal: Waiting = { of: 'withdrawCreditCheck', nonce: nonce('4'), isLatest: true };
const offer: Waiting = { of: 'useRuleset', nonce: nonce('6'), isLatest: false };
const everything = [value, correction, startOver, creditCheck, withdrawal];
const aside = (waiting: Waiting): Waiting => ({ ...waiting, isLatest: false });

describe('what waits for a yes', () => {
  it('is one thing of each subject; asking about another puts the rest aside', () => {
    const offered = ask(nothingPending, aside(withdrawal));
    expect(ask(offered, startOver)).toEqual([aside(withdrawal), startOver]);
    expect(ask([aside(withdrawal), startOver], creditCheck)).toEqual([creditCheck]);
  });

  it('is forgotten when the person does something else, but for cards that stay good', () => {
    expect(everything.flatMap((one) => putAside([one]))).toEqual([aside(creditCheck), aside(withdrawal)]);
  });

  it('waits on while something is said beside it, where words can answer it', () => {
    expect(everything.flatMap((one) => waitOn([one]))).toEqual([
      value,
      correction,
      startOver,
      aside(creditCheck),
      withdrawal,
    ]);
  });

  it('is put away by a no, but for what stands below a record', () => {
    expect(everything.flatMap((one) => afterNo([one]))).toEqual([aside(withdrawal)]);
  });

  it('takes a typed yes where that is enough', () => {
    for (const one of everything) {
      expect(latest([one])).toBe(one);
      expect(askedLast([one])).toBe(one.of === 'creditCheck' ? undefined : one);
      expect(latest([aside(one)])).toBeUndefined();
      expect(askedLast([aside(one)])).toBeUndefined();
    }
  });

  it('keeps the nonce of a card that stays good, and has a new one for anything else', () => {
    const newNonce = () => nonce('9');
    expect(waitingOn([aside(creditCheck)], { of: 'creditCheck' }, newNonce)).toEqual(creditCheck);
    expect(waitingOn([], { of: 'creditCheck' }, newNonce)).toMatchObject({ nonce: nonce('9') });
    expect(waitingOn([startOver], { of: 'startOver' }, newNonce)).toMatchObject({ nonce: nonce('9') });
  });

  it('offers other rules beside all that, under one nonce, until they are chosen', () => {
    const offered = offering([startOver], 'useRuleset', () => offer.nonce);
    expect(offered).toEqual([startOver, offer]);
    expect(offering(offered, 'useRuleset', () => nonce('9'))).toBe(offered);
    expect([putAside(offered), afterNo(offered)]).toEqual([[offer], [offer]]);
    expect(without(offered, 'useRuleset')).toEqual([startOver]);
    expect(without(nothingPending, 'useRuleset')).toBe(nothingPending);
  });

  it('confirms a value only while its question is open', () => {
    const all: Pending = [value, startOver];
    expect(fitting(all, session)).toEqual(all);
    expect(fitting(all, { ...session, open: null })).toEqual([startOver]);
    expect(fitting(all, undefined)).toEqual([startOver]);
  });

  it('puts right only the answer that it was asked about', () => {
    expect(fitting([correction], session)).toEqual([correction]);
    expect(fitting([{ ...correction, from: 'existingDirect' }], session)).toEqual([]);
    expect(fitting([correction], undefined)).toEqual([]);
  });

  it('is read one by one: what another release asked is not waited for', () => {
    expect(readPending([{ of: 'takeOver', nonce: nonce('5'), isLatest: true }, value, 7])).toEqual([value]);
    for (const damaged of [undefined, null, {}, 'x', [{ of: 'startOver', nonce: 'short', isLatest: true }]])
      expect(readPending(damaged)).toEqual([]);
  });
});

/** A partner who is asked for the revenue, and types an amount that may be meant otherwise. */
const atRevenue: Given = { session: sessionOf(play(createWorld(), typing(...allMet.slice(0, 8)))) };
const asked = (amount = '300,000') => conversation(atRevenue, [amount]);
const revenueIn = ({ session: stored }: Given) => stored?.answers['revenue.ttmUsd'];
const nonceIn = (given: Given) => askedIn(given)[0]?.nonce ?? '';

describe('a value that is asked about', () => {
  it('is stored by yes, typed or clicked', () => {
    const { given, marks } = asked();
    expect(marks).toMatchObject({ kind: 'confirm', fact: 'revenue.ttmUsd' });
    expect(revenueIn(given)).toBeUndefined();
    for (const yes of ['ja', { verb: 'confirm', nonce: nonceIn(given) } as const]) {
      const confirmed = conversation(given, [yes]);
      expect(revenueIn(confirmed.given)).toBe(30_000_000);
      expect(askedIn(confirmed.given)).toEqual([]);
    }
  });

  it('is not what the card of an earlier value says yes to', () => {
    const first = nonceIn(asked().given);
    const { given } = conversation(asked().given, ['nee', '300.000,000']);
    const refused = conversation(given, [{ verb: 'confirm', nonce: first }]);
    expect(revenueIn(refused.given)).toBeUndefined();
    expect(refused.marks).toEqual({ kind: 'notice', fact: 'revenue.ttmUsd' });
  });

  it('is given up by no, typed or clicked, and the question stays open', () => {
    const { given } = asked();
    for (const no of ['nee', { verb: 'cancel', nonce: nonceIn(given) } as const]) {
      const rejected = conversation(given, [no]);
      expect(rejected.marks).toEqual({ kind: 'reask', fact: 'revenue.ttmUsd' });
      expect(askedIn(rejected.given)).toEqual([]);
    }
  });

  it('is forgotten when the person does something else', () => {
    const late = conversation(asked().given, [{ verb: 'summary' }, '/confirm']);
    expect(late.marks).toMatchObject({ kind: 'notice' });
    expect(revenueIn(late.given)).toBeUndefined();
  });

  it('is not rejected by leaving an older card about the credit check', () => {
    const { given } = asked();
    const card = aside(creditCheck);
    const left = conversation({ ...given, pending: [card, ...(given.pending ?? [])] }, [
      { verb: 'cancel', nonce: card.nonce },
    ]);
    expect(left.text).toContain('Er is niets veranderd');
    expect(left.marks).toMatchObject({ fact: 'revenue.ttmUsd' });
    expect(askedIn(left.given)).toEqual([]);
  });

  it('is neither confirmed nor given up by a card of something else', () => {
    for (const verb of ['confirm', 'cancel'] as const) {
      const { given, marks } = conversation(asked().given, [{ verb, nonce: nonce('f') }]);
      expect(marks).toMatchObject({ kind: 'notice', fact: 'revenue.ttmUsd' });
      expect(revenueIn(given)).toBeUndefined();
    }
  });

  it('waits on while a question is answered, and is asked again below', () => {
    const beside = conversation(asked().given, ['wat telt als cloudomzet?']);
    expect(beside.marks).toMatchObject({ kind: 'knowledge' });
    expect(beside.text).toContain('300.000');
    expect(revenueIn(conversation(beside.given, ['ja']).given)).toBe(30_000_000);
  });

  it('is asked about again where the yes may be a copy of an earlier one', () => {
    const { given } = asked();
    const again = conversation(given, ['ja'], 'repeated');
    expect(again.marks).toMatchObject({ kind: 'confirm' });
    expect(again.given.pending).toEqual(given.pending);
    expect(revenueIn(again.given)).toBeUndefined();
  });
});

describe('starting over', () => {
  const leaving = () => conversation({ session }, ['opnieuw beginnen']);

  it('asks first; a yes begins anew, and is put into the audit', () => {
    const { given, marks } = leaving();
    expect(marks).toMatchObject({ kind: 'confirm' });
    for (const yes of ['ja', { verb: 'confirm', nonce: nonceIn(given) } as const]) {
      const begun = conversation(given, [yes]);
      expect(begun.given).toMatchObject({ session: { answers: {} } });
      expect(askedIn(begun.given)).toEqual([]);
      expect(begun.decision.audit).toEqual([
        {
          what: 'session.startedOver',
          by: { channel: 'directline', user: 'dl_1' },
          partner: 'directline:dl_1',
        },
      ]);
    }
  });

  it('is left by no, and everything stays', () => {
    const { given } = leaving();
    for (const no of ['nee', { verb: 'cancel', nonce: nonceIn(given) } as const]) {
      const kept = conversation(given, [no]);
      expect(kept.given).toMatchObject({ session: { answers: session.answers } });
      expect(askedIn(kept.given)).toEqual([]);
    }
  });

  it('that was not confirmed at once is forgotten: a later yes destroys nothing', () => {
    const { given } = leaving();
    const late = conversation(given, [{ verb: 'summary' }, { verb: 'confirm', nonce: nonceIn(given) }]);
    expect(late.given.session?.answers).toEqual(session.answers);
  });

  it('leaves a question that was opened for a change only where that was asked last', () => {
    const changing = conversation({ session }, [{ verb: 'change', fact: 'applicant.kind' }]);
    const open = changing.given.session?.open?.nonce ?? '';
    const left = conversation(changing.given, [{ verb: 'cancel', nonce: open }]);
    expect(left.marks).toMatchObject({ fact: 'mpn.membership' });
    const both = conversation(changing.given, ['opnieuw beginnen', { verb: 'cancel', nonce: open }]);
    expect(both.marks).toMatchObject({ fact: 'applicant.kind' });
  });
});

describe('the credit check', () => {
  const record = {
    verb: 'attestCreditCheck',
    date: '2026-11-20',
    appliedOn: '2026-11-01',
    confirmed: true,
  } as const;
  const reported = () => conversation({ session }, ['ik ben door de kredietcontrole']);

  it('is reported by its card alone: a typed yes shows that again, a yes of another card is none', () => {
    const { given, marks } = reported();
    expect(marks).toMatchObject({ kind: 'journey' });
    const typed = conversation(given, ['ja']);
    expect(typed.given.journey).not.toHaveProperty('creditCheckPassed');
    expect(askedIn(typed.given)).toEqual(askedIn(given));
    const clicked = conversation(given, [{ verb: 'confirm', nonce: nonceIn(given) }]);
    expect(clicked.given.journey).not.toHaveProperty('creditCheckPassed');
    expect(clicked.marks).toMatchObject({ kind: 'notice' });
  });

  it('keeps one card while it is open, however often it is asked for', () => {
    const { given } = reported();
    const again = conversation(given, ['help', '/creditCheck']);
    expect(nonceIn(again.given)).toBe(nonceIn(given));
  });

  it('is recorded once: the same card again changes nothing', () => {
    const { given } = reported();
    const card = { ...record, nonce: nonceIn(given) };
    const once = conversation(given, [card]);
    expect(once.given.journey).toHaveProperty('creditCheckPassed');
    expect(once.decision.audit.map(({ what }) => what)).toEqual(['journey.creditCheckAttested']);
    const twice = conversation(once.given, [card]);
    expect(written(twice.decision, 'journey')).toBeUndefined();
    expect(twice.decision.audit).toEqual([]);
  });

  it('can be taken back by the card that says so, at once, or by asking', () => {
    const { given } = reported();
    const passed = conversation(given, [{ ...record, nonce: nonceIn(given) }]);
    const below = { verb: 'withdrawCreditCheck', nonce: nonceIn(passed.given) } as const;
    const taken = conversation(passed.given, [below]);
    expect(askedIn(taken.given)).toEqual([]);
    expect(taken.given.journey).not.toHaveProperty('creditCheckPassed');
    expect(taken.decision.audit.map(({ what }) => what)).toEqual(['journey.creditCheckWithdrawn']);
    const asking = conversation(passed.given, ['/withdrawCreditCheck']);
    expect(asking.marks).toMatchObject({ kind: 'confirm' });
    expect(conversation(asking.given, ['ja']).given.journey).not.toHaveProperty('creditCheckPassed');
    const old = conversation(passed.given, [{ ...below, nonce: nonce('f') }]);
    expect(old.given.journey).toHaveProperty('creditCheckPassed');
  });

  it('that a colleague has recorded meanwhile is recorded once, and can be taken back', () => {
    const { given } = reported();
    const journey = conversation(given, [{ ...record, nonce: nonceIn(given) }]).given.journey ?? { v: 1 };
    const late = conversation({ ...given, journey }, [{ ...record, nonce: nonceIn(given) }]);
    expect(late.decision.audit).toEqual([]);
    expect(askedIn(late.given)).toMatchObject([{ of: 'withdrawCreditCheck', isLatest: false }]);
  });
});

describe('an answer that is put right in words', () => {
  const said = (...texts: string[]) => conversation(atRevenue, texts);
  const membershipIn = ({ session: stored }: Given) => stored?.answers['mpn.membership'];

  it('waits for a yes, and the open question with it', () => {
    const { given, marks, text } = said('eigenlijk is ons lidmaatschap verlopen');
    expect(marks).toEqual({ kind: 'confirm', fact: 'revenue.ttmUsd' });
    expect(text).toContain('Actief');
    expect(membershipIn(given)).toBe('active');
    for (const yes of ['ja', { verb: 'confirm', nonce: nonceIn(given) } as const]) {
      const { given: after, marks: done } = conversation(given, [yes]);
      expect(done).toMatchObject({ kind: 'question', fact: 'revenue.ttmUsd' });
      expect(membershipIn(after)).toBe('expired');
      expect(after.session?.open?.nonce).toBe(atRevenue.session?.open?.nonce);
    }
  });

  it('is not done by a no', () => {
    const { given, marks } = said('eigenlijk is ons lidmaatschap verlopen', 'nee');
    expect(marks).toEqual({ kind: 'notice', fact: 'revenue.ttmUsd' });
    expect(membershipIn(given)).toBe('active');
    expect(askedIn(given)).toEqual([]);
  });

  it('gives way to another value that is said instead', () => {
    const { given } = said('eigenlijk is ons lidmaatschap verlopen', 'nee, in behandeling', 'ja');
    expect(membershipIn(given)).toBe('pending');
  });

  it('is no longer what a yes belongs to once something else was said', () => {
    const { given } = said('eigenlijk is ons lidmaatschap verlopen', 'waarom?', 'ja');
    expect(membershipIn(given)).toBe('active');
  });

  it('is meant for what was answered last where nothing is named', () => {
    const { given } = said('ik bedoelde nee', 'ja');
    expect(given.session?.answers['revenue.asIndirectReseller']).toBe('no');
    const tried = said('banaan', 'ik bedoelde nee');
    expect(tried.marks.kind).not.toBe('confirm');
    expect(said('300,000', 'ik bedoelde nee').given.session?.answers).toEqual(atRevenue.session?.answers);
  });
});
