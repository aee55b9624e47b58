import {
  optionsOf,
  applicableFacts,
  applies,
  askedFacts,
  expectedOf,
  isAskedFact,
  nextQuestion,
  progressOf,
  requirementOf,
} from '../../src/interview/question';
import type { Cents, Facts } from '../../src/rules/fact';
import type { Ruleset } from '../../src/rules/ruleset';
import { requirementIds } from '../../src/rules/requirement';
import { ruleset, rulesets } from '../support/rulesets';

const rules = ruleset('2020-10-27');
const today = ruleset('2025-10-01');
const atBar = 30_000_000 as Cents;

describe('applies', () => {
  it('asks nothing about requirements that the ruleset does not have', () => {
    expect(applicableFacts(rules, {})).not.toContain('tenure.months');
    expect(applicableFacts(today, {})).toEqual(
      expect.arrayContaining(['tenure.months', 'capabilityAssessment.passed', 'security.requirements']),
    );
    expect(applicableFacts(ruleset('2018-08-31'), {}).filter((fact) => fact.startsWith('revenue'))).toEqual(
      [],
    );
  });

  it('asks for no location of a membership that is not there', () => {
    expect(applies('mpn.location', rules, { 'mpn.membership': 'none' })).toBe(false);
    expect(applies('mpn.location', rules, { 'mpn.membership': 'expired' })).toBe(true);
  });

  it.each<[Facts, boolean]>([
    [{ 'support.plan': 'asfp' }, true],
    [{ 'support.plan': 'psfp' }, true],
    [{ 'support.plan': 'other' }, false],
    [{}, false],
    [{ 'support.plan': 'asfp', 'applicant.kind': 'existingDirect' }, false],
    [{ 'support.plan': 'asfp', 'journey.creditCheck': 'passed' }, true],
    [
      {
        'support.plan': 'asfp',
        'journey.creditCheck': 'passed',
        'journey.creditCheckEvidence': 'microsoftEmail',
      },
      false,
    ],
  ])('asks why a plan is held only while that matters: %j → %s', (facts, asked) => {
    expect(applies('support.planReason', rules, facts)).toBe(asked);
  });

  it('asks partners who are direct-bill already neither for reselling nor for tenure', () => {
    const existing = applicableFacts(today, { 'applicant.kind': 'existingDirect' });
    expect(existing).not.toContain('revenue.asIndirectReseller');
    expect(existing).not.toContain('tenure.months');
  });

  it.each<[Facts, readonly string[]]>([
    [{}, []],
    [{ 'revenue.ttmUsd': 'unsure' }, []],
    [{ 'revenue.ttmUsd': (atBar - 1) as Cents }, []],
    [{ 'revenue.ttmUsd': atBar }, ['revenue.source', 'revenue.perpetualUsd']],
    [{ 'revenue.ttmUsd': atBar, 'revenue.source': 'own' }, ['revenue.source', 'revenue.perpetualUsd']],
    [{ 'revenue.ttmUsd': atBar, 'revenue.source': 'partnerCenter' }, ['revenue.source']],
  ])(
    'asks about perpetual software only where it could pull the figure below the bar: %j',
    (facts, asked) => {
      const about = ['revenue.source', 'revenue.perpetualUsd'];
      expect(applicableFacts(rules, facts).filter((fact) => about.includes(fact))).toEqual(asked);
    },
  );

  it('asks nothing about perpetual software where it counts', () => {
    expect(applies('revenue.source', ruleset('2024-04-10'), { 'revenue.ttmUsd': atBar })).toBe(false);
  });
});

describe('askedFacts', () => {
  it('has every fact that a criterion of a ruleset reads: what nobody asks for stays unknown', () => {
    const read = rulesets.flatMap(({ requirements }) =>
      requirements.flatMap((rule) => ('criteria' in rule ? rule.criteria.map(({ fact }) => fact) : [])),
    );
    expect([...new Set(read)].filter((fact) => !isAskedFact(fact))).toEqual([]);
  });

  it('are in the order of their requirements', () => {
    const places = askedFacts.flatMap((fact) => {
      const requirement = requirementOf(fact);
      return requirement === undefined ? [] : [requirementIds.indexOf(requirement)];
    });
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });
});

describe('nextQuestion', () => {
  it('goes through the contract’s order', () => {
    expect(nextQuestion(rules, {}, [])).toBe('applicant.kind');
    expect(nextQuestion(rules, { 'applicant.kind': 'new' }, ['mpn.membership'])).toBe('mpn.location');
  });

  it('gives nothing once all are answered or skipped', () => {
    expect(nextQuestion(rules, {}, [...askedFacts])).toBeUndefined();
  });
});

describe('progressOf', () => {
  it('counts the requirements of the ruleset', () => {
    expect(progressOf('support.plan', rules)).toEqual({ number: 3, of: 6, requirement: 'support' });
    expect(progressOf('managedService.offered', today)?.of).toBe(today.requirements.length);
  });

  it('has no number for the kind of partner', () => {
    expect(progressOf('applicant.kind', rules)).toBeUndefined();
    expect(requirementOf('applicant.kind')).toBeUndefined();
  });
});

describe('expectedOf', () => {
  it('takes options, amounts and months', () => {
    expect(expectedOf('endorsement.authority', rules, (value) => value.toUpperCase())).toEqual({
      kind: 'choice',
      fact: 'endorsement.authority',
      options: [
        { value: 'yes', label: 'YES' },
        { value: 'no', label: 'NO' },
        { value: 'unsure', label: 'UNSURE' },
      ],
    });
    expect(expectedOf('revenue.ttmUsd', rules, String)).toEqual({ kind: 'amount' });
    expect(expectedOf('revenue.perpetualUsd', rules, String)).toEqual({ kind: 'amount', isOftenZero: true });
    expect(expectedOf('tenure.months', rules, String)).toEqual({ kind: 'months' });
  });

  it('asks why there is a plan only where it is one that counts', () => {
    const asks = (given: Ruleset, plan: NonNullable<Facts['support.plan']>) =>
      applicableFacts(given, { 'support.plan': plan }).includes('support.planReason');
    const counting: Ruleset = {
      ...today,
      requirements: today.requirements.map((one) =>
        one.id === 'support' ? { ...one, plans: [{ plan: 'ufp' }] } : one,
      ),
    };
    expect([asks(rules, 'asfp'), asks(rules, 'ufp'), asks(today, 'ufp'), asks(counting, 'ufp')]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it('offers a support plan only where the rules name it', () => {
    const plansOf = (given: Ruleset) => optionsOf('support.plan', given);
    expect(plansOf(rules)).toEqual(['none', 'asfp', 'psfp', 'other', 'unsure']);
    expect(plansOf(today)).toEqual(['none', 'asfp', 'psfp', 'ufp', 'other', 'unsure']);
    expect(optionsOf('tenure.months', rules)).toEqual([]);
  });
});
