import { applicantKind } from '../rules/applicant';
import { paragraphs, type Block, type Paragraph } from './block';
import type { ViewContext } from './context';
import { linkViews, type LinkView } from './link';
import type { Result } from './result';
import { enrolment, footer, readMore, rulesBlock, type Enrolment, type Extra } from './resultExtras';
import { metOf, sectionsOf, type Met, type Section } from './resultSections';
import { revenueFigure } from './revenueFigure';
import { optional, type Optional } from './shown';
import { todayBlock } from './todayWords';
import { mayApply, verdictWords } from './verdictWords';

/** The content of the result, on the card as in plain text. */
export type ResultParts = {
  readonly title: string;
  readonly body: string;
  readonly links: readonly LinkView[];
  /** The date of the rules, and where the same answers stand under today's. */
  readonly rules: readonly Block[];
  readonly enrolment: Optional<Enrolment>;
  readonly sections: readonly Section[];
  /** Folded. */
  readonly met: Optional<Met>;
  readonly revenue: Optional<Extra>;
  readonly readMore: Optional<Extra>;
  readonly footer: readonly Paragraph[];
};

/** Everything that a result says; `plan` are the words about support plans, which have their place among the sections. */
export function resultParts(context: ViewContext, result: Result, plan: readonly Block[]): ResultParts {
  const { t } = context;
  const { title, body } = verdictWords(context, result);
  const skipped = result.skipped.length;
  // Nobody has to open what is in order to see what is not in order today.
  const unfolded = result.findings.filter(({ status }) => status !== 'met');
  return {
    title,
    body,
    links: verdictLinks(context, result),
    rules: [rulesBlock(context), ...todayBlock(context, unfolded)],
    enrolment: optional(mayApply(context, result.standing) ? enrolment(context) : undefined),
    sections: sectionsOf(context, result.findings, plan),
    met: optional(metOf(context, result.findings)),
    revenue: optional(revenueFigure(context, result.findings)),
    readMore: optional(readMore(context)),
    footer: [
      ...(skipped > 0 ? paragraphs(t('chat:result.skipped', { count: skipped })) : []),
      ...footer(context),
    ],
  };
}

/** The pages that belong to the verdict itself. */
function verdictLinks({ t, ruleset, facts }: ViewContext, { standing }: Result): readonly LinkView[] {
  if (applicantKind(facts) === 'existingDirect') return linkViews(t, ruleset, ['restricted', 'transition']);
  return standing.verdict === 'agreementDue' ? linkViews(t, ruleset, ['agreement']) : [];
}
