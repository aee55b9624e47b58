import { applicantKind } from '../rules/applicant';
import { paragraphs, type Block, type Paragraph } from './block';
import type { ViewContext } from './context';
import { linkViews, type LinkView } from './link';
import type { Result } from './result';
import { footer, readMore, type Extra } from './resultExtras';
import { metOf, sectionsOf, type Met, type Section } from './resultSections';
import { stepsOf, type Steps } from './resultSteps';
import { tally } from './resultTally';
import { revenueFigure } from './revenueFigure';
import { optional, type Optional } from './shown';
import { todayDifferences } from './todayWords';
import { mayApply, todayHeadline, verdictWords } from './verdictWords';

/** The content of the result, on the card as in plain text, in the order in which it is said. */
export type ResultParts = {
  /** The verdict, with the date of its rules. */
  readonly title: string;
  /** Where the same answers stand under today's rules, where that is another verdict. */
  readonly today: Optional<Paragraph>;
  readonly tally: string;
  readonly body: string;
  readonly links: readonly LinkView[];
  /** With the enrolment form as the main button, where it is the next step. */
  readonly steps: readonly [Steps & { readonly form: readonly LinkView[] }];
  readonly sections: readonly Section[];
  /** What only today's rules see otherwise. */
  readonly differences: Optional<Block>;
  /** Folded. */
  readonly met: Optional<Met>;
  readonly revenue: Optional<Extra>;
  readonly readMore: Optional<Extra>;
  readonly footer: readonly Paragraph[];
};

/** Everything that a result says; `plan` are the words about support plans, which have their place among the sections. */
export function resultParts(context: ViewContext, result: Result, plan: readonly Block[]): ResultParts {
  const { t, ruleset } = context;
  const { findings, standing } = result;
  const skipped = result.skipped.length;
  const [today] = todayHeadline(context, result);
  const { covers, ...steps } = stepsOf(context, findings);
  const form = mayApply(context, standing) ? linkViews(t, ruleset, ['enrolmentForm']) : [];
  // Nobody has to open what is in order to see what is not in order today.
  const unfolded = findings.filter(({ status }) => status !== 'met');
  return {
    ...verdictWords(context, result),
    today: today === undefined ? [] : [{ text: today }],
    tally: tally(context, findings),
    links: verdictLinks(context),
    steps: [{ ...steps, form }],
    sections: sectionsOf(context, findings, { plan, covers }),
    differences: todayDifferences(context, unfolded),
    met: optional(metOf(context, findings)),
    revenue: optional(revenueFigure(context, findings)),
    readMore: optional(readMore(context)),
    footer: [
      ...(skipped > 0 ? paragraphs(t('chat:result.skipped', { count: skipped })) : []),
      ...footer(context),
    ],
  };
}

/** The pages that belong to the verdict itself. */
function verdictLinks({ t, ruleset, facts }: ViewContext): readonly LinkView[] {
  return applicantKind(facts) === 'existingDirect' ? linkViews(t, ruleset, ['restricted', 'transition']) : [];
}
