import type { Choice, Facts } from './fact';

/**
 * Who asks: somebody who wants to become a direct-bill partner unless the facts say that he already is one.
 * @example applicantKind({}) // 'new'
 */
export function applicantKind(facts: Facts): Choice<'applicant.kind'> {
  return facts['applicant.kind'] ?? 'new';
}
