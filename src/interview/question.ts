import type { Expected, Option } from '../reading/answers/expected';
import type { ManyOptionFact, YesNoFact } from '../reading/answers/choiceFacts';
import { isCreditCheckPassed } from '../rules/creditCheck';
import {
  factChoices,
  isAmountFact,
  isChoiceFact,
  type ChoiceFact,
  type FactId,
  type Facts,
} from '../rules/fact';
import type { RequirementId } from '../rules/requirement';
import { barOf, namedPlans, type Ruleset } from '../rules/ruleset';
import { isSupportPlanHeld, supportPlansOf } from '../rules/supportPlan';

/** Every fact that the chat asks for, in the order in which it asks. */
export const askedFacts = [
  'applicant.kind',
  'mpn.membership',
  'mpn.location',
  'endorsement.authority',
  'endorsement.globalAdmin',
  'support.firstLevel',
  'support.plan',
  'support.planReason',
  'revenue.asIndirectReseller',
  'revenue.ttmUsd',
  'revenue.source',
  'revenue.perpetualUsd',
  'tenure.months',
  'accountsReceivable.billing',
  'accountsReceivable.provisioning',
  'capabilityAssessment.passed',
  'designation.solutionsPartner',
  'security.requirements',
  'managedService.offered',
] as const satisfies readonly FactId[];
export type AskedFact = (typeof askedFacts)[number];

/**
 * Whether the chat asks for a fact: not for those of the journey, which are recorded.
 * @example isAskedFact('journey.applied') // false
 */
export const isAskedFact = (fact: string): fact is AskedFact =>
  (askedFacts as readonly string[]).includes(fact);

/**
 * The requirement a question belongs to; the kind of partner belongs to none.
 * @example requirementOf('support.plan') // 'support'
 */
export function requirementOf(fact: AskedFact): RequirementId | undefined {
  return fact === 'applicant.kind' ? undefined : (fact.split('.')[0] as RequirementId);
}

/** Whether a question is asked of this partner at all, given what is known. */
export function applies(fact: AskedFact, ruleset: Ruleset, facts: Facts): boolean {
  const requirement = requirementOf(fact);
  if (requirement === undefined) return true;
  const rule = ruleset.requirements.find(({ id }) => id === requirement);
  if (rule === undefined) return false;
  const isNew = facts['applicant.kind'] !== 'existingDirect';
  if ('appliesTo' in rule && rule.appliesTo && !rule.appliesTo.includes(isNew ? 'new' : 'existingDirect')) {
    return false;
  }
  switch (fact) {
    case 'mpn.location':
      return facts['mpn.membership'] !== 'none';
    case 'support.planReason':
      return isNew && isSupportPlanHeld(facts, ruleset) && !isCreditCheckPassed(facts);
    case 'revenue.asIndirectReseller':
      return isNew;
    case 'revenue.source':
      return asksAboutPerpetual(rule, facts);
    case 'revenue.perpetualUsd':
      return asksAboutPerpetual(rule, facts) && facts['revenue.source'] !== 'partnerCenter';
    default:
      return true;
  }
}

/** Perpetual software matters only where it is excluded and the amount would otherwise reach the bar. */
function asksAboutPerpetual(rule: Ruleset['requirements'][number], facts: Facts): boolean {
  const revenue = facts['revenue.ttmUsd'];
  return (
    rule.id === 'revenue' &&
    rule.perpetualSoftware === 'excluded' &&
    typeof revenue === 'number' &&
    revenue >= barOf(rule)
  );
}

/**
 * The questions of this partner, in order, answered or not.
 * @example applicableFacts(rulesets['2018-08-31'], {}).includes('revenue.ttmUsd') // false
 */
export function applicableFacts(ruleset: Ruleset, facts: Facts): readonly AskedFact[] {
  return askedFacts.filter((fact) => applies(fact, ruleset, facts));
}

/**
 * The questions that are still to come: neither answered nor skipped.
 * @example questionsLeft(rulesets['2020-10-27'], { 'applicant.kind': 'new' }, ['mpn.membership'])[0] // 'mpn.location'
 */
export function questionsLeft(
  ruleset: Ruleset,
  facts: Facts,
  skipped: readonly AskedFact[],
): readonly AskedFact[] {
  return applicableFacts(ruleset, facts).filter(
    (fact) => facts[fact] === undefined && !skipped.includes(fact),
  );
}

/**
 * The first question that is neither answered nor skipped; undefined when the result is due.
 * @example nextQuestion(rulesets['2020-10-27'], { 'applicant.kind': 'new' }, []) // 'mpn.membership'
 */
export function nextQuestion(
  ruleset: Ruleset,
  facts: Facts,
  skipped: readonly AskedFact[],
): AskedFact | undefined {
  return questionsLeft(ruleset, facts, skipped)[0];
}

/** "Requirement n of N", counted over the ruleset's requirements in the order in which they are asked. */
export type Progress = { readonly number: number; readonly of: number; readonly requirement: RequirementId };

/**
 * Where a question stands in the interview; undefined for the kind of partner, which comes before the requirements.
 * @example progressOf('mpn.location', rulesets['2020-10-27']) // { number: 1, of: 6, requirement: 'mpn' }
 */
export function progressOf(fact: AskedFact, ruleset: Ruleset): Progress | undefined {
  const requirement = requirementOf(fact);
  if (requirement === undefined) return undefined;
  const index = ruleset.requirements.findIndex(({ id }) => id === requirement);
  return { number: index + 1, of: ruleset.requirements.length, requirement };
}

/**
 * The values that can be chosen, in the order in which they are numbered; none where an amount or months are typed. A
 * support plan that the rules do not name is no option, though whoever types it is understood.
 * @example optionsOf('support.plan', rulesets['2020-10-27']) // ['none', 'asfp', 'psfp', 'other', 'unsure']
 */
export function optionsOf(fact: AskedFact, ruleset: Ruleset): readonly string[] {
  if (!isChoiceFact(fact)) return [];
  const values: readonly string[] = factChoices[fact];
  if (fact !== 'support.plan') return values;
  const listed = supportPlansOf(ruleset).map(({ plan }) => plan);
  const isUnlisted = (value: string) => namedPlans.some((plan) => plan === value && !listed.includes(plan));
  return values.filter((value) => !isUnlisted(value));
}

/**
 * What an answer to this question may look like; `labelOf` gives the words that stand on the options.
 * @example expectedOf('revenue.ttmUsd', rulesets['2020-10-27'], (value) => value) // { kind: 'amount' }
 */
export function expectedOf(fact: AskedFact, ruleset: Ruleset, labelOf: (value: string) => string): Expected {
  if (!isChoiceFact(fact)) return expectedNumber(fact);
  // A question that nobody has words for in reading/words does not compile here.
  const worded: YesNoFact | ManyOptionFact = fact;
  const options: readonly Option[] = optionsOf(fact, ruleset).map((value) => ({
    value,
    label: labelOf(value),
  }));
  return { kind: 'choice', fact: worded, options };
}

/** What is typed where there is nothing to choose. */
export function expectedNumber(fact: Exclude<AskedFact, ChoiceFact>): Expected {
  if (!isAmountFact(fact)) return { kind: 'months' };
  return fact === 'revenue.perpetualUsd' ? { kind: 'amount', isOftenZero: true } : { kind: 'amount' };
}
