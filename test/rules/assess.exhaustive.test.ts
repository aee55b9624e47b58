import { standing } from '../../src/journey/standing';
import { assess } from '../../src/rules/assess';
import type { Facts } from '../../src/rules/fact';
import { ruleset } from '../support/rulesets';
import {
  contractAdvice,
  contractFindings,
  contractRank,
  contractRulesetIds,
  contractState,
  contractStatus,
  contractVerdict,
  type Id,
  type Vector,
} from './contractTables';
import { combinations, seeded, valuesOf } from './vectors';
import type { RequirementId } from '../../src/rules/requirement';

/** What each requirement reads, whoever asks. */
const reads: Readonly<Record<RequirementId, readonly string[]>> = {
  mpn: ['applicant.kind', 'mpn.membership', 'mpn.location'],
  endorsement: ['applicant.kind', 'endorsement.authority', 'endorsement.globalAdmin'],
  support: [
    'applicant.kind',
    'support.firstLevel',
    'support.plan',
    'support.planReason',
    'journey.creditCheck',
    'journey.creditCheckEvidence',
  ],
  revenue: [
    'applicant.kind',
    'revenue.asIndirectReseller',
    'revenue.ttmUsd',
    'revenue.currency',
    'revenue.source',
    'revenue.perpetualUsd',
  ],
  tenure: ['applicant.kind', 'tenure.months'],
  accountsReceivable: ['applicant.kind', 'accountsReceivable.billing', 'accountsReceivable.provisioning'],
  capabilityAssessment: [
    'applicant.kind',
    'capabilityAssessment.passed',
    'journey.applied',
    'journey.verification',
    'journey.creditCheck',
    'journey.creditCheckEvidence',
  ],
  designation: ['applicant.kind', 'designation.solutionsPartner'],
  security: ['applicant.kind', 'security.requirements'],
  managedService: ['applicant.kind', 'managedService.offered'],
};

const asFacts = (vector: Vector) => vector as Facts;

