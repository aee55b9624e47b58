import { rulesetInForce, wantedRuleset, type WantedRuleset } from '../../src/rules/rulesetInForce';
import { rulesets } from '../support/rulesets';

const idOf = (wanted: WantedRuleset) => {
  const choice = rulesetInForce(rulesets, wanted);
  return 'ruleset' in choice ? choice.ruleset.id : choice.problem;
};

describe('rulesetInForce', () => {
  it('finds a ruleset by its id', () => {
    expect(idOf({ id: '2021-04-15' })).toBe('2021-04-15');
  });

  it('says when there is none with that id', () => {
    expect(idOf({ id: '2021-04-16' })).toBe('unknownRuleset');
  });

  it.each([
    ['2018-08-30', 'beforeFirstRuleset'],
    ['2018-08-31', '2018-08-31'],
    ['2020-10-26', '2018-08-31'],
    ['2020-10-27', '2020-10-27'],
    ['2025-09-30', '2024-04-10'],
    ['2026-11-22', '2025-10-01'],
  ])('takes the latest that is in force on %s: %s', (on, expected) => {
    expect(idOf({ on })).toBe(expected);
  });
});

describe('wantedRuleset', () => {
  it('is the one that is named, or today’s', () => {
    expect(wantedRuleset('2020-10-27', '2026-12-01')).toEqual({ id: '2020-10-27' });
    expect(wantedRuleset('latest', '2026-12-01')).toEqual({ on: '2026-12-01' });
  });
});
