import type { Choice, Facts } from './fact';

/** The support plans that count for direct billing, in every ruleset so far. */
export const countingPlans = ['asfp', 'psfp'] as const satisfies readonly Choice<'support.plan'>[];

export function isSupportPlanHeld(facts: Facts): boolean {
  return countingPlans.some((plan) => plan === facts['support.plan']);
}
