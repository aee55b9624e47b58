import { requirementOf, type AskedFact } from '../interview/question';
import type { Cents } from '../rules/fact';
import type { LinkId } from '../rules/ruleset';
import type { ViewContext } from './context';
import { formatUsd } from './format';
import { linkViews, type LinkView } from './link';

/** The facts whose question, label or answer speaks of a support plan. */
const planFacts: readonly AskedFact[] = ['support.plan', 'support.planReason'];
export const namesPlan = (fact: AskedFact): boolean => planFacts.includes(fact);

type Part = 'title' | 'short' | 'why' | 'counts' | 'countsNot' | 'findOut' | 'example';

/** One part of a question's wording. */
export function questionWord({ t, ruleset, language }: ViewContext, fact: AskedFact, part: Part): string {
  const revenue = ruleset.requirements.find((rule) => rule.id === 'revenue');
  const bar = revenue?.id === 'revenue' ? formatUsd((revenue.barUsd * 100) as Cents, language) : '';
  return t(`interview:question.${fact}.${part}`, { bar });
}

/** The official pages about the question's requirement. Plans are compared only where they are asked about. */
export function questionLinks({ t, ruleset }: ViewContext, fact: AskedFact): readonly LinkView[] {
  const rule = ruleset.requirements.find(({ id }) => id === requirementOf(fact));
  const ids: readonly LinkId[] = rule?.links ?? ['requirements'];
  return linkViews(t, ruleset, namesPlan(fact) ? ids : ids.filter((id) => id !== 'supportPlans'));
}
