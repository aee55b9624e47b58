import type { Finding, Measure, Reason } from '../rules/finding';
import type { Status } from '../rules/requirement';
import type { Cents } from '../rules/fact';
import { factOfReason } from './answerText';
import { paragraphs, type Paragraph } from './block';
import type { Button } from './button';
import type { ViewContext } from './context';
import { formatUsd } from './format';
import { linkText, linkViews, type LinkView } from './link';
import { questionWord } from './questionWords';
import { generalLinks } from './resultExtras';
import { revenueBar, type RevenueBar } from './revenueBar';
import { optional, type Optional } from './shown';
import type { WordValues } from './translate';

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
  readonly fill: Optional<Button & { readonly tooltip: string }>;
};

/** What is missing or not known, and what to do about it. */
type ReasonWords = { readonly what: string; readonly label: string; readonly next: string };

const looks = {
  met: { mark: '✓', color: 'good' },
  unmet: { mark: '✕', color: 'attention' },
  blocked: { mark: '✕', color: 'attention' },
  unknown: { mark: '?', color: 'warning' },
  attention: { mark: '!', color: 'warning' },
  actionDue: { mark: '→', color: 'accent' },
  onTrack: { mark: '○', color: 'accent' },
  notApplicable: { mark: '–', color: 'default' },
} as const satisfies Record<Status, Pick<FindingRow, 'mark' | 'color'>>;

/** A recommendation that is not followed is no failure and does not look like one. */
const adviceLook = { mark: '+', color: 'accent' } as const;

/** What a finding means, what to do about it, and the official pages about it. */
export function findingRow(context: ViewContext, finding: Finding): FindingRow {
  const { t } = context;
  const { requirement, level, status, measure, reasons, remarks } = finding;
  const values = measure ? measureValues(context, measure) : {};
  const isMet = status === 'met';
  const figure = isMet && measure ? [t('chat:result.barText', values)] : [];
  return {
    ...(level === 'recommended' && !isMet ? adviceLook : looks[status]),
    name: t(`interview:requirement.${requirement}`),
    status: t(`rules:status.${status}`),
    reasons: reasons.flatMap((reason) => reasonWords(context, reason, values)),
    remarks: paragraphs(...figure, ...remarks.map((remark) => t(`rules:remark.${remark}`))),
    bar: optional(measure?.unit === 'usd' ? revenueBar(context, measure) : undefined),
    links: isMet ? [] : rowLinks(context, finding),
    fill: optional(fillButton(context, reasons)),
  };
}

/** The same row as lines of plain text. */
export function rowLines({ t }: ViewContext, row: FindingRow): readonly string[] {
  return [
    t('chat:labelled', { label: `${row.mark} ${row.name}`, text: row.status }),
    ...row.reasons.flatMap(({ what, label, next }) => [what, t('chat:step', { label, text: next })]),
    ...row.remarks.map(({ text }) => text),
    ...row.links.map((link) => linkText(t, link)),
  ];
}

/** That something is met needs no more words than the tick before it. */
function reasonWords({ t }: ViewContext, reason: Reason, values: WordValues): readonly ReasonWords[] {
  if (reason === 'met') return [];
  return [
    {
      what: t(`rules:reason.${reason}.what`, values),
      label: t(reason.endsWith('.unknown') ? 'chat:result.findOut' : 'chat:result.next'),
      next: t(`rules:reason.${reason}.next`, values),
    },
  ];
}

/** The pages about this requirement; the page about all requirements only where there is no other. */
function rowLinks({ t, ruleset }: ViewContext, { requirement }: Finding): readonly LinkView[] {
  const ids = ruleset.requirements.flatMap(({ id, links }) => (id === requirement ? links : []));
  const own = linkViews(
    t,
    ruleset,
    ids.filter((id) => !generalLinks.includes(id)),
  );
  return own.length > 0 ? own : linkViews(t, ruleset, ['requirements']);
}

/** Opens the question that was not answered or answered with "I don't know". */
function fillButton(context: ViewContext, reasons: Finding['reasons']): FindingRow['fill'][0] {
  const unknown = reasons.filter((reason) => reason.endsWith('.unknown')).map(factOfReason)[0];
  if (unknown === undefined) return undefined;
  const short = questionWord(context, unknown, 'short');
  return {
    title: context.t('chat:button.fillIn'),
    tooltip: context.t('chat:button.fillInRow', { short }),
    data: { verb: 'change', fact: unknown },
  };
}

function measureValues({ t, language }: ViewContext, { unit, counted, bar }: Measure): WordValues {
  const short = Math.max(0, bar - counted);
  const format = (value: number) =>
    unit === 'usd' ? formatUsd(value as Cents, language) : t('chat:months', { count: value });
  return { counted: format(counted), bar: format(bar), short: format(short) };
}
