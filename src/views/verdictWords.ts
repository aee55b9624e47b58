import { applicantKind } from '../rules/applicant';
import type { ViewContext } from './context';
import type { Result } from './result';
import { reviewText } from './reviewText';

/** The verdict's title and body. Titles that count say how many mandatory requirements are missing or open. */
export function verdictWords(
  { t, facts, ruleset }: ViewContext,
  { findings, standing }: Result,
): { readonly title: string; readonly body: string } {
  const { verdict } = standing;
  const status = verdict === 'notReady' ? 'unmet' : 'unknown';
  const count = findings.filter(
    (finding) => finding.level === 'mandatory' && finding.status === status,
  ).length;
  if (applicantKind(facts) === 'existingDirect') {
    // The contract gives these partners no other verdict.
    const existing = verdict as 'notReady' | 'undecided' | 'active';
    return {
      title: t(`rules:verdictExisting.${existing}.title`, { count }),
      body: t(`rules:verdictExisting.${existing}.body`, { review: reviewText(t, ruleset) }),
    };
  }
  return { title: t(`rules:verdict.${verdict}.title`, { count }), body: t(`rules:verdict.${verdict}.body`) };
}
