import { standing } from '../../src/journey/standing';
import type { Finding } from '../../src/rules/finding';
import { statuses, type Level, type Status } from '../../src/rules/requirement';
import { contractAdvice, contractState, contractVerdict, type Vector } from '../rules/contractTables';
import { combinations } from '../rules/vectors';
import { ruleset } from '../support/rulesets';

const finding = (level: Level, status: Status): Finding => ({
  requirement: level === 'mandatory' ? 'mpn' : 'managedService',
  level,
  status,
  reasons: ['met'],
  remarks: [],
  facts: {},
});

/** Any two mandatory findings with any recommended one: the verdict asks only whether a status is there. */
const findingSets = statuses.flatMap((first, index) =>
  statuses
    .slice(index)
    .flatMap((second) =>
      statuses.map((advice) => [
        finding('mandatory', first),
        finding('recommended', advice),
        finding('mandatory', second),
      ]),
    ),
);

const journeyFacts = [
  'applicant.kind',
  'support.plan',
  'journey.applied',
  'journey.verification',
  'journey.creditCheck',
  'journey.creditCheckEvidence',
  'journey.agreement',
];

const rules = ruleset('2020-10-27');

describe('standing', () => {
  const vectors: readonly Vector[] = [...combinations('2020-10-27', journeyFacts)];

  it('gives the contract’s verdict for every combination of statuses and journey facts', () => {
    const wrong: unknown[] = [];
    for (const vector of vectors) {
      for (const findings of findingSets) {
        const { verdict } = standing(findings, vector, rules);
        if (verdict !== contractVerdict(findings, vector)) {
          wrong.push({ vector, statuses: findings.map(({ status }) => status), verdict });
        }
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  it('gives the contract’s state and advice for every combination of journey facts, whatever the findings', () => {
    const wrong: unknown[] = [];
    for (const vector of vectors) {
      for (const findings of [[], ...findingSets.slice(0, 3)]) {
        const { state, supportPlanAdvice } = standing(findings, vector, rules);
        if (state !== contractState(vector) || supportPlanAdvice !== contractAdvice(vector)) {
          wrong.push({ vector, state, supportPlanAdvice });
        }
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
  });
});
