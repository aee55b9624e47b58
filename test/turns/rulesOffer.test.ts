import { nothingPending } from '../../src/turns/pending';
import { allMet, createWorld, play, sessionOf, typing } from '../interview/world';
import { after, conversation, decided, said, turnGiven, type Given } from './world';
import { decideWelcome } from '../../src/turns/welcome';

const complete = sessionOf(play(createWorld(), typing(...allMet)));
type Offer = { readonly verb: 'useRuleset'; readonly ruleset: string; readonly nonce: string };

/** The button that goes on under other rules, as it stands on a card. */
function offerOn(view: object): Offer | undefined {
  const found = /\{"verb":"useRuleset","ruleset":"[^"]*","nonce":"[^"]*"\}/.exec(JSON.stringify(view))?.[0];
  return found === undefined ? undefined : (JSON.parse(found) as Offer);
}

describe('the offer of other rules', () => {
  it('stands on the welcome, the revenue question and the result under one nonce', () => {
    const welcomed = decideWelcome(turnGiven());
    const given = after({}, welcomed);
    const offer = offerOn(said(welcomed).view);
    expect(offer).toMatchObject({ ruleset: '2025-10-01' });
    const atRevenue = sessionOf(play(createWorld(), typing(...allMet.slice(0, 8))));
    const asked = conversation({ ...given, session: atRevenue }, [{ verb: 'continue' }]);
    expect(offerOn(asked.view)).toEqual(offer);
    const shown = conversation({ ...asked.given, session: complete }, [{ verb: 'result' }]);
    expect(offerOn(shown.view)).toEqual(offer);
  });

  it('begins the interview under the rules of today, from the welcome on', () => {
    const welcomed = decideWelcome(turnGiven());
    const begun = conversation(after({}, welcomed), [offerOn(said(welcomed).view)!]);
    expect(begun.marks).toEqual({ kind: 'question', fact: 'applicant.kind' });
    expect(begun.given.session?.rulesetId).toBe('2025-10-01');
    expect(begun.text).toContain('We gaan verder volgens de regels van 1 oktober 2025');
  });

  it('is used up by going on, and then leads back', () => {
    const before = conversation({ session: complete }, [{ verb: 'result' }]);
    const offer = offerOn(before.view)!;
    const moved = conversation(before.given, [offer]);
    expect(moved.marks).toEqual({ kind: 'question', fact: 'tenure.months' });
    const again = conversation(moved.given, [offer]);
    expect(again.marks).toEqual({ kind: 'notice', fact: 'tenure.months' });
    const result = conversation(moved.given, [{ verb: 'result' }]);
    const back = offerOn(result.view)!;
    expect(back).toMatchObject({ ruleset: '2020-10-27' });
    expect(back.nonce).not.toBe(offer.nonce);
    expect(result.marks).not.toHaveProperty('today');
    const home = conversation(result.given, [back]);
    expect(home.marks).toMatchObject({ kind: 'result', verdict: 'readyToApply' });
    expect(home.marks).toMatchObject({ today: { ruleset: '2025-10-01', verdict: 'notReady' } });
  });

  it('is good for no other rules, and stays good', () => {
    const { view, given } = conversation({ session: complete }, [{ verb: 'result' }]);
    const offer = offerOn(view)!;
    const refused = conversation(given, [{ ...offer, ruleset: '2024-04-10' }]);
    expect(refused.marks).toMatchObject({ kind: 'notice' });
    expect(refused.text).toContain('de regels van 27 oktober 2020 of 1 oktober 2025');
    expect(refused.given.session?.rulesetId).toBe('2020-10-27');
    expect(conversation(refused.given, [offer]).given.session?.rulesetId).toBe('2025-10-01');
    const forged = conversation(given, [{ ...offer, nonce: 'f'.repeat(32) }]);
    expect([forged.marks.kind, forged.given.session?.rulesetId]).toEqual(['notice', '2020-10-27']);
    const confirmed = conversation(given, [{ verb: 'confirm', nonce: offer.nonce }]);
    expect([confirmed.marks.kind, confirmed.given.session?.rulesetId]).toEqual(['notice', '2020-10-27']);
  });

  it('is made to nobody in a group, nor where today’s rules are in force', () => {
    const help = { room: 'side', input: { do: 'help' } } as const;
    const pendingOf = (given: Given) => after({}, decided(turnGiven(given), help)).pending;
    expect(pendingOf({ isGroup: true })).toEqual(nothingPending);
    expect(pendingOf({ rules: { inForce: '2025-10-01' } })).toEqual(nothingPending);
  });

  it('can be typed', () => {
    const rulesAfter = (given: Given, text: string) => conversation(given, [text]).given.session?.rulesetId;
    const moved = conversation({ session: complete }, ['/useRuleset']).given;
    expect(moved.session?.rulesetId).toBe('2025-10-01');
    expect(rulesAfter({ session: complete }, 'ga verder met de regels van nu')).toBe('2025-10-01');
    expect(rulesAfter(moved, 'use the rules of today')).toBe('2025-10-01');
    expect(rulesAfter(moved, 'toch liever terug naar de oude regels')).toBe('2020-10-27');
    expect(rulesAfter(moved, 'gebruik de andere regels')).toBe('2020-10-27');
    expect(conversation(moved, ['use the rules of 2023']).marks.kind).toBe('notice');
  });

  it('is not taken up by words that may be a copy', () => {
    const held = conversation({ session: complete }, ['ga verder met de regels van nu'], 'repeated');
    expect(held.given.session?.rulesetId).toBe('2020-10-27');
  });
});
