import { amountFacts, type AmountFact, type ChoiceFact, type FactId } from '../../rules/fact';

/** Questions whose options are more than yes and no. */
export const manyOptionFacts = [
  'applicant.kind',
  'mpn.membership',
  'mpn.location',
  'support.firstLevel',
  'support.plan',
  'support.planReason',
  'revenue.source',
] as const satisfies readonly ChoiceFact[];
export type ManyOptionFact = (typeof manyOptionFacts)[number];

/** Whether a question has options that words can say. */
export const hasManyOptions = (fact: FactId): fact is ManyOptionFact =>
  (manyOptionFacts as readonly FactId[]).includes(fact);

/** Questions that are answered by yes or no. */
export const yesNoFacts = [
  'endorsement.authority',
  'endorsement.globalAdmin',
  'revenue.asIndirectReseller',
  'accountsReceivable.billing',
  'accountsReceivable.provisioning',
  'capabilityAssessment.passed',
  'designation.solutionsPartner',
  'security.requirements',
  'managedService.offered',
] as const satisfies readonly ChoiceFact[];
export type YesNoFact = (typeof yesNoFacts)[number];

/**
 * What somebody else who is named says about a question: `asked` is about whoever does it, so that this is the very
 * person; `counts` is about whether it is done, whoever does it. Elsewhere it says nothing.
 */
export const byOthers: Readonly<Partial<Record<YesNoFact, 'asked' | 'counts'>>> = {
  'endorsement.authority': 'asked',
  'accountsReceivable.billing': 'counts',
  'accountsReceivable.provisioning': 'counts',
};

/** Whether a question is answered by yes or no. */
export const isYesNoFact = (fact: FactId): fact is YesNoFact =>
  (yesNoFacts as readonly FactId[]).includes(fact);

/** Every question that a text can answer. */
export type AnsweredFact = ManyOptionFact | YesNoFact | AmountFact | 'tenure.months';
export const answeredFacts: readonly AnsweredFact[] = [
  ...manyOptionFacts,
  ...yesNoFacts,
  ...amountFacts,
  'tenure.months',
];

/** Whether a name is that of a question that a text can answer. */
export const isAnsweredFact = (name: string): name is AnsweredFact =>
  (answeredFacts as readonly string[]).includes(name);
