import type { StandingToday } from '../journey/standingToday';
import type { Finding } from '../rules/finding';
import type { RequirementId } from '../rules/requirement';
import { block, type Block } from './block';
import type { ViewContext } from './context';
import { reasonWords, statusWord } from './findingWords';
import { formatDate } from './format';
import { linkViews } from './link';
import { withNames } from './names';
import { sentence } from './sentence';
import type { Optional } from './shown';
import { todayVerdict } from './verdictWords';

/**
 * Where the same answers stand under today's rules: the verdict, a line for each finding that comes out otherwise, and
 * Microsoft's page. Nothing where today's rules are the ones in use.
 * @example todayBlock(viewContext).length // 1
 */
export function todayBlock(context: ViewContext): Optional<Block> {
  const { t, language, today } = context;
  if (!today) return [];
  const title = t('rules:today.title', {
    date: formatDate(today.ruleset.effectiveFrom, language),
    verdict: todayVerdict(context, today),
  });
  const texts = today.findings.map((one) => findingLine(context, today, one));
  return [
    block({
      style: 'warning',
      title,
      texts: texts.length > 0 ? texts : [t('rules:today.same')],
      links: linkViews(t, today.ruleset, ['requirements']),
    }),
  ];
}

/**
 * What today's rules make of the requirements that have no row of their own, where `todayLine` says it; that nothing comes
 * out otherwise, where nothing does.
 * @param rows the findings that are shown each with its own row.
 */
export function todayDifferences(context: ViewContext, rows: readonly Finding[]): Optional<Block> {
  const { t, language, today } = context;
  if (!today) return [];
  const date = formatDate(today.ruleset.effectiveFrom, language);
  if (today.findings.length === 0) {
    return [
      block({ style: 'default', title: t('rules:today.sameOn', { date }), weight: 'Default', texts: [] }),
    ];
  }
  const others = today.findings.filter((one) => !rows.some((row) => row.requirement === one.requirement));
  if (others.length === 0) return [];
  const title = t('rules:today.differences', { date });
  return [block({ style: 'warning', title, texts: others.map((one) => findingLine(context, today, one)) })];
}

/** What today's rules make of one requirement, beside its row; nothing where it comes out as under the rules in use. */
export function todayLine(context: ViewContext, requirement: RequirementId): Optional<string> {
  const { t, language, today } = context;
  const finding = today?.findings.find((one) => one.requirement === requirement);
  if (!today || !finding) return [];
  const date = formatDate(today.ruleset.effectiveFrom, language);
  return [t('rules:today.row', { date, finding: findingWords(context, today, finding) })];
}

function findingLine(context: ViewContext, today: StandingToday, finding: Finding): string {
  const { t } = context;
  const label = t(`interview:requirement.${finding.requirement}`);
  return t('chat:labelled', { label, text: findingWords(context, today, finding) });
}

/** The status, with all that led to it. */
function findingWords(context: ViewContext, { ruleset }: StandingToday, finding: Finding): string {
  const t = withNames(context.t, ruleset);
  const reasons = reasonWords({ ...context, t, ruleset }, finding);
  return [sentence(statusWord(context, finding)), ...reasons.map(({ what }) => what)].join(' ');
}
