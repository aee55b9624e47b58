import { barOf, type Id, type Vector } from './contractTables';

const yesNo = ['yes', 'no', 'unsure'];

type Values = Readonly<Record<string, readonly (string | number | undefined)[]>>;

/** Every value of every fact; of amounts and months those around what decides. Undefined is unanswered. */
export function valuesOf(id: Id): Values {
  const known = byId.get(id) ?? listValues(id);
  byId.set(id, known);
  return known;
}

const byId = new Map<Id, Values>();

function listValues(id: Id): Values {
  const bar = barOf(id);
  const spare = 12_345_67;
  const values: Record<string, readonly (string | number)[]> = {
    'applicant.kind': ['new', 'existingDirect'],
    'mpn.membership': ['active', 'pending', 'rejected', 'expired', 'none', 'unsure'],
    'mpn.location': ['sameCountry', 'otherCountry', 'otherRegion', 'globalOnly', 'unsure'],
    'endorsement.authority': yesNo,
    'endorsement.globalAdmin': yesNo,
    'support.firstLevel': ['own', 'outsourced', 'no', 'unsure'],
    'support.plan': ['none', 'asfp', 'psfp', 'ufp', 'other', 'unsure'],
    'support.planReason': ['forDirectBill', 'otherReason', 'unsure'],
    'revenue.asIndirectReseller': yesNo,
    'revenue.ttmUsd': [0, bar - 1, bar, bar + 1, bar + spare, 99_999_999_999_999, 'unsure'],
    'revenue.currency': ['USD', 'EUR'],
    'revenue.source': ['partnerCenter', 'own', 'unsure'],
    'revenue.perpetualUsd': [0, 1, 2, spare, spare + 1, bar + spare + 1, 'unsure'],
    'tenure.months': [0, 11, 12, 13, 1200, 'unsure'],
    'accountsReceivable.billing': yesNo,
    'accountsReceivable.provisioning': yesNo,
    'capabilityAssessment.passed': yesNo,
    'designation.solutionsPartner': yesNo,
    'security.requirements': yesNo,
    'managedService.offered': yesNo,
    'journey.applied': ['no', 'yes'],
    'journey.verification': ['notStarted', 'pending', 'rejected', 'done'],
    'journey.creditCheck': ['notStarted', 'pending', 'passed', 'failed'],
    'journey.creditCheckEvidence': ['none', 'microsoftEmail'],
    'journey.agreement': ['none', 'accepted'],
  };
  return Object.fromEntries(Object.entries(values).map(([fact, list]) => [fact, [...list, undefined]]));
}

/** Every combination of the values of some facts. */
export function* combinations(id: Id, facts: readonly string[]): Generator<Vector> {
  const [fact, ...others] = facts;
  if (fact === undefined) {
    yield {};
    return;
  }
  for (const rest of combinations(id, others)) {
    for (const value of valuesOf(id)[fact] ?? [])
      yield value === undefined ? rest : { ...rest, [fact]: value };
  }
}

/** The same chance every time: xorshift32. */
export function seeded(seed: number): (below: number) => number {
  const state = Uint32Array.of(seed);
  return (below) => {
    let x = state[0] ?? 0;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    state[0] = x;
    return ((x >>> 8) % below) | 0;
  };
}
