import { actionsFor, hasAnswers, isFinished } from '../../src/turns/actionsFor';
import type { Session } from '../../src/interview/session';
import type { Note } from '../../src/views/note';
import { allMet, createWorld, play, sessionOf, typing } from '../interview/world';
import { contextOf } from '../views/world';

const begun = sessionOf(play(createWorld(), [{ do: 'start' }]));
const asking = sessionOf(play(createWorld(), typing('new')));
const complete = sessionOf(play(createWorld(), typing(...allMet)));
const actions = (note: Note, session?: Session) => actionsFor(contextOf(session?.answers), note, session);

describe('actionsFor', () => {
  it('offers the beginning to who has answered nothing', () => {
    for (const session of [undefined, begun])
      expect(actions({ note: 'thanks' }, session)).toEqual(['start', 'topics', 'person', 'help']);
  });

  it('never leads to the message it stands on', () => {
    expect(actions({ note: 'help' }, undefined)).toEqual(['start', 'topics', 'person']);
    expect(actions({ note: 'person' }, undefined)).toEqual(['start', 'topics', 'help']);
  });

  it('offers to go on with what was begun; what erases comes last', () => {
    const onwards = ['continue', 'summary', 'help', 'person', 'startOver'];
    expect(actions({ note: 'stopped' }, asking)).toEqual(onwards);
  });

  it('offers the result where nothing is left to ask', () => {
    expect(actions({ note: 'help' }, complete)[0]).toBe('result');
  });

  it.each([
    [{ note: 'doNotBuy' }, 'creditCheck'],
    [{ note: 'creditCheckAlreadyRecorded' }, 'withdrawCreditCheck'],
  ] as const)('offers what %j is about, begun or not', (note, about) => {
    expect(actions(note)).toEqual(['start', about, 'topics', 'person', 'help']);
    expect(actions(note, asking)).toEqual(['continue', 'summary', about, 'help', 'person', 'startOver']);
  });

  it('offers to see the question again to whose message has failed, and no beginning', () => {
    for (const note of ['failed', 'notStored'] as const)
      expect(actions({ note, reference: '1A2B3C4D' })).toEqual(['continue', 'help', 'person']);
    expect(actions({ note: 'outage', reference: '1A2B3C4D' })).toContain('start');
  });
});

describe('hasAnswers', () => {
  it('tells who has answered from who has not', () => {
    expect([undefined, begun, asking].map(hasAnswers)).toEqual([false, false, true]);
  });
});

describe('isFinished', () => {
  it('counts what was skipped as asked', () => {
    const { 'revenue.ttmUsd': _left, ...answers } = complete.answers;
    const context = contextOf(answers);
    expect(isFinished(context, { skipped: [] })).toBe(false);
    expect(isFinished(context, { skipped: ['revenue.ttmUsd'] })).toBe(true);
  });
});
