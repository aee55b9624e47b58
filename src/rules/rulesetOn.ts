import type { Requirement, Ruleset, SupportPlan } from './ruleset';
import { supportPlansOf } from './supportPlan';

/**
 * The rules as they hold on a day: a support plan whose day has come counts as the others do, and one whose day is
 * still to come does not count. Whatever judges facts is given rules of a day.
 * @param day an ISO date.
 * @example supportPlansOf(rulesetOn(rulesets['2025-10-01'], '2026-12-01')).map(({ plan }) => plan)
 * // ['asfp', 'psfp', 'ufp']
 */
export function rulesetOn(ruleset: Ruleset, day: string): Ruleset {
  if (!supportPlansOf(ruleset).some(({ countsFrom }) => typeof countsFrom === 'string')) return ruleset;
  const onDay = (requirement: Requirement): Requirement =>
    requirement.id === 'support'
      ? { ...requirement, plans: requirement.plans.map((plan) => planOn(plan, day)) }
      : requirement;
  return { ...ruleset, requirements: ruleset.requirements.map(onDay) };
}

function planOn({ plan, countsFrom }: SupportPlan, day: string): SupportPlan {
  const counts = countsFrom === undefined || (countsFrom !== null && countsFrom <= day);
  return counts ? { plan } : { plan, countsFrom: null };
}
