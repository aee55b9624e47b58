import type { World } from '../../src/interview/progress';
import type { Session } from '../../src/interview/session';
import { takeUp } from '../../src/interview/takeUp';
import { ruleset } from '../support/rulesets';
import { allMet, createWorld, play, sessionOf, typing } from './world';

const world = createWorld();
const session = sessionOf(play(world, typing('new', 'active')));
const newRules = ruleset('2025-10-01');
/** Another ruleset is in force; this session's is still there. */
const later: World = { ...world, rulesetInForce: newRules };
/** Another ruleset is in force, and this session's is not there any more. */
const without: World = { ...later, ruleset: newRules };

describe('takeUp', () => {
  it('changes nothing where nothing has changed', () => {
    expect(takeUp(session, world)).toEqual({ session, news: [], isReplaced: false });
  });

  it('says once that the session keeps its rules when others are in force', () => {
    const { session: told, news } = takeUp(session, later);
    expect(news).toEqual([{ note: 'rulesetKept' }]);
    expect(told).toEqual({ ...session, toldOf: '2025-10-01' });
    expect(takeUp(told, later).news).toEqual([]);
    expect(takeUp(told, { ...later, rulesetInForce: ruleset('2024-04-10') }).news).toHaveLength(1);
  });

  it('goes on under the rules in force where its own are gone, and says so once', () => {
    const { session: moved, news } = takeUp(session, without);
    expect(news).toEqual([{ note: 'rulesetReplaced' }]);
    expect(moved).toEqual({ ...session, rulesetId: '2025-10-01' });
    expect(takeUp(moved, without).news).toEqual([]);
  });

  it('has nothing to tell of rules to somebody who has not answered anything', () => {
    const begun = sessionOf(play(world, [{ do: 'start' }]));
    expect(takeUp(begun, later).news).toEqual([]);
    expect(takeUp(begun, without).news).toEqual([]);
    expect(takeUp({ ...begun, skipped: ['mpn.location'] }, later).news).toHaveLength(1);
  });

  it('puts the next question in the place of one that is not asked any more, behind what is on the screen', () => {
    const { session: next, isReplaced } = takeUp({ ...session, open: null, isOpenUnknown: true }, world);
    expect(next.open).toMatchObject({ fact: 'mpn.location', tries: 0, via: 'order', behind: 'other' });
    expect(next).not.toHaveProperty('isOpenUnknown');
    expect(isReplaced).toBe(true);

    const asked: Session = { ...session, open: { ...session.open!, fact: 'security.requirements' } };
    expect(takeUp(asked, world)).toMatchObject({
      session: { open: { fact: 'mpn.location', behind: 'other' } },
      isReplaced: true,
    });
  });

  it('opens nothing where nothing is left to ask', () => {
    const complete = sessionOf(play(world, typing(...allMet)));
    expect(takeUp({ ...complete, isOpenUnknown: true }, world).session).toEqual(complete);
  });
});
