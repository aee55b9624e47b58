import type { FactId, Facts } from './fact';

/** The journey facts that tell whether there is an application. */
export const applicationFacts = [
  'journey.applied',
  'journey.verification',
  'journey.creditCheck',
] as const satisfies readonly FactId[];

/**
 * Whether the journey facts show an application: Microsoft does not begin to check anybody who did not apply.
 * @example hasApplied({ 'journey.verification': 'pending' }) // true
 */
export function hasApplied(facts: Facts): boolean {
  return (
    facts['journey.applied'] === 'yes' ||
    (facts['journey.verification'] ?? 'notStarted') !== 'notStarted' ||
    (facts['journey.creditCheck'] ?? 'notStarted') !== 'notStarted'
  );
}
