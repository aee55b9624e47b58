import { join } from 'node:path';
import { createTranslator } from '../../src/i18n/translator';
import { readLocales } from '../../src/i18n/readLocales';
import { gate } from '../../src/journey/gate';
import { standing } from '../../src/journey/standing';
import { standingToday } from '../../src/journey/standingToday';
import type { Language } from '../../src/reading/language';
import { assess } from '../../src/rules/assess';
import type { Cents, Facts } from '../../src/rules/fact';
import { rulesetOn } from '../../src/rules/rulesetOn';
import type { ViewContext } from '../../src/views/context';
import { withNames } from '../../src/views/names';
import type { Result } from '../../src/views/result';
import { ruleset, rulesets } from '../support/rulesets';

/** The real wording in the real translator. */
export const words = createTranslator(readLocales(join(__dirname, '../../locales')), {
  keptMonths: 24,
});

/** The day of every view that names none. */
const runDay = '2026-12-01';

export const nonce = '0123456789abcdef0123456789abcdef';

export const usd = (amount: number) => Math.round(amount * 100) as Cents;

/** What a view is given for a partner with these facts. */
export function contextOf(
  facts: Facts = {},
  {
    language = 'en',
    rules = '2020-10-27',
    today = runDay,
  }: { language?: Language; rules?: string; today?: string } = {},
): ViewContext {
  const used = rulesetOn(ruleset(rules), today);
  const findings = assess(used, facts);
  const stands = standingToday({ ruleset: used, findings }, facts, { rulesets, today });
  return {
    t: withNames(words(language), used),
    language,
    ruleset: used,
    facts,
    gate: gate(facts, used),
    ...(stands && { today: stands }),
  };
}

/** The real assessment of the context's facts. */
export function resultOf({ ruleset, facts }: ViewContext, skipped: Result['skipped'] = []): Result {
  const findings = assess(ruleset, facts);
  return { findings, standing: standing(findings, facts, ruleset), skipped };
}

/** A new partner who meets everything that is due before the credit check. */
export const readyFacts = {
  'applicant.kind': 'new',
  'mpn.membership': 'active',
  'mpn.location': 'sameCountry',
  'endorsement.authority': 'yes',
  'endorsement.globalAdmin': 'yes',
  'support.firstLevel': 'own',
  'support.plan': 'none',
  'revenue.asIndirectReseller': 'yes',
  'revenue.ttmUsd': usd(412_500),
  'revenue.source': 'partnerCenter',
  'tenure.months': 14,
  'accountsReceivable.billing': 'yes',
  'accountsReceivable.provisioning': 'yes',
  'managedService.offered': 'yes',
} as const satisfies Facts;

/** Microsoft's e-mail about the credit check is recorded. */
export const passed = {
  'journey.applied': 'yes',
  'journey.creditCheck': 'passed',
  'journey.creditCheckEvidence': 'microsoftEmail',
} as const satisfies Facts;
