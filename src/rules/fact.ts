/** Whole cents of a US dollar: amounts are integers everywhere inside, so that no bar is missed by a rounding. */
export type Cents = number & { readonly unit: 'cents' };

const yesNo = ['yes', 'no', 'unsure'] as const;

/** Every fact whose value is one of a fixed list, with that list (docs/vocabulary.md says what each value means). */
export const factChoices = {
  'applicant.kind': ['new', 'existingDirect'],
  'mpn.membership': ['active', 'pending', 'rejected', 'expired', 'none', 'unsure'],
  'mpn.location': ['sameCountry', 'otherCountry', 'otherRegion', 'globalOnly', 'unsure'],
  'endorsement.authority': yesNo,
  'endorsement.globalAdmin': yesNo,
  'support.firstLevel': ['own', 'outsourced', 'no', 'unsure'],
  'support.plan': ['none', 'asfp', 'psfp', 'ufp', 'other', 'unsure'],
  'support.planReason': ['forDirectBill', 'otherReason', 'unsure'],
  'revenue.asIndirectReseller': yesNo,
  'revenue.source': ['partnerCenter', 'own', 'unsure'],
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
} as const;

/** Facts that are amounts of money. Inside they are `Cents`; outside (command line, card data, channelData) USD. */
export const amountFacts = ['revenue.ttmUsd', 'revenue.perpetualUsd'] as const;

export type ChoiceFact = keyof typeof factChoices;
export type AmountFact = (typeof amountFacts)[number];
export type Choice<F extends ChoiceFact> = (typeof factChoices)[F][number];

type FactValues = { readonly [F in ChoiceFact]: Choice<F> } & {
  readonly [F in AmountFact]: Cents | 'unsure';
} & {
  /** Whole months as indirect reseller. */
  readonly 'tenure.months': number | 'unsure';
  /** ISO 4217 code; absent means USD. */
  readonly 'revenue.currency': string;
};

export type FactId = keyof FactValues;
export type FactValue<F extends FactId = FactId> = FactValues[F];

/** What is known of one partner. A fact that is absent is unanswered. */
export type Facts = { readonly [F in FactId]?: FactValues[F] };

/** The highest amount a fact can hold: USD 999,999,999,999.99. */
export const maxCents = 99_999_999_999_999 as Cents;

/** The longest time as indirect reseller a fact can hold, in months. */
export const maxMonths = 1200;

/**
 * Whether the value of a fact is one of a fixed list (`factChoices`).
 * @example isChoiceFact('mpn.membership') // true
 */
export const isChoiceFact = (fact: FactId): fact is ChoiceFact => fact in factChoices;
/**
 * Whether a fact is an amount of money: `Cents` inside, US dollars outside.
 * @example isAmountFact('tenure.months') // false
 */
export const isAmountFact = (fact: FactId): fact is AmountFact =>
  (amountFacts as readonly string[]).includes(fact);

/** Every fact there is, in the order of contract and vocabulary. */
export const factIds = [
  ...(Object.keys(factChoices) as ChoiceFact[]),
  ...amountFacts,
  'tenure.months',
  'revenue.currency',
] as const satisfies readonly FactId[];
