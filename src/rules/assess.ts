import { assessCriteria } from './assessCriteria';
import { assessRevenue } from './assessRevenue';
import { assessSupport } from './assessSupport';
import type { FactId, Facts, FactValue } from './fact';
import type { Finding, Judgement } from './finding';
import type { Requirement, Ruleset } from './ruleset';

/**
 * Holds every requirement of a ruleset against what is known of one partner: one finding a requirement, in the
 * ruleset's order. Facts that the ruleset does not use change nothing, nor does the order of the facts.
 * @example assess(rulesets['2020-10-27'], { 'mpn.membership': 'expired' })[0]?.status // 'unmet'
 */
export function assess(ruleset: Ruleset, facts: Facts): readonly Finding[] {
  return ruleset.requirements.map((requirement) => {
    const { reads, ...judgement } = judgementOf(requirement, facts);
    return {
      requirement: requirement.id,
      level: requirement.level,
      ...judgement,
      facts: pickFacts(facts, reads),
    };
  });
}

function judgementOf(requirement: Requirement, facts: Facts): Judgement {
  switch (requirement.id) {
    case 'support':
      return assessSupport(requirement, facts);
    case 'revenue':
      return assessRevenue(requirement, facts);
    default:
      return assessCriteria(requirement, facts);
  }
}

function pickFacts(facts: Facts, ids: readonly FactId[]): Facts {
  const picked: Partial<Record<FactId, FactValue>> = {};
  for (const id of ids) {
    const value = facts[id];
    if (value !== undefined) picked[id] = value;
  }
  return picked as Facts;
}
