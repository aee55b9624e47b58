import { assess } from '../rules/assess';
import type { Facts } from '../rules/fact';
import type { Finding } from '../rules/finding';
import type { Ruleset } from '../rules/ruleset';
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
 * @param used the rules that the answers were given under.
 * @param world.rulesets all, the oldest first.
 * @param world.today the day of the run, an ISO date.
 * @example
 * standingToday(rulesets['2020-10-27'], { 'revenue.ttmUsd': usd(350_000) }, {
 *   rulesets: Object.values(rulesets),
 *   today: '2026-12-01',
 * })?.findings.find(({ requirement }) => requirement === 'revenue')?.status
 * // 'unmet'
 */
export function standingToday(
  used: Ruleset,
  facts: Facts,
  { rulesets, today }: { readonly rulesets: readonly Ruleset[]; readonly today: string },
): StandingToday | undefined {
  const ruleset = todaysRuleset(rulesets, today);
  if (!ruleset || ruleset.effectiveFrom <= used.effectiveFrom) return undefined;
  const before = assess(used, facts);
  const all = assess(ruleset, facts);
  return {
    ruleset,
    verdict: verdictOf(all, facts),
    findings: all.filter((finding) => !before.some((one) => comesToTheSame(one, finding))),
    all,
  };
}

const comesToTheSame = (one: Finding, other: Finding): boolean =>
  one.requirement === other.requirement &&
  one.level === other.level &&
  one.status === other.status &&
  one.reasons[0] === other.reasons[0];
