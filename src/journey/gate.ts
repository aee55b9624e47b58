import { applicantKind } from '../rules/applicant';
import { isCreditCheckPassed } from '../rules/creditCheck';
import type { Facts } from '../rules/fact';
import { isSupportPlanHeld } from '../rules/supportPlan';

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
 * Whether a partner may be told to buy a support plan, in every ruleset alike: not before Microsoft's e-mail says that
 * the credit check has passed, whatever plan is held. Who is direct-bill already gets no such advice at all: the plan
 * is part of the renewal they have, and Microsoft's partner support answers questions about it.
 * @example gate({ 'support.plan': 'none' }) // { isOpen: false, advice: 'doNotBuyYet' }
 */
export function gate(facts: Facts): Gate {
  if (applicantKind(facts) === 'existingDirect') return { isOpen: false, advice: 'none' };
  if (!isCreditCheckPassed(facts)) return { isOpen: false, advice: 'doNotBuyYet' };
  if (isSupportPlanHeld(facts)) return { isOpen: true, advice: 'notNeeded' };
  const plan = facts['support.plan'];
  // Not knowing whether there is a plan is no reason to advise buying one.
  return { isOpen: true, advice: plan === 'none' || plan === 'other' ? 'buyNow' : 'none' };
}
