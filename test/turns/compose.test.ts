import { compose } from '../../src/turns/compose';
import type { Showing } from '../../src/turns/showing';
import type { Session } from '../../src/interview/session';
import { emptyJourney, type Journey } from '../../src/journey/journey';
import { allMet, createWorld, play, sessionOf, typing } from '../interview/world';
import { createParts } from '../support/parts';

const record = { date: '2026-11-20', by: 'dl_1', at: '2026-11-22T12:00:00.000Z', as: 'reported' } as const;
const passed: Journey = { v: 1, applied: record, creditCheckPassed: record };
const ready = sessionOf(play(createWorld(), typing(...allMet)));

function composed(
  showing: Showing,
  { session = ready, journey = emptyJourney }: { session?: Session; journey?: Journey } = {},
) {
  return compose({ parts: createParts(), language: 'nl', session, journey }, showing);
}

const marksOf = (activity: { channelData?: unknown } | undefined) =>
  (activity?.channelData as { assistant: Record<string, unknown> }).assistant;

describe('compose', () => {
  it('says what the message is, with amounts in US dollars', () => {
    const marks = marksOf(composed({ show: 'result' }).activity);
    expect(marks).toMatchObject({
      kind: 'result',
      verdict: 'readyToApply',
      journey: 'notApplied',
      supportPlanAdvice: 'doNotBuyYet',
      answers: { 'revenue.ttmUsd': 350_000 },
    });
    expect(marks).not.toHaveProperty('fact');
  });

  it('names the open question and what was saved', () => {
    const step = play(createWorld(), typing('new'));
    const { activity, isQuestion, asks } = composed(step.outcome, { session: sessionOf(step) });
    expect(marksOf(activity)).toEqual({
      kind: 'question',
      fact: 'mpn.membership',
      saved: { fact: 'applicant.kind', value: 'new' },
    });
    expect({ isQuestion, asks }).toEqual({ isQuestion: true, asks: step.session?.open?.nonce });
  });

  it('knows a question, which may be sent twice, from everything else', () => {
    const summary = composed({ show: 'summary' });
    expect(summary.isQuestion).toBe(false);
    expect(summary).not.toHaveProperty('asks');
  });

  it('makes plain text: nothing in it can become a link', () => {
    const { activity } = composed({ show: 'summary' });
    expect(activity.textFormat).toBe('plain');
    expect(activity.locale).toBe('nl');
  });

  it('advises to buy once the credit check is recorded as passed', () => {
    const { activity } = composed({ show: 'result' }, { journey: passed });
    expect(marksOf(activity)).toMatchObject({ verdict: 'planDue', supportPlanAdvice: 'buyNow' });
    expect(activity.text).toContain('Advanced Support for Partners');
  });

  it('has the same with the gate shut at hand, for when that is so once it is sent', () => {
    const { whenShut } = composed({ show: 'result' }, { journey: passed });
    expect(marksOf(whenShut)).toMatchObject({
      verdict: 'awaitingMicrosoft',
      supportPlanAdvice: 'doNotBuyYet',
    });
    expect(composed({ show: 'result' })).not.toHaveProperty('whenShut');
    const unanswered = sessionOf(play(createWorld(), typing('new', 'active')));
    const told = composed({ show: 'side', note: { note: 'help' } }, { session: unanswered, journey: passed });
    expect(told).toHaveProperty('whenShut');
  });
});
