import { assess } from '../../src/rules/assess';
import type { Cents, Facts } from '../../src/rules/fact';
import type { Finding } from '../../src/rules/finding';
import type { RequirementId } from '../../src/rules/requirement';
import { ruleset } from '../support/rulesets';

const usd = (amount: number) => Math.round(amount * 100) as Cents;

function finding(requirement: RequirementId, facts: Facts, id = '2020-10-27'): Finding {
  const found = assess(ruleset(id), facts).find((one) => one.requirement === requirement);
  if (!found) throw new Error(`no ${requirement} under ${id}`);
  return found;
}

const passed = {
  'journey.creditCheck': 'passed',
  'journey.creditCheckEvidence': 'microsoftEmail',
} as const satisfies Facts;

describe('reasons', () => {
  it('is "met" and nothing else where everything is met', () => {
    const { reasons } = finding('mpn', { 'mpn.membership': 'active', 'mpn.location': 'sameCountry' });
    expect(reasons).toEqual(['met']);
  });

  it('lists everything that fails, in the order of the criteria', () => {
    const { reasons } = finding('mpn', { 'mpn.membership': 'expired', 'mpn.location': 'globalOnly' });
    expect(reasons).toEqual(['mpn.membership.expired', 'mpn.location.globalOnly']);
  });

  it('leaves out what is unknown as soon as something fails', () => {
    expect(finding('mpn', { 'mpn.location': 'otherCountry' }).reasons).toEqual(['mpn.location.otherCountry']);
  });

  it('lists everything that is unknown', () => {
    expect(finding('accountsReceivable', { 'accountsReceivable.billing': 'unsure' }).reasons).toEqual([
      'accountsReceivable.billing.unknown',
      'accountsReceivable.provisioning.unknown',
    ]);
  });

  it('names both the first level and the plan where both are unknown and due', () => {
    expect(finding('support', passed).reasons).toEqual([
      'support.firstLevel.unknown',
      'support.plan.unknown',
    ]);
  });

  it('does not ask for a plan before it is due', () => {
    expect(finding('support', {}).reasons).toEqual(['support.firstLevel.unknown']);
    expect(finding('support', { 'support.firstLevel': 'own' }).reasons).toEqual([
      'support.plan.afterCreditCheck',
    ]);
  });

  it.each([
    [{ ...passed, 'support.plan': 'none' }, 'support.plan.due'],
    [{ ...passed, 'support.plan': 'unsure' }, 'support.plan.unknown'],
    [{ 'journey.creditCheck': 'failed', 'support.plan': 'asfp' }, 'support.creditCheckFailed'],
    [{ 'support.plan': 'psfp' }, 'support.plan.boughtEarly'],
    [{ 'journey.creditCheck': 'passed', 'support.plan': 'asfp' }, 'support.plan.boughtEarly'],
  ] as const)('says why support is what it is: %j', (facts: Facts, reason) => {
    expect(finding('support', { 'support.firstLevel': 'outsourced', ...facts }).reasons).toEqual([reason]);
  });

  it('names both failures of an existing partner', () => {
    const facts = {
      'applicant.kind': 'existingDirect',
      'support.firstLevel': 'no',
      'support.plan': 'other',
    } as const;
    expect(finding('support', facts).reasons).toEqual(['support.firstLevel.no', 'support.plan.other']);
  });

  it('tells an existing partner without a plan so even while the first level is unknown', () => {
    const facts = { 'applicant.kind': 'existingDirect', 'support.plan': 'none' } as const;
    expect(finding('support', facts)).toMatchObject({ status: 'unmet', reasons: ['support.plan.none'] });
  });

  it('says that the assessment comes after applying, and that tenure is not for existing partners', () => {
    expect(finding('capabilityAssessment', {}, '2023-04-24').reasons).toEqual([
      'capabilityAssessment.afterApplying',
    ]);
    const existing = { 'applicant.kind': 'existingDirect', 'tenure.months': 3 } as const;
    expect(finding('tenure', existing, '2023-04-24')).toMatchObject({
      status: 'notApplicable',
      reasons: ['notForExistingDirect'],
    });
  });

  it.each([
    [{ 'revenue.asIndirectReseller': 'no', 'revenue.ttmUsd': usd(10) }, ['no', 'belowBar']],
    [{ 'revenue.asIndirectReseller': 'no', 'revenue.currency': 'EUR' }, ['no']],
    [{ 'revenue.ttmUsd': usd(10) }, ['belowBar']],
    [{ 'revenue.currency': 'EUR', 'revenue.ttmUsd': usd(10) }, ['notUsd', 'asReseller']],
    [{}, ['noTotal', 'asReseller']],
    [{ 'revenue.ttmUsd': usd(400_000), 'revenue.source': 'partnerCenter' }, ['asReseller']],
    [{ 'revenue.ttmUsd': usd(400_000) }, ['asReseller', 'noPerpetual']],
    [{ 'revenue.ttmUsd': usd(400_000), 'revenue.perpetualUsd': usd(399_999) }, ['asReseller']],
    [
      {
        'revenue.asIndirectReseller': 'no',
        'revenue.ttmUsd': usd(400_000),
        'revenue.perpetualUsd': usd(399_999),
      },
      ['no', 'lessPerpetual'],
    ],
  ] as const)('gives the reasons of revenue in the order in which they decide: %j', (facts: Facts, short) => {
    const full = {
      no: 'revenue.asIndirectReseller.no',
      belowBar: 'revenue.ttmUsd.belowBar',
      lessPerpetual: 'revenue.perpetualUsd.belowBar',
      notUsd: 'revenue.currency.notUsd',
      noTotal: 'revenue.ttmUsd.unknown',
      asReseller: 'revenue.asIndirectReseller.unknown',
      noPerpetual: 'revenue.perpetualUsd.unknown',
    };
    expect(finding('revenue', facts).reasons).toEqual(short.map((one) => full[one]));
  });

  it('leaves perpetual software alone while it is open whether the revenue counts at all', () => {
    const facts = { 'revenue.ttmUsd': usd(400_000), 'revenue.perpetualUsd': usd(200_000) };
    expect(finding('revenue', facts).status).toBe('unknown');
    expect(finding('revenue', { ...facts, 'revenue.asIndirectReseller': 'yes' }).status).toBe('unmet');
  });
});

