/**
 * The contract's tables on rulesets, statuses, verdict, state and advice, written down once more and on purpose apart
 * from the program: nothing is imported from src/. Amounts are whole cents here too.
 */
type Value = string | number | undefined;
export type Vector = Readonly<Record<string, Value>>;

const ids = ['2018-08-31', '2020-10-27', '2021-04-15', '2023-04-24', '2024-04-10', '2025-10-01'] as const;
export type Id = (typeof ids)[number];
export const contractRulesetIds: readonly Id[] = ids;

/** M mandatory, R recommended, – not in the findings; the columns are the rulesets, the rows the order of findings. */
const table: readonly (readonly [requirement: string, columns: string])[] = [
  ['mpn', 'MMMMMM'],
  ['endorsement', 'MMMMMM'],
  ['support', 'MMMMMM'],
  ['revenue', '–MMMMM'],
  ['tenure', '––MMMM'],
  ['accountsReceivable', 'MMMMMM'],
  ['capabilityAssessment', '–––MMM'],
  ['designation', '–––––M'],
  ['security', '–––––M'],
  ['managedService', 'MRRRRR'],
];

const bars: Readonly<Record<Id, readonly [dollars: number, perpetual: 'excl.' | 'incl.'] | null>> = {
  '2018-08-31': null,
  '2020-10-27': [300_000, 'excl.'],
  '2021-04-15': [300_000, 'excl.'],
  '2023-04-24': [300_000, 'excl.'],
  '2024-04-10': [300_000, 'incl.'],
  '2025-10-01': [1_000_000, 'incl.'],
};

/** The bar of a ruleset in cents; the smallest one stands in where a ruleset has none. */
export const barOf = (id: Id): number => (bars[id]?.[0] ?? 300_000) * 100;

export type Row = { readonly requirement: string; readonly level: string; readonly status: string };

/** Requirement, level and status of every finding, in order. */
export function contractFindings(id: Id, v: Vector): readonly Row[] {
  const column = ids.indexOf(id);
  return table.flatMap(([requirement, columns]) => {
    const mark = columns[column];
    if (mark === '–') return [];
    const level = mark === 'M' ? 'mandatory' : 'recommended';
    return [{ requirement, level, status: contractStatus(id, requirement, v) }];
  });
}

export function contractStatus(id: Id, requirement: string, v: Vector): string {
  switch (requirement) {
    case 'mpn':
      return inGeneral([is(v['mpn.membership'], 'active'), is(v['mpn.location'], 'sameCountry')]);
    case 'endorsement':
      return inGeneral([is(v['endorsement.authority'], 'yes')]);
    case 'support':
      return isNew(v) ? supportOfNew(v) : supportOfExisting(v);
    case 'revenue':
      return revenue(id, v);
    case 'tenure':
      return isNew(v) ? tenure(v['tenure.months']) : 'notApplicable';
    case 'accountsReceivable':
      return inGeneral([
        is(v['accountsReceivable.billing'], 'yes'),
        is(v['accountsReceivable.provisioning'], 'yes'),
      ]);
    case 'capabilityAssessment':
      return capability(v);
    case 'designation':
      return inGeneral([is(v['designation.solutionsPartner'], 'yes')]);
    case 'security':
      return inGeneral([is(v['security.requirements'], 'yes')]);
    case 'managedService':
      return inGeneral([is(v['managedService.offered'], 'yes')]);
    default:
      throw new Error(requirement);
  }
}

const isNew = (v: Vector) => (v['applicant.kind'] ?? 'new') === 'new';
/** Unified for Partners that does not count is as `unsure`, in every ruleset; `counting` is where it does. */
const isOpen = (value: Value) => value === undefined || value === 'unsure' || value === 'ufp';

type Mark = '+' | '-' | '?';
const is = (value: Value, ...good: readonly string[]): Mark =>
  isOpen(value) ? '?' : good.includes(String(value)) ? '+' : '-';

