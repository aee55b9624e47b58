import type { AskedFact } from '../interview/question';
import type { Finding, Remark } from '../rules/finding';
import type { Status } from '../rules/requirement';
import { factOfReason } from './answerText';
import { paragraphs, type Paragraph } from './block';
import type { Button } from './button';
import type { ViewContext } from './context';
import { isAdvice, measureValues, reasonWords, statusWord, type ReasonWords } from './findingWords';
import { linkText, linkViews, type LinkView } from './link';
import { questionWord } from './questionWords';
import { revenueBar, type RevenueBar } from './revenueBar';
import { isFigureOfMicrosoft } from './revenueFigure';
import { rowLinks } from './rowLinks';
import { optional, type Optional } from './shown';
import { todayLine } from './todayWords';

/** One requirement on the result card. */
export type FindingRow = {
  readonly mark: string;
  readonly color: 'attention' | 'warning' | 'good' | 'accent' | 'default';
  readonly name: string;
  /** Stands in the plain text only: on the card the section's heading says it. */
  readonly status: string;
  readonly reasons: readonly ReasonWords[];
  readonly remarks: readonly Paragraph[];
  readonly bar: Optional<RevenueBar>;
  readonly links: readonly LinkView[];
  readonly fill: Optional<Fill>;
};

type Fill = Button & { readonly tooltip: string };

export const looks = {
  met: { mark: '✓', color: 'good' },
  unmet: { mark: '✕', color: 'attention' },
  blocked: { mark: '✕', color: 'attention' },
  unknown: { mark: '?', color: 'warning' },
  attention: { mark: '!', color: 'warning' },
  actionDue: { mark: '→', color: 'accent' },
  onTrack: { mark: '…', color: 'accent' },
  notApplicable: { mark: '–', color: 'default' },
} as const satisfies Record<Status, Pick<FindingRow, 'mark' | 'color'>>;

/** Advice does not look like a failure. A plus would begin a list. */
export const adviceLook = { mark: '›', color: 'accent' } as const;

/**
 * What a finding means, what to do about it, and the official pages about it; `isStep`: what to do and the pages stand
 * among the next steps.
 */
export function findingRow(context: ViewContext, finding: Finding, isStep = false): FindingRow {
  const { t, ruleset } = context;
  const { requirement, status, measure, reasons, remarks } = finding;
  const isMet = status === 'met';
  const hasLinks = !isStep && !isMet && status !== 'notApplicable';
  const isSeenElsewhere = (remark: Remark) => remark === 'revenue.provisional' || (isMet && isNoted(remark));
  return {
    ...(isAdvice(finding) ? adviceLook : looks[status]),
    name: t(`interview:requirement.${requirement}`),
    status: statusWord(context, finding),
    reasons: reasonWords(context, finding).map(({ what, todo }) => ({ what, todo: isStep ? [] : todo })),
    remarks: paragraphs(
      ...(isMet && measure ? [t('chat:result.barText', measureValues(context, finding))] : []),
      ...(isFigureOfMicrosoft(context, finding) ? [t('rules:revenueWhere'), t('rules:revenueSubject')] : []),
      ...remarks.filter((remark) => !isSeenElsewhere(remark)).map((remark) => t(`rules:remark.${remark}`)),
      ...todayLine(context, requirement),
    ),
    bar: optional(measure?.unit === 'usd' ? revenueBar(context, measure) : undefined),
    links: hasLinks ? rowLinks(t, ruleset, finding) : [],
    fill: optional(fillButton(context, reasons)),
  };
}

/** What is met is folded. A remark that asks for something is not: it has a row among what needs attention. */
const isNoted = (remark: Remark): boolean => remark.startsWith('endorsement.');

/** Those rows for one finding. */
export function remarkRows(context: ViewContext, { status, remarks }: Finding): readonly FindingRow[] {
  const { t, ruleset } = context;
  if (status !== 'met') return [];
  return remarks.filter(isNoted).map((remark) => ({
    ...looks.attention,
    name: questionWord(context, 'endorsement.globalAdmin', 'short'),
    status: t('rules:status.attention'),
    reasons: [],
    remarks: paragraphs(t(`rules:remark.${remark}`)),
    bar: [],
    links: linkViews(t, ruleset, ['agreement']),
    fill: remark === 'endorsement.globalAdminUnknown' ? [fillOf(context, 'endorsement.globalAdmin')] : [],
  }));
}

/** The same row as lines of plain text. */
export function rowLines({ t }: ViewContext, row: FindingRow): readonly string[] {
  return [
    t('chat:labelled', { label: `${row.mark} ${row.name}`, text: row.status }),
    ...row.reasons.flatMap(({ what, todo }) => [
      what,
      ...todo.map(({ label, next }) => t('chat:step', { label, text: next })),
    ]),
    ...row.remarks.map(({ text }) => text),
    ...row.links.map((link) => linkText(t, link)),
  ];
}

/** Opens the question that was not answered or answered with "I don't know", or whose answer changes next. */
function fillButton(context: ViewContext, reasons: Finding['reasons']): FindingRow['fill'][0] {
  const open = reasons.find((reason) => reason.endsWith('.unknown') || reason === 'support.plan.due');
  const fact = open && factOfReason(open);
  return fact && fillOf(context, fact);
}

function fillOf(context: ViewContext, fact: AskedFact): Fill {
  const short = questionWord(context, fact, 'short');
  return {
    title: context.t('chat:button.fillIn'),
    tooltip: context.t('chat:button.fillInRow', { short }),
    data: { verb: 'change', fact },
  };
}