describe('remarks', () => {
  it('tells who is no global administrator, and changes no status for it', () => {
    const facts = { 'endorsement.authority': 'yes', 'endorsement.globalAdmin': 'no' } as const;
    expect(finding('endorsement', facts)).toMatchObject({
      status: 'met',
      remarks: ['endorsement.notGlobalAdmin'],
    });
    expect(finding('endorsement', { 'endorsement.globalAdmin': 'unsure' }).remarks).toEqual([
      'endorsement.globalAdminUnknown',
    ]);
    expect(finding('endorsement', {}).remarks).toEqual([]);
  });

  it('tells that a plan held for another reason counts later, as long as the check has not passed', () => {
    const facts = {
      'support.firstLevel': 'own',
      'support.plan': 'asfp',
      'support.planReason': 'otherReason',
    } as const;
    expect(finding('support', facts)).toMatchObject({
      status: 'met',
      remarks: ['support.planHeldForOtherReason'],
    });
    expect(finding('support', { ...facts, ...passed }).remarks).toEqual([]);
    expect(finding('support', { ...facts, 'support.plan': 'none' }).remarks).toEqual([]);
  });

  it('tells that another kind of plan does not count', () => {
    const facts = { 'support.firstLevel': 'own', 'support.plan': 'other' } as const;
    expect(finding('support', facts).remarks).toEqual(['support.planDoesNotCount']);
  });

  it('calls a figure that is not Partner Center’s provisional, once it is enough', () => {
    const facts = { 'revenue.asIndirectReseller': 'yes', 'revenue.ttmUsd': usd(1_000_000) } as const;
    expect(finding('revenue', facts, '2025-10-01').remarks).toEqual(['revenue.provisional']);
    expect(finding('revenue', facts).remarks).toEqual([]);
    const sure = { ...facts, 'revenue.source': 'partnerCenter' } as const;
    expect(finding('revenue', sure).remarks).toEqual([]);
  });
});

