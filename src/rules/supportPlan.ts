import type { Facts } from './fact';
import { namedPlans, type Ruleset, type SupportPlan } from './ruleset';

/**
 * What the rules make of the plan that is held. `unknown`: nobody has said, or Microsoft names it but it does not count
 * (yet), and whether another one is held is not known.
 */
export type PlanStanding = 'counts' | 'lacking' | 'unknown';

/**
 * The support plans of a ruleset, whether they count already or not.
 * @example supportPlansOf(rulesets['2020-10-27']) // [{ plan: 'asfp' }, { plan: 'psfp' }]
 */
export function supportPlansOf({ requirements }: Ruleset): readonly SupportPlan[] {
  return requirements.flatMap((requirement) => (requirement.id === 'support' ? requirement.plans : []));
}

/**
 * What holds of a held plan under these rules, whether it was bought too early or not.
 * @param plans as `rulesetOn` gives them: one that counts from a day on counts once that day has come.
 * @example planStanding({ 'support.plan': 'ufp' }, supportPlansOf(rulesets['2020-10-27'])) // 'unknown'
 */
export function planStanding(facts: Facts, plans: readonly SupportPlan[]): PlanStanding {
  const held = facts['support.plan'] ?? 'unsure';
  if (held === 'unsure') return 'unknown';
  if (!namedPlans.some((plan) => plan === held)) return 'lacking';
  return plans.some(({ plan, countsFrom }) => plan === held && countsFrom === undefined)
    ? 'counts'
    : 'unknown';
}

/**
 * Whether a support plan is held that counts for direct billing, bought too early or not.
 * @example isSupportPlanHeld({ 'support.plan': 'other' }, rulesets['2020-10-27']) // false
 */
export const isSupportPlanHeld = (facts: Facts, ruleset: Ruleset): boolean =>
  planStanding(facts, supportPlansOf(ruleset)) === 'counts';
