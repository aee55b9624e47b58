import { applicantKind } from './applicant';
import { isCreditCheckPassed } from './creditCheck';
import type { FactId, Facts } from './fact';
import type { Finding, Judgement, Remark } from './finding';
import { gapsOf, judge, type Gap } from './gap';
import type { Criterion, SupportRequirement } from './ruleset';
import { countingPlans, isSupportPlanHeld } from './supportPlan';

const reads = ['applicant.kind', 'support.firstLevel', 'support.plan'] as const satisfies readonly FactId[];
const readsOfNew = [
  ...reads,
  'support.planReason',
  'journey.creditCheck',
  'journey.creditCheckEvidence',
] as const satisfies readonly FactId[];

const plan: Criterion = { fact: 'support.plan', operator: 'isOneOf', values: [...countingPlans] };

/**
 * Support is two facts with two due dates: being able to give the first level is due now, the plan only after
 * Microsoft's credit check. Who is direct-bill already passed that check and needs both now.
 */
export function assessSupport(requirement: SupportRequirement, facts: Facts): Judgement {
  const firstLevel = gapsOf(
    { fact: 'support.firstLevel', operator: 'isOneOf', values: requirement.capable },
    facts,
  );
  if (applicantKind(facts) === 'existingDirect') {
    return { ...judge([...firstLevel, ...gapsOf(plan, facts)]), remarks: [], reads };
  }
  return {
    ...(firstLevel.length > 0 ? judge([...firstLevel, ...unknownPlan(facts)]) : judgePlan(facts)),
    remarks: remarksOf(facts),
    reads: readsOfNew,
  };
}

/** Of a new applicant's plan only this is a gap, and only once it is due: that nobody knows whether there is one. */
function unknownPlan(facts: Facts): readonly Gap[] {
  return isCreditCheckPassed(facts) ? gapsOf(plan, facts).filter(({ outcome }) => outcome === 'unknown') : [];
}

/** No plan before the check is right; one that was bought early is out of order, not a failure. */
function judgePlan(facts: Facts): Pick<Finding, 'status' | 'reasons'> {
  const isHeld = isSupportPlanHeld(facts);
  if (facts['journey.creditCheck'] === 'failed') {
    return { status: 'blocked', reasons: ['support.creditCheckFailed'] };
  }
  if (isCreditCheckPassed(facts)) {
    const gaps = unknownPlan(facts);
    return isHeld || gaps.length > 0 ? judge(gaps) : { status: 'actionDue', reasons: ['support.plan.due'] };
  }
  if (!isHeld) return { status: 'onTrack', reasons: ['support.plan.afterCreditCheck'] };
  return isHeldForOtherReason(facts)
    ? { status: 'met', reasons: ['met'] }
    : { status: 'attention', reasons: ['support.plan.boughtEarly'] };
}

const isHeldForOtherReason = (facts: Facts) => facts['support.planReason'] === 'otherReason';

function remarksOf(facts: Facts): readonly Remark[] {
  if (facts['support.plan'] === 'other') return ['support.planDoesNotCount'];
  const isEarly = isSupportPlanHeld(facts) && !isCreditCheckPassed(facts);
  return isEarly && isHeldForOtherReason(facts) ? ['support.planHeldForOtherReason'] : [];
}
