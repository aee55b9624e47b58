import { nextSteps, type NextStep } from '../journey/nextStep';
import { applicantKind } from '../rules/applicant';
import type { Finding } from '../rules/finding';
import { paragraphs, type Paragraph } from './block';
import type { ViewContext } from './context';
import { measureValues, reasonWords } from './findingWords';
import { formatDate } from './format';
import { linkText, linkViews, type LinkView } from './link';
import { linkOf, whoOf, type PlainStep } from './plainStep';
import { reviewText } from './reviewText';
import { rowLinks } from './rowLinks';
import { optional, type Optional } from './shown';

/** One of the numbered steps: what to do, who does it and by when, and where it is written. */
export type StepRow = {
  /** Without a point, which would begin a list on a card. */
  readonly number: string;
  readonly name: string;
  readonly text: string;
  /** Who does it, and by when. */
  readonly notes: readonly Paragraph[];
  readonly links: readonly LinkView[];
};
type Step = Omit<StepRow, 'number'>;

/** What to do now, under its heading. */
export type Steps = { readonly title: string; readonly rows: readonly StepRow[] };

/**
 * The steps of the result, and the findings that they cover: of those they say everything there is to do. A page stands at
 * the first step that it is about.
 */
export function stepsOf(
  context: ViewContext,
  findings: readonly Finding[],
): Steps & { readonly covers: readonly Finding[] } {
  const { t, facts, ruleset, today } = context;
  const steps = nextSteps(findings, facts, ruleset, today);
  const rows = steps.flatMap((step) => rowsOf(context, step));
  const isNew = ({ url }: LinkView, at: number) =>
    !rows.slice(0, at).some(({ links }) => links.some((link) => link.url === url));
  return {
    title: t('chat:result.steps'),
    rows: rows.map((row, at) => ({
      ...row,
      number: String(at + 1),
      links: row.links.filter((link) => isNew(link, at)),
    })),
    covers: [
      ...steps.flatMap((step) => ('finding' in step ? [step.finding] : [])),
      ...findings.filter(({ status }) => status === 'blocked'),
    ],
  };
}

function rowsOf(context: ViewContext, next: NextStep): readonly Step[] {
  switch (next.step) {
    case 'closeGap':
    case 'findOut':
      return ofFinding(context, next.finding);
    case 'todaysRules': {
      const { t, language } = context;
      const { ruleset } = next.today;
      return [
        {
          name: t('chat:result.step.todaysRules.title'),
          text: t('chat:result.step.todaysRules.text', { date: formatDate(ruleset.effectiveFrom, language) }),
          notes: paragraphs(t('knowledge:state.who.partner')),
          links: linkViews(t, ruleset, ['requirements']),
        },
      ];
    }
    default:
      return [plain(context, next.step)];
  }
}

/** A step for each thing that is missing or not known. */
function ofFinding(context: ViewContext, finding: Finding): readonly Step[] {
  const { t, ruleset } = context;
  const { requirement } = finding;
  return finding.reasons.flatMap((reason) => {
    const alone: Finding = { ...finding, reasons: [reason] };
    return reasonWords(context, alone).flatMap(({ todo }) =>
      todo.map(({ next }) => ({
        name: t(`interview:requirement.${requirement}`),
        text: next,
        notes: paragraphs(t(`knowledge:state.whoFor.${requirement}`), ...whenOf(context, alone)),
        links: rowLinks(t, ruleset, alone),
      })),
    );
  });
}

/** By when a gap has to be closed, or from when on it can be: where that is known. */
function whenOf(context: ViewContext, finding: Finding): Optional<string> {
  const { t, facts } = context;
  if (finding.status !== 'unmet') return [];
  if (finding.measure?.unit === 'months') {
    return [t('chat:result.when.months', measureValues(context, finding))];
  }
  return applicantKind(facts) === 'existingDirect' ? [t('chat:result.when.review')] : [];
}

function plain({ t, ruleset }: ViewContext, step: PlainStep): Step {
  return {
    name: t(`chat:result.step.${step}.title`),
    text: t(`chat:result.step.${step}.text`, { review: reviewText(t, ruleset) }),
    notes: paragraphs(
      t(`knowledge:state.who.${whoOf[step]}`),
      ...optional(step === 'awaitMicrosoft' ? t('chat:result.when.days') : undefined),
    ),
    links: linkViews(t, ruleset, [linkOf[step]]),
  };
}

/** The steps in plain text, under their heading. */
export const stepLines = ({ t }: ViewContext, { title, rows }: Steps): readonly string[] => [
  title,
  ...rows.flatMap(({ number, name, text, notes, links }) => [
    t('chat:numbered', { number, label: t('chat:labelled', { label: name, text }) }),
    ...notes.map((note) => note.text),
    ...links.map((link) => linkText(t, link)),
  ]),
];