function inGeneral(marks: readonly Mark[]): string {
  if (marks.includes('-')) return 'unmet';
  return marks.includes('?') ? 'unknown' : 'met';
}

function tenure(months: Value): string {
  if (isOpen(months)) return 'unknown';
  return Number(months) >= 12 ? 'met' : 'unmet';
}

/** The lines of the contract: the first that applies. */
function revenue(id: Id, v: Vector): string {
  const [, perpetualSoftware] = bars[id] ?? [];
  const bar = barOf(id);
  const reseller = isNew(v) ? v['revenue.asIndirectReseller'] : 'yes';
  const total = v['revenue.ttmUsd'];
  const perpetual = v['revenue.perpetualUsd'];
  if (reseller === 'no') return 'unmet';
  if ((v['revenue.currency'] ?? 'USD') !== 'USD') return 'unknown';
  if (isOpen(total)) return 'unknown';
  if (Number(total) < bar) return 'unmet';
  if (isOpen(reseller)) return 'unknown';
  if (perpetualSoftware === 'excl.' && (v['revenue.source'] ?? 'own') !== 'partnerCenter') {
    if (isOpen(perpetual)) return 'unknown';
    if (Number(total) - Number(perpetual) < bar) return 'unmet';
  }
  return 'met';
}

/** Where a ruleset lists Unified for Partners, from its day on: as `asfp` in every table. */
export const counting = (v: Vector): Vector =>
  v['support.plan'] === 'ufp' ? { ...v, 'support.plan': 'asfp' } : v;

/** The remark on a plan that does not count; of `existingDirect` only on one that Microsoft names. */
export function contractPlanRemark(isListed: boolean, v: Vector): string | undefined {
  if (v['support.plan'] === 'ufp') {
    return isListed ? 'support.planNotYetAvailable' : 'support.planDoesNotCount';
  }
  return v['support.plan'] === 'other' && isNew(v) ? 'support.planDoesNotCount' : undefined;
}

export type Check = 'failed' | 'passed' | 'notPassed';
export function contractCheck(v: Vector): Check {
  if (v['journey.creditCheck'] === 'failed') return 'failed';
  return v['journey.creditCheck'] === 'passed' && v['journey.creditCheckEvidence'] === 'microsoftEmail'
    ? 'passed'
    : 'notPassed';
}

/** firstLevel · credit check · plan · planReason → status, as the contract has the rows; `.` is "any". */
const supportRows = [
  ['no', '.', '.', '.', 'unmet'],
  ['open', '.', '.', '.', 'unknown'],
  ['capable', 'failed', '.', '.', 'blocked'],
  ['capable', 'passed', 'asfp psfp', '.', 'met'],
  ['capable', 'passed', 'none other', '.', 'actionDue'],
  ['capable', 'passed', 'open', '.', 'unknown'],
  ['capable', 'notPassed', 'none other open', '.', 'onTrack'],
  ['capable', 'notPassed', 'asfp psfp', 'otherReason', 'met'],
  ['capable', 'notPassed', 'asfp psfp', 'forDirectBill open', 'attention'],
] as const;

function supportOfNew(v: Vector): string {
  const orOpen = (value: Value) => (isOpen(value) ? 'open' : String(value));
  const level = orOpen(v['support.firstLevel']);
  const cells = [
    level === 'own' || level === 'outsourced' ? 'capable' : level,
    contractCheck(v),
    orOpen(v['support.plan']),
    orOpen(v['support.planReason']),
  ];
  const row = supportRows.find((columns) =>
    cells.every((cell, index) => columns[index] === '.' || columns[index]?.split(' ').includes(cell)),
  );
  if (!row) throw new Error(`no row for ${cells.join(' ')}`);
  return row[4];
}

function supportOfExisting(v: Vector): string {
  return inGeneral([is(v['support.firstLevel'], 'own', 'outsourced'), is(v['support.plan'], 'asfp', 'psfp')]);
}

