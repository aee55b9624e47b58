import type { Standing } from '../journey/standing';
import type { StandingToday } from '../journey/standingToday';
import type { Verdict } from '../journey/verdict';
import { applicantKind } from '../rules/applicant';
import type { Finding } from '../rules/finding';
import type { ViewContext } from './context';
import { formatDate } from './format';
import type { Result } from './result';
import { reviewText } from './reviewText';
import type { Optional } from './shown';

/** The contract gives partners who are direct-bill already no other verdict. */
type ExistingVerdict = 'notReady' | 'undecided' | 'active';

/**
 * The verdict's title and body. The title names the date of the rules, and counts the mandatory requirements that are
 * missing and those that are open.
 */
export function verdictWords(
  context: ViewContext,
  { findings, standing }: Result,
): { readonly title: string; readonly body: string } {
  const { t, facts, ruleset, language, today } = context;
  const { verdict, state } = standing;
  const kind = applicantKind(facts);
  const date = formatDate(ruleset.effectiveFrom, language);
  if (today && isOnlyThen(context, verdict)) {
    const review = reviewText(t, today.ruleset);
    return {
      title: t(`rules:today.then.${kind}.title`, { date }),
      body: t(`rules:today.then.${kind}.body`, { review }),
    };
  }
  const values = { date, open: openWords(context, findings, verdict) };
  if (kind === 'existingDirect') {
    const existing = verdict as ExistingVerdict;
    return {
      title: t(`rules:verdictExisting.${existing}.title`, values),
      body: t(`rules:verdictExisting.${existing}.body`, { review: reviewText(t, ruleset) }),
    };
  }
  const id = verdict === 'awaitingMicrosoft' && state === 'verificationRejected' ? 'rejected' : verdict;
  return { title: t(`rules:verdict.${id}.title`, values), body: t(`rules:verdict.${id}.body`) };
}

/** Whether a result may point to the enrolment form: not while the rules of today say something else. */
export const mayApply = (context: ViewContext, { verdict }: Pick<Standing, 'verdict'>): boolean =>
  verdict === 'readyToApply' && !isOnlyThen(context, verdict);

/** Whether a verdict is as good as it gets before Microsoft decides, but under the rules in use only. */
export function isOnlyThen({ facts, today }: ViewContext, verdict: Verdict): boolean {
  const good: Verdict = applicantKind(facts) === 'new' ? 'readyToApply' : 'active';
  return verdict === good && today !== undefined && today.verdict !== good;
}

/** Today's verdict, or another, to go on a sentence with. */
export const todayVerdict = (
  context: ViewContext,
  { verdict, all }: Pick<StandingToday, 'verdict' | 'all'>,
): string => verdictPhrase(context, verdict, all);

/** Where the same answers stand under today's rules, in one line; nothing where that is the same, and as many lack. */
export function todayHeadline(context: ViewContext, { findings, standing }: Result): Optional<string> {
  const { t, language, today } = context;
  if (!today) return [];
  const verdict = todayVerdict(context, today);
  if (verdict === verdictPhrase(context, standing.verdict, findings)) return [];
  return [t('rules:today.title', { date: formatDate(today.ruleset.effectiveFrom, language), verdict })];
}

function verdictPhrase(context: ViewContext, verdict: Verdict, findings: readonly Finding[]): string {
  const { t, facts } = context;
  const open = openWords(context, findings, verdict);
  return applicantKind(facts) === 'existingDirect'
    ? t(`rules:today.verdict.existingDirect.${verdict as ExistingVerdict}`, { open })
    : t(`rules:today.verdict.new.${verdict}`, { open });
}

/** How many mandatory requirements are missing and how many are open. */
function openWords({ t }: ViewContext, findings: readonly Finding[], verdict: Verdict): string {
  const countOf = (status: Finding['status']) =>
    findings.filter((finding) => finding.level === 'mandatory' && finding.status === status).length;
  const unknown = countOf('unknown');
  if (verdict !== 'notReady') return t('rules:open.unknown', { count: unknown });
  const unmet = t('rules:open.unmet', { count: countOf('unmet') });
  return unknown === 0 ? unmet : t('rules:open.both', { unmet, count: unknown });
}
