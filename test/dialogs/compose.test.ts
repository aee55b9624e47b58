import type { Activity, TurnContext } from 'botbuilder';
import type { Showing } from '../../src/dialogs/showing';
import { reply } from '../../src/dialogs/reply';
import type { Turn } from '../../src/dialogs/turn';
import type { Session } from '../../src/interview/session';
import { emptyJourney, type Journey } from '../../src/journey/journey';
import { allMet, createWorld, play, sessionOf, typing } from '../interview/world';
import { createParts } from '../support/parts';

const record = { date: '2026-11-20', by: 'dl_1', at: '2026-11-22T12:00:00.000Z', as: 'reported' } as const;
const passed: Journey = { v: 1, applied: record, creditCheckPassed: record };
const ready = sessionOf(play(createWorld(), typing(...allMet)));

async function sent(
  showing: Showing,
  {
    session = ready,
    journey = emptyJourney,
    stored = journey,
  }: { session?: Session; journey?: Journey; stored?: Journey },
) {
  const activities: Partial<Activity>[] = [];
  const context = {
    sendActivity: (activity: Partial<Activity>) => Promise.resolve(activities.push(activity)),
  };
  const turn: Turn = {
    parts: createParts(),
    context: context as unknown as TurnContext,
    session,
    journey,
    language: 'nl',
    by: 'dl_1',
    now: '2026-11-22T12:00:00.000Z',
    today: '2026-11-22',
    commit: () => Promise.resolve(),
    loadJourney: () => Promise.resolve(stored),
  };
  await reply(turn, { session, journey, language: 'nl' }, showing);
  expect(activities).toHaveLength(1);
  const [activity = {}] = activities;
  return { activity, marks: (activity.channelData as { assistant: Record<string, unknown> }).assistant };
}

describe('reply', () => {
  it('says what the message is, with amounts in US dollars', async () => {
    const { marks } = await sent({ show: 'result' }, {});
    expect(marks).toMatchObject({
      kind: 'result',
      verdict: 'readyToApply',
      journey: 'notApplied',
      supportPlanAdvice: 'doNotBuyYet',
      answers: { 'revenue.ttmUsd': 350_000 },
    });
    expect(marks).not.toHaveProperty('fact');
  });

  it('names the open question and what was saved', async () => {
    const step = play(createWorld(), typing('new'));
    const { marks } = await sent(step.outcome, { session: sessionOf(step) });
    expect(marks).toEqual({
      kind: 'question',
      fact: 'mpn.membership',
      saved: { fact: 'applicant.kind', value: 'new' },
    });
  });

  it('sends plain text: nothing in it can become a link', async () => {
    const { activity } = await sent({ show: 'summary' }, {});
    expect(activity.textFormat).toBe('plain');
    expect(activity.locale).toBe('nl');
  });

  it('advises to buy once the credit check is recorded as passed', async () => {
    const { marks, activity } = await sent({ show: 'result' }, { journey: passed });
    expect(marks).toMatchObject({ verdict: 'planDue', supportPlanAdvice: 'buyNow' });
    expect(activity.text).toContain('Advanced Support for Partners');
  });

  it('does not advise to buy when somebody shut the gate since the turn began', async () => {
    const { marks } = await sent({ show: 'result' }, { journey: passed, stored: emptyJourney });
    expect(marks).toMatchObject({ verdict: 'readyToApply', supportPlanAdvice: 'doNotBuyYet' });
  });
});
