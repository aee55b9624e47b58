import { applicantKind } from '../rules/applicant';
import type { LinkId } from '../rules/ruleset';
import { block, paragraphs, type Block, type Paragraph } from './block';
import type { ViewContext } from './context';
import { formatDate } from './format';
import { goneTexts, linkViews, type LinkView } from './link';
import { isStricterToday } from './todayRules';

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

/** The pages about the rules as a whole: at the end of every result, or beside the date of the rules. */
export const generalLinks: readonly LinkId[] = ['requirements', 'announcement', 'faqPdf', 'transitionPdf'];
const directLinks: readonly LinkId[] = ['restricted', 'transition', 'suspended', 'transfer'];

/** The official pages that stand nowhere else. Partners who are direct-bill already see two of them further up. */
export function readMore({ t, ruleset, facts }: ViewContext): Extra | undefined {
  const isExisting = applicantKind(facts) === 'existingDirect';
  const general = generalLinks.filter((id) => id !== 'requirements');
  const ids = isExisting ? general : [...directLinks, ...general];
  const seen = isExisting ? linkViews(t, ruleset, directLinks).map(({ url }) => url) : [];
  const links = linkViews(t, ruleset, ids).filter(({ url }) => !seen.includes(url));
  const gone = goneTexts(t, ruleset, ids);
  return links.length + gone.length > 0
    ? { title: t('chat:result.readMore'), paragraphs: paragraphs(...gone), links }
    : undefined;
}

/** The date of the rules and Microsoft's page about them; about older ones the page stands beside today's rules. */
export function rulesBlock(context: ViewContext): Block {
  const { t, ruleset, language, today } = context;
  return block({
    style: 'default',
    title: t(isStricterToday(context) ? 'rules:rulesDateOlder' : 'rules:rulesDate', {
      date: formatDate(ruleset.effectiveFrom, language),
    }),
    texts: [],
    links: today ? [] : linkViews(t, ruleset, ['requirements']),
  });
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
