import { nothingPending } from '../../src/turns/pending';
import { compose, placeOf } from '../../src/turns/compose';
import type { Showing } from '../../src/turns/showing';
import type { Session } from '../../src/interview/session';
import { emptyJourney, type Journey } from '../../src/journey/journey';
import { allMet, createWorld, play, sessionOf, typing } from '../interview/world';
import { createParts } from '../support/parts';
import { turnGiven } from './world';

const record = { date: '2026-11-20', by: 'dl_1', at: '2026-11-22T12:00:00.000Z', as: 'reported' } as const;
const passed: Journey = { v: 1, applied: record, creditCheckPassed: record };
const ready = sessionOf(play(createWorld(), typing(...allMet)));

function composed(
  showing: Showing,
  { session = ready, journey = emptyJourney }: { session?: Session; journey?: Journey } = {},
) {
  const scene = {
    parts: createParts(),
    language: 'nl',
    session,
    pending: nothingPending,
    journey,
    today: '2026-12-01',
  } as const;
  const { content, ...manner } = compose(scene, showing);
  return { ...content.asDecided, whenShut: content.whenShut, ...manner };
}

describe('compose', () => {
  it('says what the message is, with amounts in US dollars', () => {
    const { marks } = composed({ show: 'result' });
    expect(marks).toMatchObject({
      kind: 'result',
      verdict: 'readyToApply',
      today: { ruleset: '2025-10-01', verdict: 'notReady' },
      journey: 'notApplied',
      supportPlanAdvice: 'doNotBuyYet',
      answers: { 'revenue.ttmUsd': 350_000 },
    });
    expect(marks).not.toHaveProperty('fact');
  });

  it('names the open question and what was saved', () => {
    const step = play(createWorld(), typing('new'));
    const { marks, isQuestion, asks, shows } = composed(step.outcome as Showing, {
      session: sessionOf(step),
    });
    expect(marks).toEqual({
      kind: 'question',
      fact: 'mpn.membership',
      saved: { fact: 'applicant.kind', value: 'new' },
    });
    const nonce = step.session?.open?.nonce;
    expect({ isQuestion, asks, shows }).toEqual({ isQuestion: true, asks: nonce, shows: nonce });
  });

  it('draws the road beside a one-to-one web chat, and nowhere else', () => {
    const roadIn = (channel: string, isGroup = false): unknown => {
      const turn = { ...turnGiven(), session: ready };
      const scene = { ...turn, ...placeOf({ ...turn.key, channel, isGroup }) };
      return compose(scene, { show: 'result' }).content.asDecided.marks.road;
    };
    expect(roadIn('directline')).toMatchObject({ left: 0, minutes: 0 });
    expect(roadIn('webchat')).toEqual(roadIn('directline'));
    expect(roadIn('msteams')).toBeUndefined();
    expect(roadIn('webchat', true)).toBeUndefined();
  });

  it('draws the road with the gate shut for when it is', () => {
    const turn = { ...turnGiven(), session: ready, journey: passed };
    const { asDecided, whenShut } = compose({ ...turn, hasRoad: true }, { show: 'result' }).content;
    const planIn = (content: typeof whenShut) =>
      content?.marks.road?.steps.find(({ step }) => step === 'plan')?.state;
    expect([planIn(asDecided), planIn(whenShut)]).toEqual(['now', 'later']);
  });

  it('shows the result where a question is to be shown and none is open', () => {
    expect(composed({ show: 'question' }).marks).toMatchObject({ verdict: 'readyToApply' });
  });

  it('knows a question, which may be sent twice, from everything else', () => {
    const summary = composed({ show: 'summary' });
    expect(summary.isQuestion).toBe(false);
    expect(summary).not.toHaveProperty('asks');
  });

  it('advises to buy once the credit check is recorded as passed', () => {
    const { marks, shown } = composed({ show: 'result' }, { journey: passed });
    expect(marks).toMatchObject({ verdict: 'planDue', supportPlanAdvice: 'buyNow' });
    expect(shown.text).toContain('Advanced Support for Partners');
  });

  it('has the same with the gate shut at hand, for when that is so once it is sent', () => {
    const { whenShut } = composed({ show: 'result' }, { journey: passed });
    expect(whenShut?.marks).toMatchObject({
      verdict: 'awaitingMicrosoft',
      supportPlanAdvice: 'doNotBuyYet',
    });
    expect(composed({ show: 'result' }).whenShut).toBeUndefined();
    const unanswered = sessionOf(play(createWorld(), typing('new', 'active')));
    const told = composed({ show: 'side', note: { note: 'help' } }, { session: unanswered, journey: passed });
    expect(told.whenShut).toBeDefined();
  });
});
