import { emptyJourney } from '../../src/journey/journey';
import { answered, type Change } from '../../src/turns/answered';
import type { Waiting } from '../../src/turns/pending';
import { ruleset } from '../support/rulesets';
import { createWorld, play, sessionOf, typing } from '../interview/world';
import { said, turnGiven, written, type Given } from './world';

/** Under today's rules no others are offered. */
const inForce = '2025-10-01';
const world = createWorld({ ruleset: ruleset(inForce), rulesetInForce: ruleset(inForce) });
const session = sessionOf(play(world, typing('new')));
const later = sessionOf(play(world, typing('new', 'active')));
const startOver: Waiting = { of: 'startOver', nonce: 'a'.repeat(32), isLatest: true };
const welcomedAt = '2026-11-22T12:00:00.000Z';
const person = { firstLanguage: 'nl', welcomedAt } as const;
const help = { show: 'side', note: { note: 'help' } } as const;

const decisionOn = (change: Change, given: Given = {}) =>
  answered(turnGiven({ session, person, rules: { inForce }, ...given }), change, help);

describe('answered', () => {
  it('leaves what no room has changed as it was read', () => {
    const { records, messages, audit } = decisionOn({}, { pending: [startOver] });
    expect(records.map(({ kind }) => kind)).toEqual(['conversation', 'journey', 'person']);
    for (const record of records) expect(record).not.toHaveProperty('value');
    expect(messages).toHaveLength(1);
    expect(audit).toEqual([]);
  });

  it('writes the session with what waits, whichever of them is another one', () => {
    const moved = decisionOn({ session: later }, { pending: [startOver] });
    expect(written(moved, 'conversation')).toEqual({ session: later, pending: [startOver] });
    expect(written(decisionOn({ pending: [startOver] }), 'conversation')).toEqual({
      session,
      pending: [startOver],
    });
    expect(written(decisionOn({ pending: [] }, { pending: [startOver] }), 'conversation')).toEqual({
      session,
      pending: [],
    });
    const before = decisionOn({ pending: [startOver] }, { session: undefined });
    expect(written(before, 'conversation')).toEqual({ pending: [startOver] });
  });

  it('writes nothing where nothing waited and nothing waits', () => {
    expect(written(decisionOn({ pending: [] }), 'conversation')).toBeUndefined();
  });

  it('knows what was asked for two more turns', () => {
    const question = { id: 'q', outcome: 'answered', language: 'nl', words: 'welk plan' } as const;
    const asked = [{ ...question, turnsAgo: 1, entries: ['whichPlan'] }];
    const later = [{ ...question, turnsAgo: 2, entries: ['whichPlan'] }];
    expect(written(decisionOn({ recent: asked }), 'conversation')).toEqual({
      session,
      pending: [],
      recent: asked,
    });
    expect(written(decisionOn({}, { recent: asked }), 'conversation')).toMatchObject({ recent: later });
    expect(written(decisionOn({}, { recent: later }), 'conversation')).toEqual({ session, pending: [] });
  });

  it('writes a journey that was made of a damaged one, though nothing has happened in it', () => {
    const turn = turnGiven({ session, person, rules: { inForce }, unreadable: ['journey'] });
    const { records } = answered({ ...turn, isResumed: true }, {}, help);
    expect(records.find(({ kind }) => kind === 'journey')).toEqual({
      kind: 'journey',
      key: { partner: 'directline:dl_1' },
      version: 1,
      isRebuilt: true,
      value: emptyJourney,
    });
  });

  it('shows what has been decided, and not what was read', () => {
    expect(said(decisionOn({ session: later })).marks).toMatchObject({ fact: 'mpn.location' });
    expect(said(decisionOn({ pending: [startOver] })).marks.kind).toBe('notice');
    expect(decisionOn({ pending: [startOver] }).messages).toMatchObject([{ asks: startOver.nonce }]);
  });

  it('keeps the language of the first turn ever, once', () => {
    expect(written(decisionOn({}, { person: {} }), 'person')).toEqual(person);
    expect(
      written(decisionOn({}, { person: { firstLanguage: 'en', welcomedAt } }), 'person'),
    ).toBeUndefined();
  });

  it('says that it is a bot with the first reply to who has not been welcomed, once', () => {
    const text = (stored: NonNullable<Given['person']>) =>
      said(decisionOn({}, { person: stored })).content.asDecided.shown.text;
    expect(text({})).toMatch(/^U chat met een bot\n/);
    expect(text(person)).not.toContain('U chat met een bot');
  });

  it('speaks a language from the moment it is chosen', () => {
    const chosen = decisionOn({ person: { ...person, language: 'en' } });
    expect(written(chosen, 'person')).toEqual({ ...person, language: 'en' });
    expect(said(chosen).content.asDecided.language).toBe('en');
  });

  it('keeps nothing of a person in a group', () => {
    const { records } = decisionOn({ person: { ...person, language: 'en' } }, { isGroup: true });
    expect(records.map(({ kind }) => kind)).toEqual(['conversation', 'journey']);
  });

  it('adds what is only ever added, and an audit of who did what for whom', () => {
    const feedback = { kind: 'feedback', value: { entry: 'whichPlan', isHelpful: true } } as const;
    const { records, audit } = decisionOn({ records: [feedback], audit: ['session.startedOver'] });
    expect(records.at(-1)).toEqual(feedback);
    expect(audit).toEqual([
      {
        what: 'session.startedOver',
        by: { channel: 'directline', user: 'dl_1' },
        partner: 'directline:dl_1',
      },
    ]);
  });
});
