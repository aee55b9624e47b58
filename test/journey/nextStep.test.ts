import { nextStep } from '../../src/journey/nextStep';
import { standingToday } from '../../src/journey/standingToday';
import { assess } from '../../src/rules/assess';
import type { Facts } from '../../src/rules/fact';
import { ruleset, rulesets } from '../support/rulesets';
import { passed, readyFacts, usd } from '../views/world';

const old = ruleset('2020-10-27');
const stepOf = (facts: Facts, rules = old) => nextStep(assess(rules, facts), facts, rules).step;
const applied: Facts = { ...readyFacts, 'journey.applied': 'yes' };

describe('nextStep', () => {
  it.each<[string, Facts, string]>([
    ['the form, for who is ready', readyFacts, 'apply'],
    ['what is missing, before the form', { ...readyFacts, 'mpn.membership': 'none' }, 'closeGap'],
    ['what is not known, before the form', { ...readyFacts, 'mpn.membership': 'unsure' }, 'findOut'],
    ['Microsoft, under review', applied, 'awaitMicrosoft'],
    [
      'Microsoft, under review, whatever is not known',
      { ...applied, 'mpn.location': 'unsure' },
      'awaitMicrosoft',
    ],
    ['what is missing, under review too', { ...applied, 'mpn.location': 'globalOnly' }, 'closeGap'],
    ['an appeal, never waiting', { ...applied, 'journey.verification': 'rejected' }, 'appeal'],
    [
      'talking to Microsoft after a failed check',
      { ...applied, 'journey.creditCheck': 'failed' },
      'afterFailing',
    ],
    ['the plan, once the check has passed', { ...readyFacts, ...passed }, 'plan'],
    [
      'which plan there is, where nobody knows',
      { ...readyFacts, ...passed, 'support.plan': 'unsure' },
      'findOut',
    ],
    [
      'which plan there is, where the one that is held does not count',
      { ...readyFacts, ...passed, 'support.plan': 'ufp' },
      'findOut',
    ],
    ['the agreement, with a plan', { ...readyFacts, ...passed, 'support.plan': 'asfp' }, 'agreement'],
    [
      'nothing, once all is done',
      { ...readyFacts, ...passed, 'support.plan': 'asfp', 'journey.agreement': 'accepted' },
      'active',
    ],
    [
      'nothing, for an existing partner who meets everything',
      { ...readyFacts, 'applicant.kind': 'existingDirect', 'support.plan': 'asfp' },
      'stay',
    ],
    [
      'what is missing, for an existing partner',
      { ...readyFacts, 'applicant.kind': 'existingDirect' },
      'closeGap',
    ],
  ])('is %s', (_, facts, step) => {
    expect(stepOf(facts)).toBe(step);
  });

  it('is never to apply, or to stay as one is, where today’s rules say something else', () => {
    for (const facts of [
      readyFacts,
      { ...readyFacts, 'applicant.kind': 'existingDirect', 'support.plan': 'asfp' },
    ] satisfies Facts[]) {
      const today = standingToday({ ruleset: old, findings: assess(old, facts) }, facts, {
        rulesets,
        today: '2026-12-01',
      })!;
      expect(nextStep(assess(old, facts), facts, old, today)).toEqual({ step: 'todaysRules', today });
    }
    const strong: Facts = {
      ...readyFacts,
      'revenue.ttmUsd': usd(1_500_000),
      'tenure.months': 20,
      'designation.solutionsPartner': 'yes',
      'security.requirements': 'yes',
    };
    const today = standingToday({ ruleset: old, findings: assess(old, strong) }, strong, {
      rulesets,
      today: '2026-12-01',
    })!;
    expect(nextStep(assess(old, strong), strong, old, today)).toEqual({ step: 'apply' });
  });
});