describe('measure', () => {
  const own = { 'revenue.asIndirectReseller': 'yes', 'revenue.source': 'own' } as const;

  it('counts a total below the bar as it was given', () => {
    const facts = { ...own, 'revenue.ttmUsd': usd(299_999.99), 'revenue.perpetualUsd': usd(50) };
    expect(finding('revenue', facts).measure).toEqual({
      unit: 'usd',
      counted: usd(299_999.99),
      bar: usd(300_000),
    });
  });

  it('takes perpetual software off where it is excluded, and never goes below nothing', () => {
    const facts = { ...own, 'revenue.ttmUsd': usd(400_000), 'revenue.perpetualUsd': usd(150_000) };
    expect(finding('revenue', facts).measure?.counted).toBe(usd(250_000));
    expect(finding('revenue', facts, '2024-04-10').measure?.counted).toBe(usd(400_000));
    const more = { ...facts, 'revenue.perpetualUsd': usd(500_000) };
    expect(finding('revenue', more).measure?.counted).toBe(0);
  });

  it('counts the whole of Partner Center’s figure, and a total whose perpetual share is unknown', () => {
    const facts = { ...own, 'revenue.ttmUsd': usd(400_000) };
    expect(finding('revenue', facts).measure?.counted).toBe(usd(400_000));
    const sure = { ...facts, 'revenue.source': 'partnerCenter', 'revenue.perpetualUsd': usd(1) } as const;
    expect(finding('revenue', sure).measure?.counted).toBe(usd(400_000));
  });

  it('is not there without a figure in dollars', () => {
    expect(finding('revenue', own).measure).toBeUndefined();
    const euros = { 'revenue.ttmUsd': usd(400_000), 'revenue.currency': 'EUR' };
    expect(finding('revenue', euros).measure).toBeUndefined();
  });

  it('never shows money that was not earned as an indirect reseller as having reached the bar', () => {
    const facts = { 'revenue.asIndirectReseller': 'no', 'revenue.ttmUsd': usd(400_000) } as const;
    expect(finding('revenue', facts).measure).toBeUndefined();
    const less = { ...facts, 'revenue.ttmUsd': usd(1) };
    expect(finding('revenue', less).measure?.counted).toBe(usd(1));
  });

  it('holds the months against twelve', () => {
    expect(finding('tenure', { 'tenure.months': 7 }, '2021-04-15').measure).toEqual({
      unit: 'months',
      counted: 7,
      bar: 12,
    });
    expect(finding('tenure', { 'tenure.months': 'unsure' }, '2021-04-15').measure).toBeUndefined();
  });
});

describe('facts of a finding', () => {
  const everything = {
    'managedService.offered': 'yes',
    ...passed,
    'journey.applied': 'yes',
    'revenue.perpetualUsd': usd(5),
    'revenue.ttmUsd': usd(400_000),
    'revenue.asIndirectReseller': 'yes',
    'support.planReason': 'otherReason',
    'support.plan': 'asfp',
    'support.firstLevel': 'own',
    'endorsement.globalAdmin': 'yes',
    'endorsement.authority': 'yes',
    'capabilityAssessment.passed': 'no',
    'tenure.months': 12,
    'applicant.kind': 'new',
  } as const satisfies Facts;
  const existing = { ...everything, 'applicant.kind': 'existingDirect' } as const;
  const readOf = (requirement: RequirementId, facts: Facts, id?: string) =>
    Object.keys(finding(requirement, facts, id).facts);

  it('are those it read, in the contract’s order whatever the order they came in', () => {
    expect(readOf('support', everything)).toEqual([
      'applicant.kind',
      'support.firstLevel',
      'support.plan',
      'support.planReason',
      'journey.creditCheck',
      'journey.creditCheckEvidence',
    ]);
    expect(readOf('endorsement', everything)).toEqual(['endorsement.authority', 'endorsement.globalAdmin']);
    expect(readOf('capabilityAssessment', everything, '2025-10-01')).toEqual([
      'applicant.kind',
      'capabilityAssessment.passed',
      'journey.applied',
      'journey.creditCheck',
    ]);
  });

  it('are without the journey and the reseller question for an existing partner', () => {
    expect(readOf('support', existing)).toEqual(['applicant.kind', 'support.firstLevel', 'support.plan']);
    expect(readOf('revenue', existing)).toEqual(['applicant.kind', 'revenue.ttmUsd', 'revenue.perpetualUsd']);
    expect(readOf('capabilityAssessment', existing, '2025-10-01')).toEqual([
      'applicant.kind',
      'capabilityAssessment.passed',
    ]);
    expect(readOf('tenure', existing, '2025-10-01')).toEqual(['applicant.kind']);
  });

  it('are without perpetual software where the ruleset includes it', () => {
    expect(readOf('revenue', everything, '2024-04-10')).not.toContain('revenue.perpetualUsd');
  });

  it('give the same findings in any order', () => {
    const backwards = Object.fromEntries(Object.entries(everything).toReversed()) as Facts;
    const both = [everything, backwards].map((facts) => JSON.stringify(assess(ruleset('2025-10-01'), facts)));
    expect(both[0]).toBe(both[1]);
  });

  it('change nothing where the ruleset does not use them', () => {
    const unused = {
      'tenure.months': 1,
      'designation.solutionsPartner': 'no',
      'security.requirements': 'no',
      'capabilityAssessment.passed': 'no',
    } as const;
    const rules = ruleset('2020-10-27');
    expect(assess(rules, { ...everything, ...unused })).toEqual(assess(rules, everything));
  });
});
