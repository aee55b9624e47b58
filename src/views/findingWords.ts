import type { Finding, Measure, Reason } from '../rules/finding';
import type { Cents } from '../rules/fact';
import type { ViewContext } from './context';
import { formatUsd } from './format';
import { reviewText } from './reviewText';
import type { Optional } from './shown';
import type { WordValues } from './translate';

/** A recommendation that is not followed is no failure and is not called one. */
export const isAdvice = ({ level, status }: Finding): boolean => level === 'recommended' && status !== 'met';

/** The status of a finding in a word or two. */
export const statusWord = ({ t }: ViewContext, finding: Finding): string =>
  isAdvice(finding) && finding.status === 'unmet'
    ? t('chat:result.advised')
    : t(`rules:status.${finding.status}`);

/** What is missing or not known, and what to do about it. */
export type ReasonWords = {
  readonly what: string;
  readonly todo: Optional<{ readonly label: string; readonly next: string }>;
};

/** Every reason of a finding in words. That something is met needs none, and what is not asked leaves nothing to do. */
export function reasonWords(context: ViewContext, finding: Finding): readonly ReasonWords[] {
  return finding.reasons.flatMap((reason) => wordsOf(context, reason, measureValues(context, finding)));
}

function wordsOf(
  { t, ruleset, facts }: ViewContext,
  reason: Reason,
  measured: WordValues,
): readonly ReasonWords[] {
  if (reason === 'met') return [];
  if (reason === 'notForExistingDirect') {
    return [{ what: t('rules:reason.notForExistingDirect.what'), todo: [] }];
  }
  const label = t(reason.endsWith('.unknown') ? 'chat:result.findOut' : 'chat:result.next');
  if (reason === 'support.plan.unknown' && facts['support.plan'] === 'ufp') {
    return [
      { what: t('rules:planNotCounting.what'), todo: [{ label, next: t('rules:planNotCounting.next') }] },
    ];
  }
  const values = { ...measured, review: reviewText(t, ruleset) };
  return [
    {
      what: t(`rules:reason.${reason}.what`, values),
      todo: [{ label, next: t(`rules:reason.${reason}.next`, values) }],
    },
  ];
}

/** What is counted, what is needed and what lacks, as they are written; nothing where no number is known. */
export function measureValues(context: ViewContext, { measure }: Finding): WordValues {
  return measure ? written(context, measure) : {};
}

function written({ t, language }: ViewContext, { unit, counted, bar }: Measure): WordValues {
  const short = Math.max(0, bar - counted);
  const format = (value: number) =>
    unit === 'usd' ? formatUsd(value as Cents, language) : t('chat:months', { count: value });
  return { counted: format(counted), bar: format(bar), short: format(short) };
}
