import { applicantKind } from './applicant';
import { applicationFacts, hasApplied } from './application';
import type { FactId, Facts } from './fact';
import type { Judgement, Measure, Reason, Remark } from './finding';
import { gapsOf, judge } from './gap';
import type { CriteriaRequirement } from './ruleset';

/** A requirement that is a list of criteria, all of which have to be met. */
export function assessCriteria(requirement: CriteriaRequirement, facts: Facts): Judgement {
  const kind = applicantKind(facts);
  if (requirement.appliesTo && !requirement.appliesTo.includes(kind)) {
    return {
      status: 'notApplicable',
      reasons: ['notForExistingDirect'],
      remarks: [],
      reads: ['applicant.kind'],
    };
  }

  const judgement = judge(requirement.criteria.flatMap((criterion) => gapsOf(criterion, facts)));
  const isDue = requirement.dueFrom === 'start' || kind === 'existingDirect' || hasApplied(facts);
  const measure = measureOf(requirement, facts);
  return {
    ...(isDue || judgement.status === 'met'
      ? judgement
      : { status: 'onTrack', reasons: [`${requirement.id}.afterApplying` as Reason] }),
    remarks: remarksOf(requirement, facts),
    ...(measure && { measure }),
    reads: readsOf(requirement, kind === 'new'),
  };
}

/** Being global administrator is a role, not the authority to sign: worth telling, never a status. */
function remarksOf({ id, remarks }: CriteriaRequirement, facts: Facts): readonly Remark[] {
  const isAdmin = id === 'endorsement' ? facts['endorsement.globalAdmin'] : undefined;
  if (isAdmin === 'no') return [...remarks, 'endorsement.notGlobalAdmin'];
  return isAdmin === 'unsure' ? [...remarks, 'endorsement.globalAdminUnknown'] : remarks;
}

function measureOf({ criteria }: CriteriaRequirement, facts: Facts): Measure | undefined {
  for (const criterion of criteria) {
    const counted = facts[criterion.fact];
    if (criterion.operator === 'atLeast' && typeof counted === 'number') {
      return { unit: 'months', counted, bar: criterion.value };
    }
  }
  return undefined;
}

function readsOf(requirement: CriteriaRequirement, isNew: boolean): readonly FactId[] {
  const { id, criteria, appliesTo, dueFrom } = requirement;
  return [
    ...(appliesTo || dueFrom === 'application' ? (['applicant.kind'] as const) : []),
    ...criteria.map(({ fact }) => fact),
    ...(id === 'endorsement' ? (['endorsement.globalAdmin'] as const) : []),
    ...(dueFrom === 'application' && isNew ? applicationFacts : []),
  ];
}
