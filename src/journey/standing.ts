import type { Facts } from '../rules/fact';
import type { Finding } from '../rules/finding';
import type { Ruleset } from '../rules/ruleset';
import { gate, type SupportPlanAdvice } from './gate';
import { journeyState, type JourneyState } from './state';
import { verdictOf, type Verdict } from './verdict';

/** Where a partner stands: the overall word, the state of the journey, and what to say about a support plan. */
export type Standing = {
  readonly verdict: Verdict;
  readonly state: JourneyState;
  readonly supportPlanAdvice: SupportPlanAdvice;
};

/**
 * Where a partner stands. `findings` are those of `assess` for the same facts and rules, as they hold on the day.
 * @example
 * standing(assess(rulesets['2020-10-27'], {}), {}, rulesets['2020-10-27'])
 * // { verdict: 'undecided', state: 'notApplied', supportPlanAdvice: 'doNotBuyYet' }
 */
export function standing(findings: readonly Finding[], facts: Facts, ruleset: Ruleset): Standing {
  return {
    verdict: verdictOf(findings, facts, ruleset),
    state: journeyState(facts, ruleset),
    supportPlanAdvice: gate(facts, ruleset).advice,
  };
}
