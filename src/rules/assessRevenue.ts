import { applicantKind } from './applicant';
import type { Cents, FactId, Facts } from './fact';
import type { Judgement, Measure } from './finding';
import { gapsOf, judgeInOrder, type Gap } from './gap';
import { barOf, type RevenueRequirement } from './ruleset';

/**
 * The revenue of the past twelve months against the ruleset's bar. "At least" is inclusive, and everything is counted
 * in cents. A figure that is not Partner Center's counts provisionally, less perpetual software where that is excluded.
 */
export function assessRevenue(requirement: RevenueRequirement, facts: Facts): Judgement {
  const asReseller = resellerGaps(facts);
  const isNoReseller = asReseller.some(({ outcome }) => outcome === 'failed');
  const figure = figureOf(requirement, facts);

  // The order of the contract. What a doubtful origin leaves open is not closed by the perpetual software in it.
  const judgement = judgeInOrder([
    ...(isNoReseller ? asReseller : []),
    ...figure.totalGaps,
    ...(isNoReseller ? [] : asReseller),
    ...figure.perpetualGaps,
  ]);
  const isProvisional = judgement.status === 'met' && facts['revenue.source'] !== 'partnerCenter';
  const measure = measureOf(requirement, figure.counted, isNoReseller);
  return {
    ...judgement,
    remarks: isProvisional ? ['revenue.provisional'] : [],
    ...(measure && { measure }),
    reads: readsOf(requirement, facts),
  };
}

/** Who is direct-bill already cannot have earned it as an indirect reseller. */
function resellerGaps(facts: Facts): readonly Gap[] {
  if (applicantKind(facts) === 'existingDirect') return [];
  return gapsOf({ fact: 'revenue.asIndirectReseller', operator: 'isOneOf', values: ['yes'] }, facts);
}

type Figure = {
  readonly totalGaps: readonly Gap[];
  readonly perpetualGaps: readonly Gap[];
  /** What counts of the total, as far as it is known. */
  readonly counted?: Cents;
};

function figureOf(requirement: RevenueRequirement, facts: Facts): Figure {
  const total = facts['revenue.ttmUsd'] ?? 'unsure';
  const perpetual = facts['revenue.perpetualUsd'] ?? 'unsure';
  const bar = barOf(requirement);

  // Nothing is converted: Microsoft measures in US dollars, at rates of its own.
  if ((facts['revenue.currency'] ?? 'USD') !== 'USD') return unknownTotal('revenue.currency.notUsd');
  if (total === 'unsure') return unknownTotal('revenue.ttmUsd.unknown');
  // Below the bar is below it, whatever else is in the figure: nothing that is left out can raise it.
  if (total < bar) {
    return {
      totalGaps: [{ outcome: 'failed', reason: 'revenue.ttmUsd.belowBar' }],
      perpetualGaps: [],
      counted: total,
    };
  }
  // Partner Center's figure leaves perpetual software out already, as long as the rules exclude it.
  if (requirement.perpetualSoftware === 'included' || facts['revenue.source'] === 'partnerCenter') {
    return { totalGaps: [], perpetualGaps: [], counted: total };
  }
  if (perpetual === 'unsure') {
    return {
      totalGaps: [],
      perpetualGaps: [{ outcome: 'unknown', reason: 'revenue.perpetualUsd.unknown' }],
      counted: total,
    };
  }
  const counted = Math.max(0, total - perpetual) as Cents;
  return {
    totalGaps: [],
    perpetualGaps: counted < bar ? [{ outcome: 'failed', reason: 'revenue.perpetualUsd.belowBar' }] : [],
    counted,
  };
}

const unknownTotal = (reason: Gap['reason']): Figure => ({
  totalGaps: [{ outcome: 'unknown', reason }],
  perpetualGaps: [],
});

/** Money that was not earned as an indirect reseller is never shown as having reached the bar. */
function measureOf(
  requirement: RevenueRequirement,
  counted: Cents | undefined,
  isNoReseller: boolean,
): Measure | undefined {
  const bar = barOf(requirement);
  if (counted === undefined || (isNoReseller && counted >= bar)) return undefined;
  return { unit: 'usd', counted, bar };
}

function readsOf(requirement: RevenueRequirement, facts: Facts): readonly FactId[] {
  return [
    'applicant.kind',
    ...(applicantKind(facts) === 'new' ? (['revenue.asIndirectReseller'] as const) : []),
    'revenue.ttmUsd',
    'revenue.currency',
    'revenue.source',
    ...(requirement.perpetualSoftware === 'excluded' ? (['revenue.perpetualUsd'] as const) : []),
  ];
}
