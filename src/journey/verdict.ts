import { applicantKind } from '../rules/applicant';
import { hasApplied } from '../rules/application';
import { isCreditCheckPassed } from '../rules/creditCheck';
import type { Facts } from '../rules/fact';
import type { Finding } from '../rules/finding';
import type { Ruleset } from '../rules/ruleset';
import { isSupportPlanHeld } from '../rules/supportPlan';

/** The overall word. It is never "approved": only Microsoft approves. */
export const verdicts = [
  'notReady',
  'undecided',
  'readyToApply',
  'awaitingMicrosoft',
  'planDue',
  'agreementDue',
  'active',
  'blocked',
] as const;
export type Verdict = (typeof verdicts)[number];

/**
 * The verdict on a partner. Mandatory findings hold it back when they are unmet or unknown; a recommended one never
 * does. A later step of the journey never stands in for an earlier one: an agreement without a plan is not active.
 * @param ruleset as it holds on the day: it says which plans count.
 */
export function verdictOf(findings: readonly Finding[], facts: Facts, ruleset: Ruleset): Verdict {
  const isNew = applicantKind(facts) === 'new';
  const hasMandatory = (status: Finding['status']) =>
    findings.some((finding) => finding.level === 'mandatory' && finding.status === status);

  if (isNew && facts['journey.creditCheck'] === 'failed') return 'blocked';
  if (hasMandatory('unmet')) return 'notReady';
  if (hasMandatory('unknown')) return 'undecided';
  if (!isNew) return 'active';
  if (isCreditCheckPassed(facts)) {
    if (!isSupportPlanHeld(facts, ruleset)) return 'planDue';
    return facts['journey.agreement'] === 'accepted' ? 'active' : 'agreementDue';
  }
  return hasApplied(facts) ? 'awaitingMicrosoft' : 'readyToApply';
}
