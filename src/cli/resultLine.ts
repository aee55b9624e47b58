import { gate } from '../journey/gate';
import { standing } from '../journey/standing';
import { standingToday, type StandingToday } from '../journey/standingToday';
import { assess } from '../rules/assess';
import { isAmountFact, type Cents, type FactId, type Facts } from '../rules/fact';
import type { Finding } from '../rules/finding';
import type { Ruleset } from '../rules/ruleset';
import { resultText } from '../views/resultText';
import type { ViewContext } from '../views/context';
import type { Partner } from './readFacts';

/**
 * What a line is made with: the rules in use, as they hold on the day that is asked about; all there are, the oldest
 * first; and the day of the run, an ISO date.
 */
export type LineContext = {
  readonly ruleset: Ruleset;
  readonly rulesets: readonly Ruleset[];
  readonly today: string;
} & Pick<ViewContext, 't' | 'language'>;

/** One partner's result as one line of JSON. The names in it, and their order, are a contract with other programs. */
export function resultLine({ id, facts }: Partner, context: LineContext): string {
  const { ruleset, t, language } = context;
  const findings = assess(ruleset, facts);
  const result = standing(findings, facts, ruleset);
  const today = standingToday({ ruleset, findings }, facts, context);
  const view = {
    t,
    language,
    ruleset,
    facts,
    gate: gate(facts, ruleset),
    ...(today && { today }),
  };
  return JSON.stringify({
    ...(id !== undefined && { id }),
    ruleset: ruleset.id,
    verdict: result.verdict,
    findings: findings.map(findingOut),
    journey: { state: result.state },
    supportPlanAdvice: result.supportPlanAdvice,
    ...(today && { today: todayOut(today) }),
    text: resultText(view, { findings, standing: result, skipped: [] }),
  });
}

const todayOut = ({ ruleset, verdict, findings }: StandingToday) => ({
  ruleset: ruleset.id,
  verdict,
  findings: findings.map(findingOut),
});

function findingOut({ requirement, level, status, reasons, facts }: Finding) {
  return { requirement, level, status, reason: reasons[0], facts: factsOut(facts) };
}

/** Amounts are cents inside and US dollars outside. */
function factsOut(facts: Facts): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(facts).map(([fact, value]) => [
      fact,
      isAmountFact(fact as FactId) && typeof value === 'number' ? toUsd(value as Cents) : value,
    ]),
  );
}

const toUsd = (cents: Cents) => cents / 100;
