import type { Value } from '../checker';

/** One whole interview: what the partner answers, and what they do besides answering in order. */
export type Interview = {
  readonly name: string;
  /** In force when it was begun. */
  readonly ruleset: string;
  readonly answers: Readonly<Record<string, Value>>;
  readonly doings: readonly Doing[];
};

/** Typed or pressed; or the open questions answered, that many or all of them, clicked and typed by turns. */
export type Doing =
  { readonly text: string } | { readonly value: object } | { readonly answers: number | 'all' };

const allMet: Interview['answers'] = {
  'applicant.kind': 'new',
  'mpn.membership': 'active',
  'mpn.location': 'sameCountry',
  'endorsement.authority': 'yes',
  'endorsement.globalAdmin': 'yes',
  'support.firstLevel': 'own',
  'support.plan': 'none',
  'support.planReason': 'otherReason',
  'revenue.asIndirectReseller': 'yes',
  'revenue.ttmUsd': 1_412_500,
  'revenue.source': 'partnerCenter',
  'revenue.perpetualUsd': 0,
  'tenure.months': 14,
  'accountsReceivable.billing': 'yes',
  'accountsReceivable.provisioning': 'yes',
  'capabilityAssessment.passed': 'yes',
  'designation.solutionsPartner': 'yes',
  'security.requirements': 'yes',
  'managedService.offered': 'yes',
};

const manyGaps: Interview['answers'] = {
  ...allMet,
  'mpn.membership': 'pending',
  'mpn.location': 'otherRegion',
  'endorsement.authority': 'unsure',
  'endorsement.globalAdmin': 'no',
  'support.firstLevel': 'no',
  'support.plan': 'asfp',
  'support.planReason': 'forDirectBill',
  'revenue.asIndirectReseller': 'unsure',
  'revenue.ttmUsd': 310_000,
  'revenue.source': 'own',
  'revenue.perpetualUsd': 42_000.5,
  'tenure.months': 3,
  'accountsReceivable.billing': 'no',
  'designation.solutionsPartner': 'no',
  'managedService.offered': 'unsure',
};

const start = { value: { verb: 'start' } };
const inOrder: readonly Doing[] = [start, { answers: 'all' }];

/** What people do: straight on, with detours, and stopping on the way. */
export const interviews: readonly Interview[] = [
  ...['2018-08-31', '2020-10-27', '2021-04-15', '2023-04-24', '2024-04-10', '2025-10-01'].map((ruleset) => ({
    name: `all met, ${ruleset}`,
    ruleset,
    answers: allMet,
    doings: inOrder,
  })),
  ...['2020-10-27', '2025-10-01'].flatMap((ruleset) => [
    { name: `many gaps, ${ruleset}`, ruleset, answers: manyGaps, doings: inOrder },
    {
      name: `direct-bill already, ${ruleset}`,
      ruleset,
      answers: { ...allMet, 'applicant.kind': 'existingDirect', 'support.plan': 'psfp' },
      doings: inOrder,
    },
  ]),
  {
    name: 'skips, goes back and changes',
    ruleset: '2020-10-27',
    answers: allMet,
    doings: [
      start,
      { answers: 2 },
      { text: 'overslaan' },
      { answers: 1 },
      { text: 'terug' },
      { answers: 1 },
      { text: 'mijn antwoorden' },
      { value: { verb: 'change', fact: 'mpn.membership' } },
      { answers: 1 },
      { text: 'mag ik nu alvast ASfP kopen?' },
      { answers: 2 },
      { text: 'help' },
      { answers: 2 },
      { text: '300,000' },
      { text: 'ja' },
      { answers: 3 },
      { text: 'verder' },
      { answers: 'all' },
      { text: 'verder' },
      { answers: 'all' },
      { text: 'opnieuw beginnen' },
      { text: 'nee' },
    ],
  },
  {
    name: 'stops half-way',
    ruleset: '2025-10-01',
    answers: manyGaps,
    doings: [start, { answers: 7 }, { text: 'stop' }, { text: 'verder' }, { answers: 4 }, { text: 'stop' }],
  },
  {
    name: 'reports the credit check',
    ruleset: '2020-10-27',
    answers: allMet,
    doings: [
      start,
      { answers: 6 },
      { text: 'kredietcontrole melden' },
      {
        value: { verb: 'attestCreditCheck', date: '2026-11-20', appliedOn: '2026-11-02', confirmed: 'true' },
      },
      { answers: 'all' },
    ],
  },
];
