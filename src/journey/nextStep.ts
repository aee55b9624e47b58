import { applicantKind } from '../rules/applicant';
import type { Facts } from '../rules/fact';
import type { Finding } from '../rules/finding';
import type { Ruleset } from '../rules/ruleset';
import { gate } from './gate';
import type { StandingToday } from './standingToday';
import { journeyState } from './state';

/** A thing that comes next for a partner. */
export type NextStep =
  | { readonly step: 'closeGap' | 'findOut'; readonly finding: Finding }
  /** Ready under the rules in use, but not under those by which Microsoft decides today. */
  | { readonly step: 'todaysRules'; readonly today: StandingToday }
  | { readonly step: 'apply' | 'awaitMicrosoft' | 'appeal' | 'afterFailing' }
  | { readonly step: 'plan' | 'agreement' | 'active' | 'stay' };

/**
 * What comes next, all of it, in its order: as far ahead as it can be told. What Microsoft has refused comes before
 * everything; what fails a requirement comes before the road; what is unknown only before the form: Microsoft looks at it
 * by itself from then on. `findings` are those of `assess` for the same facts and rules, as they hold on the day, every
 * question answered. There is always one.
 * @example
 * nextSteps(result.findings, viewContext.facts, viewContext.ruleset).length // 5
 */
export function nextSteps(
  findings: readonly Finding[],
  facts: Facts,
  ruleset: Ruleset,
  today?: StandingToday,
): readonly NextStep[] {
  const state = journeyState(facts, ruleset);
  if (state === 'creditFailed') return [{ step: 'afterFailing' }];
  const withStatus = (status: Finding['status']) =>
    findings.filter((finding) => finding.level === 'mandatory' && finding.status === status);
  const gaps = withStatus('unmet').map((finding) => ({ step: 'closeGap', finding }) as const);
  if (state === 'verificationRejected') return [{ step: 'appeal' }, ...gaps];
  if (state === 'underReview') return [...gaps, { step: 'awaitMicrosoft' }];
  if (state === 'creditPassed') return [...gaps, ...planSteps(findings, facts, ruleset)];
  if (state === 'planConfirmed') return [...gaps, { step: 'agreement' }];
  const isExisting = applicantKind(facts) === 'existingDirect';
  if (state === 'active' && !isExisting) return [...gaps, { step: 'active' }];
  const unknown = withStatus('unknown').map((finding) => ({ step: 'findOut', finding }) as const);
  if (gaps.length + unknown.length > 0) return [...gaps, ...unknown];
  if (today && today.verdict !== (isExisting ? 'active' : 'readyToApply')) {
    return [{ step: 'todaysRules', today }];
  }
  return isExisting ? [{ step: 'stay' }] : [{ step: 'apply' }, { step: 'awaitMicrosoft' }];
}

/**
 * The one thing that comes next: the first of `nextSteps`.
 * @example
 * nextStep(result.findings, viewContext.facts, viewContext.ruleset).step // 'findOut'
 */
export const nextStep = (...stands: Parameters<typeof nextSteps>): NextStep => nextSteps(...stands)[0]!;

/** Who does not know which plan there is finds that out first. */
function planSteps(findings: readonly Finding[], facts: Facts, ruleset: Ruleset): readonly NextStep[] {
  const support = findings.find(({ requirement }) => requirement === 'support')!;
  return gate(facts, ruleset).advice === 'buyNow'
    ? [{ step: 'plan' }, { step: 'agreement' }]
    : [{ step: 'findOut', finding: support }];
}
