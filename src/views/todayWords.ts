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
 * @param besideRows the findings that are shown each with its own row: today's line stands there (`todayLine`).
 * @example todayBlock(viewContext).length // 1
 */
export function todayBlock(context: ViewContext, besideRows: readonly Finding[] = []): Optional<Block> {
  const { t, language, today } = context;
  if (!today) return [];
  const hasRow = ({ requirement }: Finding) => besideRows.some((row) => row.requirement === requirement);
  const lines = today.findings.filter((one) => !hasRow(one)).map((one) => findingLine(context, today, one));
  const title = t('rules:today.title', {
    date: formatDate(today.ruleset.effectiveFrom, language),
    verdict: todayVerdict(context, today),
  });
  return [
    block({
      style: 'warning',
      title,
      texts: today.findings.length > 0 ? lines : [t('rules:today.same')],
      links: linkViews(t, today.ruleset, ['requirements']),
    }),
  ];
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
