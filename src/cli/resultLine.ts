import { gate } from '../journey/gate';
import { standing } from '../journey/standing';
import { assess } from '../rules/assess';
import { isAmountFact, type Cents, type FactId, type Facts } from '../rules/fact';
import type { Finding } from '../rules/finding';
import type { Ruleset } from '../rules/ruleset';
import { resultText } from '../views/resultText';
import type { ViewContext } from '../views/context';
import type { Partner } from './readFacts';

/** One partner's result as one line of JSON. The names in it, and their order, are a contract with other programs. */
export function resultLine(
  { id, facts }: Partner,
  context: { readonly ruleset: Ruleset } & Pick<ViewContext, 't' | 'language'>,
): string {
  const { ruleset } = context;
  const findings = assess(ruleset, facts);
  const result = standing(findings, facts);
  return JSON.stringify({
    ...(id !== undefined && { id }),
    ruleset: ruleset.id,
    verdict: result.verdict,
    findings: findings.map(findingOut),
    journey: { state: result.state },
    supportPlanAdvice: result.supportPlanAdvice,
    text: resultText({ ...context, facts, gate: gate(facts) }, { findings, standing: result, skipped: [] }),
  });
}

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
