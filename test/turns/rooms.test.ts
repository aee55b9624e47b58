import { emptyJourney } from '../../src/journey/journey';
import { answered } from '../../src/turns/answered';
import type { Intent } from '../../src/turns/intent';
import { decideIntroduction, decideWelcome, whereThingsStand } from '../../src/turns/welcome';
import { allMet, createWorld, play, sessionOf, typing } from '../interview/world';
import { conversation, decided, said, turnGiven, written, type Given } from './world';

const session = sessionOf(play(createWorld(), typing('new', 'active')));
const ofToday = { ...session, rulesetId: '2025-10-01' };
const complete = sessionOf(play(createWorld(), typing(...allMet)));
const record = { date: '2026-11-20', by: 'dl_1', at: '2026-11-22T12:00:00.000Z', as: 'reported' } as const;
const passed = { v: 1, applied: record, creditCheckPassed: record } as const;
const help: Intent = { room: 'side', input: { do: 'help' } };

describe('the decision of a turn', () => {
  it('names every record that it was made from, and writes those that are others now', () => {
    const { records, audit } = decided(turnGiven({ rules: { inForce: '2025-10-01' } }), help);
    expect(audit).toEqual([]);
    expect(records).toEqual([
      { kind: 'conversation', key: { channel: 'directline', conversation: 'c1' }, version: 1 },
      { kind: 'journey', key: { partner: 'directline:dl_1' }, version: 1 },
      {
        kind: 'person',
        key: { channel: 'directline', user: 'dl_1' },
        version: 1,
        value: { firstLanguage: 'nl', welcomedAt: '2026-11-22T12:00:00.000Z' },
      },
    ]);
  });

  it('writes a language that was chosen, and speaks it at once', () => {
    const given: Given = { session, person: { firstLanguage: 'nl', welcomedAt: '2026-11-22T12:00:00.000Z' } };
    const { decision, marks, text } = conversation(given, [{ verb: 'language', locale: 'en' }]);
    expect(written(decision, 'person')).toEqual({
      firstLanguage: 'nl',
      language: 'en',
      welcomedAt: '2026-11-22T12:00:00.000Z',
    });
    expect(text).toContain('We continue in English');
    expect(marks).toMatchObject({ kind: 'question' });
    expect(decision.messages).toMatchObject([{ content: { asDecided: { language: 'en' } } }]);
  });

  it('stores that there is no session any more, where that is decided', () => {
    const turn = turnGiven({ session: ofToday, rules: { inForce: '2025-10-01' } });
    const gone = answered(turn, { session: undefined }, { show: 'side', note: { note: 'greeting' } });
    expect(written(gone, 'conversation')).toEqual({ pending: [] });
    const kept = answered(turn, {}, { show: 'side', note: { note: 'greeting' } });
    expect(written(kept, 'conversation')).toBeUndefined();
  });

  it('keeps nothing of a person in a group', () => {
    const { records } = decided(turnGiven({ isGroup: true }), help);
    expect(records.map(({ kind }) => kind)).toEqual(['conversation', 'journey']);
  });

  it('is to the conversation it belongs to, as a new message that names what it asks', () => {
    const { to, way, asks, shows } = said(decided(turnGiven({ session }), help));
    const nonce = session.open?.nonce;
    expect({ to, way, asks, shows }).toEqual({ to: 'here', way: { is: 'new' }, asks: nonce, shows: nonce });
  });

  it('hides the open question behind a card, and shows it again after that', () => {
    const reported = conversation({ session }, ['ik ben door de kredietcontrole']);
    expect(reported.given.session?.open).toMatchObject({ behind: 'other' });
    const after = conversation(reported.given, ['help']);
    expect(after.given.session?.open).not.toHaveProperty('behind');
    const existing = sessionOf(play(createWorld(), typing('existingDirect')));
    const told = conversation({ session: existing }, ['ik ben door de kredietcontrole']);
    expect(told.given.session?.open).not.toHaveProperty('behind');
  });

  it('begins a session for who is asked something before there is one', () => {
    const { given } = conversation({}, ['ik ben door de kredietcontrole']);
    expect(given.session).toMatchObject({ answers: {}, open: null });
    const colleague = conversation({ journey: passed }, ['/withdrawCreditCheck', 'ja']);
    expect(written(colleague.decision, 'journey')).toEqual({ v: 1, applied: record });
  });

  it('lets a question go that a recorded check makes superfluous', () => {
    const why = sessionOf(play(createWorld(), typing(...allMet.slice(0, 6), 'asfp')));
    expect(why.open?.fact).toBe('support.planReason');
    const asked = conversation({ session: why }, ['ik ben door de kredietcontrole']);
    const card = {
      verb: 'attestCreditCheck',
      nonce: asked.given.pending?.[0]?.nonce ?? '',
      date: '2026-11-20',
      appliedOn: '2026-11-01',
      confirmed: true,
    } as const;
    const { marks } = conversation(asked.given, [card]);
    expect(marks).toMatchObject({ kind: 'journey', fact: 'revenue.asIndirectReseller' });
  });

  it('tells the result again in another language, and where nobody can tell what something was for', () => {
    const { marks } = conversation({ session: complete }, [{ verb: 'language', locale: 'en' }]);
    expect(marks).toMatchObject({ kind: 'result', verdict: 'readyToApply' });
  });

  it('keeps what was asked and what was thought of the answer', () => {
    const asked = conversation({ session }, ['hoe lang duurt de kredietcontrole?']);
    expect(asked.decision.records.at(-1)).toMatchObject({
      kind: 'question',
      value: { outcome: 'answered', entry: 'creditCheckDuration', language: 'nl' },
    });
    const judged = conversation({ session }, [
      { verb: 'feedback', entry: 'creditCheckDuration', helpful: 'true' },
    ]);
    expect(judged.decision.records.at(-1)).toEqual({
      kind: 'feedback',
      value: { entry: 'creditCheckDuration', isHelpful: true },
    });
  });
});

describe('the welcome', () => {
  it('is given once: it is kept when', () => {
    const decision = decideWelcome(turnGiven({ person: { firstLanguage: 'nl' } }));
    expect(written(decision, 'person')).toEqual({
      firstLanguage: 'nl',
      welcomedAt: '2026-11-22T12:00:00.000Z',
    });
    expect(said(decision).marks).toMatchObject({ kind: 'welcome' });
  });

  it('in a group is the offer of the personal chat', () => {
    expect(said(decideIntroduction(turnGiven({ isGroup: true }))).marks).toEqual({ kind: 'notice' });
  });
});

describe('where things stand', () => {
  const shownTo = (given: Given, text = 'hallo') =>
    whereThingsStand(turnGiven(given), { kind: 'text', text });

  it('is the open question, the result, or the beginning', () => {
    expect(shownTo({ session })).toEqual({ show: 'question' });
    expect(shownTo({ session: complete })).toEqual({ show: 'result' });
    expect(shownTo({ session: { ...session, open: null } })).toEqual({ show: 'welcome' });
    expect(shownTo({})).toEqual({ show: 'welcome' });
  });

  it('is the warning for who wanted to buy, while the gate is shut', () => {
    const buying = 'ik koop morgen ASfP';
    expect(shownTo({ session }, buying)).toMatchObject({ note: { note: 'doNotBuy' } });
    expect(shownTo({ session, journey: passed }, buying)).toEqual({ show: 'question' });
    expect(whereThingsStand(turnGiven({ session, journey: emptyJourney }), { kind: 'nothing' })).toEqual({
      show: 'question',
    });
  });
});
