import { applicantKind } from '../rules/applicant';
import { hasApplied } from '../rules/application';
import { isCreditCheckPassed } from '../rules/creditCheck';
import type { Facts } from '../rules/fact';
import type { Ruleset } from '../rules/ruleset';
import { isSupportPlanHeld } from '../rules/supportPlan';

/** Where a partner is on the road from the form to being active (contract: `journey.state`). */
export const journeyStates = [
  'notApplied',
  'underReview',
  'verificationRejected',
  'creditFailed',
  'creditPassed',
  'planConfirmed',
  'active',
] as const;
export type JourneyState = (typeof journeyStates)[number];

/**
 * The state, from the journey facts and the support plan alone.
 * @param ruleset as it holds on the day: it says which plans count.
 * @example journeyState({ 'journey.verification': 'pending' }, rulesets['2020-10-27']) // 'underReview'
 */
export function journeyState(facts: Facts, ruleset: Ruleset): JourneyState {
  if (applicantKind(facts) === 'existingDirect') return 'active';
  if (facts['journey.creditCheck'] === 'failed') return 'creditFailed';
  if (isCreditCheckPassed(facts)) {
    if (!isSupportPlanHeld(facts, ruleset)) return 'creditPassed';
    return facts['journey.agreement'] === 'accepted' ? 'active' : 'planConfirmed';
  }
  if (facts['journey.verification'] === 'rejected') return 'verificationRejected';
  return hasApplied(facts) ? 'underReview' : 'notApplied';
}
