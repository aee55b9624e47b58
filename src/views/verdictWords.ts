import type { Standing } from '../journey/standing';
import type { StandingToday } from '../journey/standingToday';
import type { Verdict } from '../journey/verdict';
import { applicantKind } from '../rules/applicant';
import type { Finding } from '../rules/finding';
import type { ViewContext } from './context';
import { formatDate } from './format';
import type { Result } from './result';
import { reviewText } from './reviewText';

/** The contract gives partners who are direct-bill already no other verdict. */
type ExistingVerdict = 'notReady' | 'undecided' | 'active';

/** The verdict's title and body. Titles that count say how many mandatory requirements are missing or open. */
export function verdictWords(
  context: ViewContext,
  { findings, standing }: Result,
): { readonly title: string; readonly body: string } {
  const { t, facts, ruleset, language, today } = context;
  const { verdict } = standing;
  const kind = applicantKind(facts);
  if (today && isOnlyThen(context, verdict)) {
    const date = formatDate(ruleset.effectiveFrom, language);
    return {
      title: t(`rules:today.then.${kind}.title`, { date, verdict: todayVerdict(context, today) }),
      body: t(`rules:today.then.${kind}.body`, { review: reviewText(t, today.ruleset) }),
    };
  }
  const count = openCount(findings, verdict);
  if (kind === 'existingDirect') {
    const existing = verdict as ExistingVerdict;
    return {
      title: t(`rules:verdictExisting.${existing}.title`, { count }),
      body: t(`rules:verdictExisting.${existing}.body`, { review: reviewText(t, ruleset) }),
    };
  }
  return { title: t(`rules:verdict.${verdict}.title`, { count }), body: t(`rules:verdict.${verdict}.body`) };
}

/** Whether a result may point to the enrolment form: not while the rules of today say something else. */
export const mayApply = (context: ViewContext, { verdict }: Pick<Standing, 'verdict'>): boolean =>
  verdict === 'readyToApply' && !isOnlyThen(context, verdict);

/** Whether a verdict is as good as it gets before Microsoft decides, but under the rules in use only. */
export function isOnlyThen({ facts, today }: ViewContext, verdict: Verdict): boolean {
  const good: Verdict = applicantKind(facts) === 'new' ? 'readyToApply' : 'active';
  return verdict === good && today !== undefined && today.verdict !== good;
}

/** Today's verdict, to go on a sentence with. */
export function todayVerdict({ t, facts }: ViewContext, { verdict, all }: StandingToday): string {
  const count = openCount(all, verdict);
  return applicantKind(facts) === 'existingDirect'
    ? t(`rules:today.verdict.existingDirect.${verdict as ExistingVerdict}`, { count })
    : t(`rules:today.verdict.new.${verdict}`, { count });
}

/** How many mandatory requirements a verdict is about that says that some are missing or open. */
function openCount(findings: readonly Finding[], verdict: Verdict): number {
  const status = verdict === 'notReady' ? 'unmet' : 'unknown';
  return findings.filter((finding) => finding.level === 'mandatory' && finding.status === status).length;
}
