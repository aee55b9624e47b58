import type { LinkId } from '../rules/ruleset';
import { paragraphs, type Paragraph } from './block';
import type { ViewContext } from './context';
import { formatDate } from './format';
import { linkViews, type LinkView } from './link';

/** A part of the result that is not a finding: a heading, a few sentences, links. */
export type Extra = {
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
  readonly links: readonly LinkView[];
};

/** How to apply. The form is a button of its own. */
export type Enrolment = Extra & { readonly form: readonly LinkView[] };

/** The form of these rules, and what Microsoft does with it. */
export function enrolment({ t, ruleset }: ViewContext): Enrolment {
  return {
    form: linkViews(t, ruleset, ['enrolmentForm']),
    title: t('rules:enrolment.title'),
    paragraphs: paragraphs(
      t('rules:enrolment.whatNext'),
      t('rules:enrolment.verifies'),
      t('rules:enrolment.byEmail'),
    ),
    links: linkViews(t, ruleset, ['verification']),
  };
}

/** Where the revenue stands in Partner Center; nothing where the rules have no revenue bar. */
export function revenueFigure({ t, ruleset }: ViewContext): Extra | undefined {
  if (!ruleset.requirements.some(({ id }) => id === 'revenue')) return undefined;
  return {
    title: t('chat:result.revenueTitle'),
    paragraphs: paragraphs(t('rules:revenueWhere'), t('rules:revenueSubject')),
    links: linkViews(t, ruleset, ['revenueReport']),
  };
}

/** The pages that stand at the end of every result, and not beside a requirement. */
export const generalLinks: readonly LinkId[] = ['requirements', 'announcement', 'faqPdf', 'transitionPdf'];
const directLinks: readonly LinkId[] = ['restricted', 'transition'];

/** The official pages about the rules as a whole. Partners who are direct-bill already see two of them further up. */
export function readMore({ t, ruleset }: ViewContext, isExisting: boolean): Extra | undefined {
  const links = linkViews(t, ruleset, isExisting ? generalLinks : [...generalLinks, ...directLinks]);
  return links.length > 0 ? { title: t('chat:result.readMore'), paragraphs: [], links } : undefined;
}

/** The day from which the strictest rules that are known hold; older rulesets say that there are stricter ones. */
const lastTightened = '2025-10-01';

/** The date of the rules, how sure they are, and who decides. */
export function footer({ t, ruleset, language }: ViewContext): readonly Paragraph[] {
  return paragraphs(
    t('rules:rulesDate', { date: formatDate(ruleset.effectiveFrom, language) }),
    ...(ruleset.effectiveFrom < lastTightened ? [t('rules:tightened')] : []),
    t(`rules:confidence.${ruleset.confidence}`),
    t('rules:microsoftDecides'),
  );
}
