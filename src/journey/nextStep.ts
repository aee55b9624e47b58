import { applicantKind } from '../rules/applicant';
import type { Facts } from '../rules/fact';
import type { Finding } from '../rules/finding';
import type { Ruleset } from '../rules/ruleset';
import { gate } from './gate';
import type { StandingToday } from './standingToday';
import { journeyState } from './state';

/** The one thing that comes next for a partner. */
export type NextStep =
  | { readonly step: 'closeGap' | 'findOut'; readonly finding: Finding }
  /** Ready under the rules in use, but not under those by which Microsoft decides today. */
  | { readonly step: 'todaysRules'; readonly today: StandingToday }
  | { readonly step: 'apply' | 'awaitMicrosoft' | 'appeal' | 'afterFailing' }
  | { readonly step: 'plan' | 'agreement' | 'active' | 'stay' };

/**
 * What comes next. What Microsoft has refused comes before everything; what fails a requirement comes before the road;
 * what is unknown only before the form: Microsoft looks at it by itself from then on. `findings` are those of `assess`
 * for the same facts and rules, as they hold on the day, every question answered.
 * @example
 * nextStep(result.findings, viewContext.facts, viewContext.ruleset).step // 'findOut'
 */
export function nextStep(
  findings: readonly Finding[],
  facts: Facts,
  ruleset: Ruleset,
  today?: StandingToday,
): NextStep {
  const isExisting = applicantKind(facts) === 'existingDirect';
  const state = journeyState(facts, ruleset);
  if (state === 'creditFailed') return { step: 'afterFailing' };
  if (state === 'verificationRejected') return { step: 'appeal' };
  const firstThat = (status: Finding['status']) =>
    findings.find((finding) => finding.level === 'mandatory' && finding.status === status);
  const unmet = firstThat('unmet');
  if (unmet) return { step: 'closeGap', finding: unmet };
  if (state === 'underReview') return { step: 'awaitMicrosoft' };
  if (state === 'creditPassed') return planStep(findings, facts, ruleset);
  if (state === 'planConfirmed') return { step: 'agreement' };
  if (state === 'active' && !isExisting) return { step: 'active' };
  const unknown = firstThat('unknown');
  if (unknown) return { step: 'findOut', finding: unknown };
  if (today && today.verdict !== (isExisting ? 'active' : 'readyToApply'))
    return { step: 'todaysRules', today };
  return { step: isExisting ? 'stay' : 'apply' };
}

/** Who does not know which plan there is finds that out first. */
function planStep(findings: readonly Finding[], facts: Facts, ruleset: Ruleset): NextStep {
  const support = findings.find(({ requirement }) => requirement === 'support')!;
  return gate(facts, ruleset).advice === 'buyNow' ? { step: 'plan' } : { step: 'findOut', finding: support };
}
