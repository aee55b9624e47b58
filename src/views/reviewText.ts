import type { Ruleset } from '../rules/ruleset';
import type { Translate } from './translate';

/** When Microsoft holds partners who are direct-bill already against the rules; each holds from its ruleset on. */
const reviews = [
  { from: '2025-10-01', words: 'anniversary' },
  { from: '2023-04-24', words: 'yearly' },
  { from: '2020-10-27', words: 'renewal' },
] as const;

/** When an existing partner is reviewed under these rules, in one sentence. */
export function reviewText(t: Translate, { effectiveFrom }: Ruleset): string {
  const words = reviews.find(({ from }) => from <= effectiveFrom)?.words ?? 'enrolment';
  return t(`rules:review.${words}`);
}
