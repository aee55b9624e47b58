import { applicantKind } from './applicant';
import { isCreditCheckPassed } from './creditCheck';
import type { FactId, Facts } from './fact';
import type { Finding, Judgement, Remark } from './finding';
import { gapsOf, judge, type Gap } from './gap';
import { namedPlans, type SupportRequirement } from './ruleset';
import { planStanding, type PlanStanding } from './supportPlan';

const reads = ['applicant.kind', 'support.firstLevel', 'support.plan'] as const satisfies readonly FactId[];
const readsOfNew = [
  ...reads,
  'support.planReason',
  'journey.creditCheck',
  'journey.creditCheckEvidence',
] as const satisfies readonly FactId[];

/**
 * Support is two facts with two due dates: being able to give the first level is due now, the plan only after
 * Microsoft's credit check. Who is direct-bill already passed that check and needs both now.
 */
export function assessSupport(requirement: SupportRequirement, facts: Facts): Judgement {
  const firstLevel = gapsOf(
    { fact: 'support.firstLevel', operator: 'isOneOf', values: requirement.capable },
    facts,
  );
  const plan = planStanding(facts, requirement.plans);
  if (applicantKind(facts) === 'existingDirect') {
    const remarks = notCounting(requirement, plan, facts);
    return { ...judge([...firstLevel, ...planGaps(plan, facts)]), remarks, reads };
  }
  return {
    ...(firstLevel.length > 0 ? judge([...firstLevel, ...unknownPlan(plan, facts)]) : judgePlan(plan, facts)),
    remarks: remarksOf(requirement, plan, facts),
    reads: readsOfNew,
  };
}

function planGaps(plan: PlanStanding, facts: Facts): readonly Gap[] {
  switch (plan) {
    case 'counts':
      return [];
    case 'unknown':
      return [{ outcome: 'unknown', reason: 'support.plan.unknown' }];
    case 'lacking':
      return [
        {
          outcome: 'failed',
          reason: facts['support.plan'] === 'none' ? 'support.plan.none' : 'support.plan.other',
        },
      ];
  }
}

/** Of a new applicant's plan only this is a gap, and only once it is due: that nobody knows whether there is one. */
function unknownPlan(plan: PlanStanding, facts: Facts): readonly Gap[] {
  return plan === 'unknown' && isCreditCheckPassed(facts) ? planGaps(plan, facts) : [];
}

/** No plan before the check is right; one that was bought early is out of order, not a failure. */
function judgePlan(plan: PlanStanding, facts: Facts): Pick<Finding, 'status' | 'reasons'> {
  if (facts['journey.creditCheck'] === 'failed') {
    return { status: 'blocked', reasons: ['support.creditCheckFailed'] };
  }
  if (isCreditCheckPassed(facts)) {
    return plan === 'lacking'
      ? { status: 'actionDue', reasons: ['support.plan.due'] }
      : judge(planGaps(plan, facts));
  }
  if (plan !== 'counts') return { status: 'onTrack', reasons: ['support.plan.afterCreditCheck'] };
  return isHeldForOtherReason(facts)
    ? { status: 'met', reasons: ['met'] }
    : { status: 'attention', reasons: ['support.plan.boughtEarly'] };
}

const isHeldForOtherReason = (facts: Facts) => facts['support.planReason'] === 'otherReason';

function remarksOf(requirement: SupportRequirement, plan: PlanStanding, facts: Facts): readonly Remark[] {
  if (facts['support.plan'] === 'other') return ['support.planDoesNotCount'];
  if (plan !== 'counts') return notCounting(requirement, plan, facts);
  const isEarly = !isCreditCheckPassed(facts);
  return isEarly && isHeldForOtherReason(facts) ? ['support.planHeldForOtherReason'] : [];
}

/** Of a plan that Microsoft names somewhere: that it does not count yet, or that these rules do not have it. */
function notCounting({ plans }: SupportRequirement, standing: PlanStanding, facts: Facts): readonly Remark[] {
  const held = namedPlans.find((plan) => plan === facts['support.plan']);
  if (held === undefined || standing === 'counts') return [];
  return plans.some(({ plan }) => plan === held)
    ? ['support.planNotYetAvailable']
    : ['support.planDoesNotCount'];
}
