import type { Facts } from './fact';
import type { Criterion } from './ruleset';

/** What the facts say about one criterion. `unsure` and unanswered are the same: unknown, never a no. */
export type Outcome = 'met' | 'failed' | 'unknown';

export function meets(criterion: Criterion, facts: Facts): Outcome {
  const value = facts[criterion.fact];
  if (value === undefined || value === 'unsure') return 'unknown';
  return passes(criterion, value) ? 'met' : 'failed';
}

function passes(criterion: Criterion, value: string | number): boolean {
  switch (criterion.operator) {
    case 'isOneOf':
      return criterion.values.some((allowed) => allowed === value);
    case 'atLeast':
      return Number(value) >= criterion.value;
  }
}
