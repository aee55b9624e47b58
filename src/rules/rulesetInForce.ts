import type { Ruleset } from './ruleset';
import { todaysRuleset } from './todaysRuleset';

/** Which ruleset is wanted: the one with this id, or the one in force on this day (an ISO date). */
export type WantedRuleset = { readonly id: string } | { readonly on: string };

/** Names today's rules where otherwise the id of a ruleset stands. */
export const latest = 'latest';

/**
 * What a setting asks for: the ruleset with that id, or today's.
 * @example wantedRuleset('latest', '2026-12-01') // { on: '2026-12-01' }
 */
export const wantedRuleset = (setting: string, today: string): WantedRuleset =>
  setting === latest ? { on: today } : { id: setting };

export type RulesetChoice =
  { readonly ruleset: Ruleset } | { readonly problem: 'unknownRuleset' | 'beforeFirstRuleset' };

/**
 * Finds a ruleset among all, the oldest first, or says why there is none. A ruleset is in force from its day on, until
 * the next one's.
 * @example rulesetInForce(Object.values(rulesets), { on: '2021-01-01' }) // { ruleset: rulesets['2020-10-27'] }
 */
export function rulesetInForce(rulesets: readonly Ruleset[], wanted: WantedRuleset): RulesetChoice {
  if ('id' in wanted) {
    const ruleset = rulesets.find(({ id }) => id === wanted.id);
    return ruleset ? { ruleset } : { problem: 'unknownRuleset' };
  }
  const ruleset = todaysRuleset(rulesets, wanted.on);
  return ruleset ? { ruleset } : { problem: 'beforeFirstRuleset' };
}