const started = (value: Value) => (value ?? 'notStarted') !== 'notStarted';
export const contractHasApplied = (v: Vector): boolean =>
  v['journey.applied'] === 'yes' || started(v['journey.verification']) || started(v['journey.creditCheck']);

function capability(v: Vector): string {
  const passed = v['capabilityAssessment.passed'];
  if (passed === 'yes') return 'met';
  if (isNew(v) && !contractHasApplied(v)) return 'onTrack';
  return passed === 'no' ? 'unmet' : 'unknown';
}

const holds = (v: Vector) => v['support.plan'] === 'asfp' || v['support.plan'] === 'psfp';

/** The verdict's lines: the first that applies. */
export function contractVerdict(findings: readonly Row[], v: Vector): string {
  const statuses = findings.filter(({ level }) => level === 'mandatory').map(({ status }) => status);
  const check = contractCheck(v);
  if (isNew(v) && check === 'failed') return 'blocked';
  if (statuses.includes('unmet')) return 'notReady';
  if (statuses.includes('unknown')) return 'undecided';
  if (!isNew(v)) return 'active';
  if (check === 'passed' && !holds(v)) return 'planDue';
  if (check === 'passed' && v['journey.agreement'] !== 'accepted') return 'agreementDue';
  if (check === 'passed') return 'active';
  return contractHasApplied(v) ? 'awaitingMicrosoft' : 'readyToApply';
}

export function contractState(v: Vector): string {
  const check = contractCheck(v);
  if (!isNew(v)) return 'active';
  if (check === 'failed') return 'creditFailed';
  if (check === 'passed' && holds(v) && v['journey.agreement'] === 'accepted') return 'active';
  if (check === 'passed' && holds(v)) return 'planConfirmed';
  if (check === 'passed') return 'creditPassed';
  if (v['journey.verification'] === 'rejected') return 'verificationRejected';
  return contractHasApplied(v) ? 'underReview' : 'notApplied';
}

export function contractAdvice(v: Vector): string {
  if (!isNew(v)) return 'none';
  if (contractCheck(v) !== 'passed') return 'doNotBuyYet';
  if (holds(v)) return 'notNeeded';
  return isOpen(v['support.plan']) ? 'none' : 'buyNow';
}

/**
 * Better answers, the higher the better: 0 fails, 1 is open, 2 meets; amounts and months in between by their size.
 * Undefined: there is no better or worse.
 */
export function contractRank(id: Id, fact: string, v: Vector): number | undefined {
  const value = v[fact];
  if (fact === 'tenure.months') return classOf(tenure(value)) + (Number(value) || 0) / 1e4;
  if (fact === 'revenue.ttmUsd' || fact === 'revenue.perpetualUsd') {
    if (isOpen(value)) return 1;
    const settled = { ...v, 'revenue.asIndirectReseller': 'yes', 'revenue.currency': 'USD' };
    const size = Number(value) / 1e15;
    const isFailing = revenue(id, settled) === 'unmet';
    return (isFailing ? 0 : 2) + (fact === 'revenue.ttmUsd' ? size : 0.9 - size);
  }
  if (fact === 'revenue.source') return value === 'partnerCenter' ? 2 : 1;
  if (/^(applicant|journey|revenue\.currency|support\.planReason|endorsement\.globalAdmin)/.test(fact)) {
    return undefined;
  }
  // A new applicant fails by no answer about the plan.
  const good: Readonly<Record<string, readonly string[]>> = {
    'mpn.membership': ['active'],
    'mpn.location': ['sameCountry'],
    'support.firstLevel': ['own', 'outsourced'],
    'support.plan': isNew(v) ? ['asfp', 'psfp', 'none', 'other'] : ['asfp', 'psfp'],
  };
  return classOf(inGeneral([is(value, ...(good[fact] ?? ['yes']))]));
}

const classOf = (status: string) => ['unmet', 'unknown', 'met'].indexOf(status);
