import type { Ruleset } from './ruleset';

/**
 * The rules that hold on a day, whichever are used: the newest that take effect on that day or before.
 * @param rulesets all, the oldest first.
 * @param today an ISO date; undefined comes of a day before the first.
 * @example todaysRuleset(Object.values(rulesets), '2026-12-01') // rulesets['2025-10-01']
 */
export const todaysRuleset = (rulesets: readonly Ruleset[], today: string): Ruleset | undefined =>
  rulesets.findLast(({ effectiveFrom }) => effectiveFrom <= today);
