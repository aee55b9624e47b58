import { applicantKind } from '../rules/applicant';
import { isCreditCheckPassed } from '../rules/creditCheck';
import type { Facts } from '../rules/fact';
import type { Ruleset } from '../rules/ruleset';
import { planStanding, supportPlansOf, type PlanStanding } from '../rules/supportPlan';

export const supportPlanAdvices = ['doNotBuyYet', 'buyNow', 'notNeeded', 'none'] as const;
export type SupportPlanAdvice = (typeof supportPlanAdvices)[number];

/**
 * The gate in front of support-plan advice. Only the open value lets a view reach the words that advise to buy;
 * nothing but `gate` makes one.
 */
export type ShutGate = { readonly isOpen: false; readonly advice: 'doNotBuyYet' };
export type OpenGate = { readonly isOpen: true; readonly advice: 'buyNow' | 'notNeeded' | 'none' };
export type ExistingPartnerGate = { readonly isOpen: false; readonly advice: 'none' };
export type Gate = ShutGate | OpenGate | ExistingPartnerGate;

/**
 * Whether the gate is open. It takes Microsoft's e-mail about the credit check and nothing else, in every ruleset alike,
 * whatever plan is held. Who is direct-bill already has no such e-mail to wait for: the gate stays shut.
 * @example isGateOpen({ 'journey.creditCheck': 'passed', 'journey.creditCheckEvidence': 'microsoftEmail' }) // true
 */
export const isGateOpen = (facts: Facts): boolean =>
  applicantKind(facts) === 'new' && isCreditCheckPassed(facts);

/**
 * Whether a partner may be told to buy a support plan: not before Microsoft's e-mail says that the credit check has
 * passed. Who is direct-bill already gets no such advice at all: the plan is part of the renewal they have, and
 * Microsoft's partner support answers questions about it.
 * @param ruleset as it holds on the day (`rulesetOn`): it says which plans count, and nothing else is read of it.
 * @example gate({ 'support.plan': 'none' }, rulesets['2020-10-27']) // { isOpen: false, advice: 'doNotBuyYet' }
 */
export function gate(facts: Facts, ruleset: Ruleset): Gate {
  if (isGateOpen(facts)) {
    return { isOpen: true, advice: openAdvice[planStanding(facts, supportPlansOf(ruleset))] };
  }
  return { isOpen: false, advice: applicantKind(facts) === 'new' ? 'doNotBuyYet' : 'none' };
}

/** Not knowing whether there is a plan that counts is no reason to advise buying one. */
const openAdvice = {
  counts: 'notNeeded',
  lacking: 'buyNow',
  unknown: 'none',
} as const satisfies Record<PlanStanding, OpenGate['advice']>;
