import { gate } from '../../src/journey/gate';
import { standing } from '../../src/journey/standing';
import { assess } from '../../src/rules/assess';
import type { Facts } from '../../src/rules/fact';
import type { Ruleset, SupportPlan } from '../../src/rules/ruleset';
import { rulesetOn } from '../../src/rules/rulesetOn';
import { supportPlansOf } from '../../src/rules/supportPlan';
import { ruleset } from '../support/rulesets';
import {
  contractAdvice,
  contractFindings,
  contractPlanRemark,
  contractRulesetIds,
  contractState,
  contractStatus,
  contractVerdict,
  counting,
  type Vector,
} from './contractTables';
import { combinations } from './vectors';

/** Everything that a support plan is weighed with. */
const reads = [
  'applicant.kind',
  'support.firstLevel',
  'support.plan',
  'support.planReason',
  'journey.applied',
  'journey.creditCheck',
  'journey.creditCheckEvidence',
  'journey.agreement',
];

/** The rest of what a partner has to have, so that the plan is what the verdict hangs on. */
const otherwiseReady: Vector = {
  'mpn.membership': 'active',
  'mpn.location': 'sameCountry',
  'endorsement.authority': 'yes',
  'revenue.asIndirectReseller': 'yes',
  'revenue.ttmUsd': 100_000_000,
  'revenue.source': 'partnerCenter',
  'tenure.months': 12,
  'accountsReceivable.billing': 'yes',
  'accountsReceivable.provisioning': 'yes',
  'capabilityAssessment.passed': 'yes',
  'designation.solutionsPartner': 'yes',
  'security.requirements': 'yes',
};

const withPlans = (plans: readonly SupportPlan[]): Ruleset => {
  const rules = ruleset('2025-10-01');
  return {
    ...rules,
    requirements: rules.requirements.map((one) =>
      one.id === 'support' ? { ...one, plans: [...plans] } : one,
    ),
  };
};
const dated = withPlans([{ plan: 'asfp' }, { plan: 'psfp' }, { plan: 'ufp', countsFrom: '2027-03-01' }]);
const unlisted = withPlans([{ plan: 'asfp' }, { plan: 'psfp' }]);

function outcomes(rules: Ruleset, vector: Vector) {
  const facts = vector as Facts;
  const findings = assess(rules, facts);
  const support = findings.find(({ requirement }) => requirement === 'support');
  return {
    status: support?.status,
    remark: support?.remarks.find((one) => one !== 'support.planHeldForOtherReason'),
    ...standing(findings, facts, rules),
    gate: gate(facts, rules).advice,
  };
}

function expected(vector: Vector, isListed: boolean, counts: boolean) {
  const seen = counts ? counting(vector) : vector;
  const rows = contractFindings('2025-10-01', seen);
  return {
    status: contractStatus('2025-10-01', 'support', seen),
    remark: contractPlanRemark(isListed, seen),
    verdict: contractVerdict(rows, seen),
    state: contractState(seen),
    supportPlanAdvice: contractAdvice(seen),
    gate: contractAdvice(seen),
  };
}

describe('a support plan of which the rules say from when it counts', () => {
  it.each([
    ['is not listed', unlisted, '2027-03-01', false, false],
    ['is listed without a day', ruleset('2025-10-01'), '2027-03-01', true, false],
    ['is listed, the day before', dated, '2027-02-28', true, false],
    ['is listed, on the day', dated, '2027-03-01', true, true],
    ['is listed, later', dated, '2030-01-01', true, true],
  ] as const)(
    '%s: comes out as the contract says, whatever else is known',
    (_, rules, day, listed, counts) => {
      const onDay = rulesetOn(rules, day);
      const wrong: unknown[] = [];
      for (const changes of combinations('2025-10-01', reads)) {
        const vector = { ...otherwiseReady, ...changes };
        const got = outcomes(onDay, vector);
        const wanted = expected(vector, listed, counts);
        if (JSON.stringify(got) !== JSON.stringify(wanted)) wrong.push({ changes, got, wanted });
      }
      expect(wrong.slice(0, 3)).toEqual([]);
    },
  );

  it.each(contractRulesetIds)(
    'does not count under %s as it is, and is never a reason to buy another',
    (id) => {
      const rules = rulesetOn(ruleset(id), '2026-12-01');
      const facts: Facts = {
        'support.firstLevel': 'own',
        'support.plan': 'ufp',
        'journey.creditCheck': 'passed',
        'journey.creditCheckEvidence': 'microsoftEmail',
      };
      const found = outcomes(rules, facts);
      expect(found).toMatchObject({ status: 'unknown', supportPlanAdvice: 'none', state: 'creditPassed' });
      expect(found.remark).toBe(
        id === '2025-10-01' ? 'support.planNotYetAvailable' : 'support.planDoesNotCount',
      );
    },
  );

  it('does not count while nobody has asked on which day', () => {
    expect(gate({ ...passedWith('ufp') }, dated).advice).toBe('none');
  });
});

const passedWith = (plan: Facts['support.plan']): Facts => ({
  'journey.creditCheck': 'passed',
  'journey.creditCheckEvidence': 'microsoftEmail',
  ...(plan && { 'support.plan': plan }),
});

describe('rulesetOn', () => {
  it('leaves rules as they are where no plan waits for its day', () => {
    const rules = ruleset('2025-10-01');
    expect(rulesetOn(rules, '2026-12-01')).toBe(rules);
  });

  it('says of every plan whether it counts on the day', () => {
    const plansOn = (day: string) => supportPlansOf(rulesetOn(dated, day)).at(-1);
    expect(plansOn('2027-02-28')).toEqual({ plan: 'ufp', countsFrom: null });
    expect(plansOn('2027-03-01')).toEqual({ plan: 'ufp' });
  });

  it('finds no plan where the rules do not ask for support', () => {
    expect(supportPlansOf({ ...dated, requirements: [] })).toEqual([]);
  });
});
