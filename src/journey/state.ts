import { applicantKind } from '../rules/applicant';
import { hasApplied } from '../rules/application';
import { isCreditCheckPassed } from '../rules/creditCheck';
import type { Facts } from '../rules/fact';
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
 * @example journeyState({ 'journey.verification': 'pending' }) // 'underReview'
 */
export function journeyState(facts: Facts): JourneyState {
  if (applicantKind(facts) === 'existingDirect') return 'active';
  if (facts['journey.creditCheck'] === 'failed') return 'creditFailed';
  if (isCreditCheckPassed(facts)) {
    if (!isSupportPlanHeld(facts)) return 'creditPassed';
    return facts['journey.agreement'] === 'accepted' ? 'active' : 'planConfirmed';
  }
  if (facts['journey.verification'] === 'rejected') return 'verificationRejected';
  return hasApplied(facts) ? 'underReview' : 'notApplied';
}
