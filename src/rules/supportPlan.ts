import type { Choice, Facts } from './fact';

/** The support plans that count for direct billing, in every ruleset so far. */
export const countingPlans = ['asfp', 'psfp'] as const satisfies readonly Choice<'support.plan'>[];

/**
 * Whether a support plan is held that counts for direct billing, bought too early or not.
 * @example isSupportPlanHeld({ 'support.plan': 'other' }) // false
 */
export function isSupportPlanHeld(facts: Facts): boolean {
  return countingPlans.some((plan) => plan === facts['support.plan']);
}
