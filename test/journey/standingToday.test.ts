import { standingToday } from '../../src/journey/standingToday';
import { assess } from '../../src/rules/assess';
import type { Facts } from '../../src/rules/fact';
import { ruleset, rulesets } from '../support/rulesets';
import { readyFacts, usd } from '../views/world';

const under = (id: string, facts: Facts, today = '2026-12-01') => {
  const used = ruleset(id);
  const stands = standingToday({ ruleset: used, findings: assess(used, facts) }, facts, { rulesets, today });
  return (
    stands && {
      ruleset: stands.ruleset.id,
      verdict: stands.verdict,
      findings: stands.findings.map(({ requirement, status, reasons }) =>
        [requirement, status, reasons[0]].join(' '),
      ),
    }
  );
};

describe('standingToday', () => {
  it('says nothing where the rules in use are the newest that hold on the day', () => {
    expect(under('2025-10-01', readyFacts)).toBeUndefined();
    expect(under('2020-10-27', readyFacts, '2021-04-14')).toBeUndefined();
  });

  it('says nothing of older rules, nor before there were any', () => {
    expect(under('2025-10-01', readyFacts, '2021-04-15')).toBeUndefined();
    expect(under('2020-10-27', readyFacts, '2018-08-30')).toBeUndefined();
  });

  it('judges by the newest rules of the day, and names what only they have or what comes out otherwise', () => {
    expect(under('2020-10-27', readyFacts)).toEqual({
      ruleset: '2025-10-01',
      verdict: 'notReady',
      findings: [
        'revenue unmet revenue.ttmUsd.belowBar',
        'tenure met met',
        'capabilityAssessment onTrack capabilityAssessment.afterApplying',
        'designation unknown designation.solutionsPartner.unknown',
        'security unknown security.requirements.unknown',
      ],
    });
    expect(under('2020-10-27', readyFacts, '2021-04-15')).toEqual({
      ruleset: '2021-04-15',
      verdict: 'readyToApply',
      findings: ['tenure met met'],
    });
  });

  it('counts a new level and a new reason as another finding', () => {
    expect(under('2018-08-31', readyFacts, '2020-10-27')?.findings).toContain('managedService met met');
    const perpetual = {
      ...readyFacts,
      'revenue.source': 'own',
      'revenue.perpetualUsd': usd(200_000),
    } as const satisfies Facts;
    expect(under('2020-10-27', perpetual)?.findings).toContain('revenue unmet revenue.ttmUsd.belowBar');
  });
});
