import { applicantKind } from '../rules/applicant';
import type { LinkId } from '../rules/ruleset';
import { paragraphs, type Paragraph } from './block';
import type { ViewContext } from './context';
import { goneTexts, linkViews, type LinkView } from './link';

/** A part of the result that is not a finding: a heading, a few sentences, links. */
export type Extra = {
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
  readonly links: readonly LinkView[];
};

/** The pages about the rules as a whole: at the end of every result. */
export const generalLinks: readonly LinkId[] = ['requirements', 'announcement', 'faqPdf', 'transitionPdf'];
const directLinks: readonly LinkId[] = ['restricted', 'transition', 'suspended', 'transfer'];

/** The official pages that stand nowhere else. Partners who are direct-bill already see two of them further up. */
export function readMore({ t, ruleset, facts }: ViewContext): Extra | undefined {
  const isExisting = applicantKind(facts) === 'existingDirect';
  const ids = isExisting ? generalLinks : [...directLinks, ...generalLinks];
  const seen = isExisting ? linkViews(t, ruleset, directLinks).map(({ url }) => url) : [];
  const links = linkViews(t, ruleset, ids).filter(({ url }) => !seen.includes(url));
  const gone = goneTexts(t, ruleset, ids);
  return links.length + gone.length > 0
    ? { title: t('chat:result.readMore'), paragraphs: paragraphs(...gone), links }
    : undefined;
}

/** How sure the rules are, and who decides. */
export function footer({ t, ruleset }: ViewContext): readonly Paragraph[] {
  const { confidence, dateConfidence = confidence } = ruleset;
  const isDateLess = confidence === 'documented' && dateConfidence === 'secondary';
  return paragraphs(
    t(`rules:confidence.${isDateLess ? 'secondaryDate' : confidence}`),
    t('rules:microsoftDecides'),
  );
}