describe.each(contractRulesetIds)('assess under %s', (id) => {
  const rules = ruleset(id);
  const present = contractFindings(id, {}).map(({ requirement }) => requirement);

  it('gives one finding a requirement, with the level and in the order of the contract', () => {
    const given = assess(rules, {}).map(({ requirement, level, status }) => ({ requirement, level, status }));
    expect(given).toEqual(contractFindings(id, {}));
  });

  it.each(present)(
    'decides %s like the contract, for every combination of the facts it reads',
    (requirement) => {
      const alone = { ...rules, requirements: rules.requirements.filter((one) => one.id === requirement) };
      const wrong: unknown[] = [];
      for (const vector of combinations(id, reads[requirement as RequirementId])) {
        const status = assess(alone, asFacts(vector))[0]?.status;
        const expected = contractStatus(id, requirement, vector);
        if (status !== expected) wrong.push({ vector, status, expected });
      }
      expect(wrong.slice(0, 5)).toEqual([]);
    },
  );

  it('reads nothing else for a finding than the facts it names', () => {
    const wrong: unknown[] = [];
    const next = seeded(11);
    const values = valuesOf(id);
    for (let round = 0; round < 2_000; round += 1) {
      const vector = randomVector(id, next);
      for (const finding of assess(rules, asFacts(vector))) {
        const others = Object.keys(values).filter((fact) => !reads[finding.requirement].includes(fact));
        const fact = others[next(others.length)] ?? '';
        const changed = { ...vector, [fact]: pick(values[fact] ?? [], next) };
        const again = assess(rules, asFacts(changed)).find((one) => one.requirement === finding.requirement);
        if (JSON.stringify(again) !== JSON.stringify(finding)) wrong.push({ vector, fact, finding, again });
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
  });
});

const pick = <T>(list: readonly T[], next: (below: number) => number): T | undefined =>
  list[next(list.length)];

/** Every fact with any of its values. Half of the vectors are mostly good, so that good ends come up often enough. */
function randomVector(id: Id, next: (below: number) => number): Vector {
  const isMostlyGood = next(2) === 0;
  const good: Vector = { ...goodAnswers, 'revenue.ttmUsd': valuesOf(id)['revenue.ttmUsd']?.[4] };
  return Object.fromEntries(
    Object.entries(valuesOf(id)).flatMap(([fact, values]) => {
      const keep = isMostlyGood && good[fact] !== undefined && next(25) > 0;
      const value = keep ? good[fact] : pick(values, next);
      return value === undefined ? [] : [[fact, value]];
    }),
  );
}

const goodAnswers: Vector = {
  'mpn.membership': 'active',
  'mpn.location': 'sameCountry',
  'endorsement.authority': 'yes',
  'support.firstLevel': 'own',
  'revenue.asIndirectReseller': 'yes',
  'revenue.currency': 'USD',
  'revenue.source': 'partnerCenter',
  'tenure.months': 12,
  'accountsReceivable.billing': 'yes',
  'accountsReceivable.provisioning': 'yes',
  'capabilityAssessment.passed': 'yes',
  'designation.solutionsPartner': 'yes',
  'security.requirements': 'yes',
  'managedService.offered': 'yes',
};

const order = ['notReady', 'undecided'];
const height = (verdict: string) => (order.includes(verdict) ? order.indexOf(verdict) : order.length);

/**
 * The one place where the contract's own order of lines lets a better answer look worse: as long as it is open whether
 * the revenue was earned as an indirect reseller, perpetual software in it is not looked at yet.
 */
const isPerpetualHidden = (id: Id, fact: string, vector: Vector) =>
  fact === 'revenue.asIndirectReseller' &&
  contractStatus(id, 'revenue', vector) === 'unknown' &&
  contractStatus(id, 'revenue', { ...vector, [fact]: 'yes' }) === 'unmet';

describe('200,000 random partners', () => {
  const wrong: unknown[] = [];
  const readyWithGaps: unknown[] = [];
  const worse: unknown[] = [];
  const verdicts = new Map<string, number>();

  beforeAll(() => {
    const next = seeded(20_201_027);
    for (let round = 0; round < 200_000; round += 1) {
      const id = contractRulesetIds[next(contractRulesetIds.length)] ?? '2020-10-27';
      const rules = ruleset(id);
      const vector = randomVector(id, next);
      const findings = assess(rules, asFacts(vector));
      const given = standing(findings, asFacts(vector), rules);
      verdicts.set(given.verdict, (verdicts.get(given.verdict) ?? 0) + 1);

      const rows = contractFindings(id, vector);
      const expected = [
        ...rows.flatMap(({ requirement, level, status }) => [requirement, level, status]),
        contractVerdict(rows, vector),
        contractState(vector),
        contractAdvice(vector),
      ].join();
      const got = [
        ...findings.flatMap(({ requirement, level, status }) => [requirement, level, status]),
        given.verdict,
        given.state,
        given.supportPlanAdvice,
      ].join();
      if (got !== expected) wrong.push({ id, vector, got, expected });

      const isHeldBack = findings.some(
        ({ level, status }) => level === 'mandatory' && (status === 'unmet' || status === 'unknown'),
      );
      if (isHeldBack && !['notReady', 'undecided', 'blocked'].includes(given.verdict)) {
        readyWithGaps.push({ id, vector, verdict: given.verdict });
      }

      const [fact, values] = pick(Object.entries(valuesOf(id)), next) ?? ['', []];
      const better: Vector = { ...vector, [fact]: pick(values, next) };
      const [before, after] = [contractRank(id, fact, vector), contractRank(id, fact, better)];
      if (before === undefined || after === undefined || after < before) continue;
      if (isPerpetualHidden(id, fact, vector)) continue;
      const then = standing(assess(rules, asFacts(better)), asFacts(better), rules);
      if (height(then.verdict) < height(given.verdict)) worse.push({ id, vector, better, fact, given, then });
    }
  });

  it('come out as the contract says: findings, verdict, state and advice', () => {
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  it('are never ready with a mandatory finding unmet or unknown', () => {
    expect(readyWithGaps.slice(0, 5)).toEqual([]);
  });

  it('never come out worse for a better answer', () => {
    expect(worse.slice(0, 5)).toEqual([]);
  });

  it('meet every verdict often enough to mean something', () => {
    const rare = [...verdicts].filter(([, count]) => count < 500);
    expect({ kinds: verdicts.size, rare }).toEqual({ kinds: 8, rare: [] });
  });
});
