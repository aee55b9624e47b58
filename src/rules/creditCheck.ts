import type { Facts } from './fact';

/**
 * Passed means that Microsoft's own e-mail said so; `passed` without that e-mail counts as pending.
 * @example isCreditCheckPassed({ 'journey.creditCheck': 'passed' }) // false
 */
export function isCreditCheckPassed(facts: Facts): boolean {
  return (
    facts['journey.creditCheck'] === 'passed' && facts['journey.creditCheckEvidence'] === 'microsoftEmail'
  );
}
