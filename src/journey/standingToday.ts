import { assess } from '../rules/assess';
import type { Facts } from '../rules/fact';
import type { Finding } from '../rules/finding';
import type { Ruleset } from '../rules/ruleset';
import { rulesetOn } from '../rules/rulesetOn';
import { todaysRuleset } from '../rules/todaysRuleset';
import { verdictOf, type Verdict } from './verdict';

/** Where the same answers stand under today's rules. */
export type StandingToday = {
  readonly ruleset: Ruleset;
  readonly verdict: Verdict;
  /** Those that only today's rules have, and those whose level, status or first reason is another. */
  readonly findings: readonly Finding[];
  /** One for every requirement of today's rules. */
  readonly all: readonly Finding[];
};

/**
 * Where the answers stand under the rules of today; undefined where no newer rules than those used hold today. Nothing
 * is asked for it: what the rules in use do not ask counts as unanswered.
 * @param used the rules that the answers were given under, and what they came to.
 * @param world.rulesets all, the oldest first.
 * @param world.today the day of the run, an ISO date.
 * @example
 * standingToday({ ruleset: viewContext.ruleset, findings: result.findings }, viewContext.facts, {
 *   rulesets: Object.values(rulesets),
 *   today: '2026-12-01',
 * })?.ruleset.id
 * // '2025-10-01'
 */
export function standingToday(
  used: { readonly ruleset: Ruleset; readonly findings: readonly Finding[] },
  facts: Facts,
  { rulesets, today }: { readonly rulesets: readonly Ruleset[]; readonly today: string },
): StandingToday | undefined {
  const newest = todaysRuleset(rulesets, today);
  if (!newest || newest.effectiveFrom <= used.ruleset.effectiveFrom) return undefined;
  const ruleset = rulesetOn(newest, today);
  const all = assess(ruleset, facts);
  return {
    ruleset,
    verdict: verdictOf(all, facts, ruleset),
    findings: all.filter((finding) => !used.findings.some((one) => comesToTheSame(one, finding))),
    all,
  };
}

const comesToTheSame = (one: Finding, other: Finding): boolean =>
  one.requirement === other.requirement &&
  one.level === other.level &&
  one.status === other.status &&
  one.reasons[0] === other.reasons[0];
