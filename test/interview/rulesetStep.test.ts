import type { World } from '../../src/interview/progress';
import type { Session } from '../../src/interview/session';
import { takeUp } from '../../src/interview/takeUp';
import { ruleset } from '../support/rulesets';
import { allMet, answered, createWorld, play, sessionOf, typing } from './world';

const world = createWorld();
const today = ruleset('2025-10-01');
/** What the next step of that session is taken in. */
const under = ({ rulesetId }: Session): World => ({ ...world, ruleset: ruleset(rulesetId) });
const go = (session: Session | undefined, wanted: Parameters<typeof wantedOf>[0]) =>
  play(session ? under(session) : world, [wantedOf(wanted)], session);
const wantedOf = (wanted: 'todays' | 'inForce' | 'theOther' | { id: string } | { year: string }) =>
  ({ do: 'useRuleset', wanted }) as const;
const complete = sessionOf(play(world, typing(...allMet)));

describe('going on under other rules', () => {
  it('keeps the answers and asks only what is new', () => {
    const { session, outcome } = go(complete, { id: '2025-10-01' });
    expect(session).toMatchObject({
      rulesetId: '2025-10-01',
      isRulesetChosen: true,
      answers: complete.answers,
      open: { fact: 'tenure.months' },
    });
    expect(outcome).toEqual({
      show: 'question',
      note: { note: 'rulesetChosen', kept: 13, left: 4 },
    });
  });

  it('leads back again: to the result, where nothing was asked in between', () => {
    const { session: moved } = go(complete, 'todays');
    const { session, outcome } = go(moved, 'inForce');
    expect(session).toEqual(complete);
    expect(outcome).toEqual({ show: 'result', note: { note: 'rulesetChosen', kept: 13, left: 0 } });
  });

  it('loses no answer that only the other rules ask for, when a new one is stored', () => {
    const moved = sessionOf(go(complete, 'todays'));
    const after = play(under(moved), [{ do: 'typed', reading: answered(14) }], moved);
    expect(after.outcome).toMatchObject({ note: { note: 'saved', dropped: [] } });
    expect(after.session?.answers).toEqual({ ...complete.answers, 'tenure.months': 14 });
    const back = sessionOf(go(after.session, 'inForce'));
    const changed = play(
      under(back),
      [
        { do: 'change', fact: 'revenue.ttmUsd' },
        { do: 'typed', reading: answered(1) },
      ],
      back,
    );
    expect(changed.outcome).toMatchObject({ note: { dropped: ['revenue.source'] } });
    expect(changed.session?.answers['tenure.months']).toBe(14);
  });

  it('leaves the open question open where it still applies, and else asks the next one', () => {
    const asking = sessionOf(play(world, typing('new')));
    expect(sessionOf(go(asking, 'todays')).open).toEqual(asking.open);
    const atSource = sessionOf(play(world, typing(...allMet.slice(0, 9))));
    expect(atSource.open?.fact).toBe('revenue.source');
    expect(sessionOf(go(atSource, 'todays')).open?.fact).toBe('tenure.months');
  });

  it('begins under them where nothing has begun', () => {
    const { session, outcome } = go(undefined, 'todays');
    expect(session).toMatchObject({ rulesetId: '2025-10-01', open: { fact: 'applicant.kind' }, answers: {} });
    expect(outcome).toMatchObject({ show: 'question', note: { note: 'rulesetChosen', kept: 0 } });
  });

  it('knows the rules by id, by year, and as the other ones', () => {
    for (const wanted of [{ year: '2025' }, 'theOther'] as const)
      expect(sessionOf(go(complete, wanted)).rulesetId).toBe('2025-10-01');
    const moved = sessionOf(go(complete, 'todays'));
    for (const wanted of [{ year: '2020' }, 'theOther', { id: '2020-10-27' }] as const)
      expect(sessionOf(go(moved, wanted)).rulesetId).toBe('2020-10-27');
  });

  it('refuses any others, and changes nothing', () => {
    const note = { note: 'rulesetRefused', dates: ['2020-10-27', '2025-10-01'] };
    for (const wanted of [{ id: '2024-04-10' }, { id: '2025' }, { year: '2023' }] as const) {
      expect(go(complete, wanted)).toEqual({ session: complete, outcome: { show: 'notice', note } });
      expect(go(undefined, wanted)).toEqual({ session: undefined, outcome: { show: 'notice', note } });
    }
    const asking = sessionOf(play(world, typing('new')));
    expect(go(asking, { year: '2023' })).toEqual({ session: asking, outcome: { show: 'question', note } });
  });

  it('has nothing else to choose where today’s rules are in force', () => {
    const now = { ...world, ruleset: today, rulesetInForce: today };
    const begun = play(now, [{ do: 'start' }]).session;
    expect(play(now, [wantedOf('theOther')], begun).session).toEqual(begun);
    const { session } = play(now, [wantedOf('theOther')]);
    expect(session).toMatchObject({ rulesetId: '2025-10-01' });
    expect(session).not.toHaveProperty('isRulesetChosen');
    const { todaysRuleset: _unknown, ...before } = world;
    expect(play(before, [wantedOf('todays')]).session?.rulesetId).toBe('2020-10-27');
  });
});

describe('rules that were chosen', () => {
  const chosen = sessionOf(go(complete, 'todays'));

  it('are not said to be kept', () => {
    expect(takeUp(chosen, under(chosen)).news).toEqual([]);
    for (const again of ['start', 'continue'] as const) {
      const stopped = sessionOf(play(under(chosen), [{ do: 'stop' }], chosen));
      expect(play(under(chosen), [{ do: again }], stopped).outcome).toEqual({
        show: 'question',
        note: { note: 'resumed' },
      });
    }
  });

  it('give way to those in force when everything begins anew', () => {
    const anew = play(under(chosen), [{ do: 'beginAgain', isTyped: false }], chosen);
    expect(anew.session).toMatchObject({ rulesetId: '2020-10-27', answers: {} });
    expect(anew.session).not.toHaveProperty('isRulesetChosen');
    const fresh = sessionOf(go(undefined, 'todays'));
    const over = play(under(fresh), [{ do: 'startOver' }], fresh);
    expect(over).toMatchObject({ session: { rulesetId: '2020-10-27' }, outcome: { show: 'question' } });
  });

  it('are no choice any more once they are gone', () => {
    const { session, news } = takeUp(chosen, world);
    expect(news).toEqual([{ note: 'rulesetReplaced' }]);
    expect(session).not.toHaveProperty('isRulesetChosen');
  });
});
