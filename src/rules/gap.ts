import type { Facts } from './fact';
import type { Finding, Reason } from './finding';
import { meets } from './meets';
import type { Criterion } from './ruleset';

/** One thing that is in the way of `met`. */
export type Gap = { readonly outcome: 'failed' | 'unknown'; readonly reason: Reason };

/** The gap that a criterion leaves; none where it is met. */
export function gapsOf(criterion: Criterion, facts: Facts): readonly Gap[] {
  const outcome = meets(criterion, facts);
  return outcome === 'met' ? [] : [{ outcome, reason: reasonOf(criterion, outcome, facts) }];
}

/** `parseRulesets` sees to it that every reason a ruleset can come to is a known one. */
function reasonOf(criterion: Criterion, outcome: Gap['outcome'], facts: Facts): Reason {
  if (outcome === 'unknown') return `${criterion.fact}.unknown` as Reason;
  const why = criterion.operator === 'isOneOf' ? facts[criterion.fact] : 'belowMinimum';
  return `${criterion.fact}.${why}` as Reason;
}

/** The general rule: what fails makes it unmet, even when other things are unknown. */
export function judge(gaps: readonly Gap[]): Pick<Finding, 'status' | 'reasons'> {
  const withOutcome = (outcome: Gap['outcome']) => gaps.filter((gap) => gap.outcome === outcome);
  return judgeInOrder([...withOutcome('failed'), ...withOutcome('unknown')]);
}

/** The first gap decides. The reasons are all that come to the same: all that fail, or all that are unknown. */
export function judgeInOrder(gaps: readonly Gap[]): Pick<Finding, 'status' | 'reasons'> {
  const [first, ...others] = gaps;
  if (!first) return { status: 'met', reasons: ['met'] };
  const alike = others.filter(({ outcome }) => outcome === first.outcome).map(({ reason }) => reason);
  return { status: first.outcome === 'failed' ? 'unmet' : 'unknown', reasons: [first.reason, ...alike] };
}
