import { requirementOf, type AskedFact } from '../interview/question';
import { applicantKind } from '../rules/applicant';
import { barIn, type LinkId, type Ruleset } from '../rules/ruleset';
import { supportPlansOf } from '../rules/supportPlan';
import type { ViewContext } from './context';
import { formatDate, formatUsd } from './format';
import { linkViews, type LinkView } from './link';
import type { WordKey } from './translate';

/** The facts whose question, label or answer speaks of a support plan. */
const planFacts: readonly AskedFact[] = ['support.plan', 'support.planReason'];
export const namesPlan = (fact: AskedFact): boolean => planFacts.includes(fact);

type Part = 'title' | 'short' | 'why' | 'counts' | 'countsNot' | 'findOut' | 'example';

/** One part of a question's wording. */
export function questionWord(context: ViewContext, fact: AskedFact, part: Part): string {
  const { t, ruleset, language } = context;
  const bar = barIn(ruleset);
  return t(variantOf(context, fact, part) ?? `interview:question.${fact}.${part}`, {
    bar: bar === undefined ? '' : formatUsd(bar, language),
    date: formatDate(ruleset.effectiveFrom, language),
  });
}

/** Microsoft's text of 2023 is the first that may ask more of the first level than that of 2020. */
const firstLevelChanged = '2023-04-24';

/** Microsoft's texts since then call the assessment automated. */
const assessmentChanged = '2025-10-01';

const namesUnified = (ruleset: Ruleset): boolean =>
  supportPlansOf(ruleset).some(({ plan }) => plan === 'ufp');

/** Wording that only holds for partners who are direct-bill already, or only under older rules. */
function variantOf({ facts, ruleset }: ViewContext, fact: AskedFact, part: Part): WordKey | undefined {
  const isExisting = applicantKind(facts) === 'existingDirect';
  switch (`${fact}.${part}`) {
    case 'support.plan.why':
      return isExisting ? 'interview:question.support.plan.whyExisting' : undefined;
    case 'revenue.ttmUsd.counts':
      return isExisting ? 'interview:question.revenue.ttmUsd.countsExisting' : undefined;
    case 'support.firstLevel.countsNot':
      return ruleset.effectiveFrom < firstLevelChanged
        ? 'interview:question.support.firstLevel.countsNotUntil2023'
        : undefined;
    case 'support.plan.counts':
      return namesUnified(ruleset) ? 'interview:question.support.plan.countsWithUnified' : undefined;
    case 'support.plan.countsNot':
      return namesUnified(ruleset) ? 'interview:question.support.plan.countsNotWithUnified' : undefined;
    case 'capabilityAssessment.passed.counts':
      return ruleset.effectiveFrom < assessmentChanged
        ? undefined
        : 'interview:question.capabilityAssessment.passed.countsFrom2025';
    default:
      return undefined;
  }
}

/** The official pages about the question's requirement. Plans are compared only where they are asked about. */
export function questionLinks({ t, ruleset }: ViewContext, fact: AskedFact): readonly LinkView[] {
  const rule = ruleset.requirements.find(({ id }) => id === requirementOf(fact));
  const ids: readonly LinkId[] = rule?.links ?? ['requirements'];
  return linkViews(t, ruleset, namesPlan(fact) ? ids : ids.filter((id) => id !== 'supportPlans'));
}
