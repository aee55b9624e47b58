import type { Cents, FactId, Facts } from './fact';
import type { Level, RequirementId, Status } from './requirement';

/** Why a finding has its status: stable keys, explained in docs/vocabulary.md and worded in locales/. */
export const reasons = [
  'met',
  'notForExistingDirect',
  'mpn.membership.pending',
  'mpn.membership.rejected',
  'mpn.membership.expired',
  'mpn.membership.none',
  'mpn.membership.unknown',
  'mpn.location.otherCountry',
  'mpn.location.otherRegion',
  'mpn.location.globalOnly',
  'mpn.location.unknown',
  'endorsement.authority.no',
  'endorsement.authority.unknown',
  'support.firstLevel.no',
  'support.firstLevel.unknown',
  'support.plan.none',
  'support.plan.other',
  'support.plan.unknown',
  'support.plan.due',
  'support.plan.afterCreditCheck',
  'support.plan.boughtEarly',
  'support.creditCheckFailed',
  'revenue.asIndirectReseller.no',
  'revenue.asIndirectReseller.unknown',
  'revenue.currency.notUsd',
  'revenue.ttmUsd.belowBar',
  'revenue.ttmUsd.unknown',
  'revenue.perpetualUsd.belowBar',
  'revenue.perpetualUsd.unknown',
  'tenure.months.belowMinimum',
  'tenure.months.unknown',
  'accountsReceivable.billing.no',
  'accountsReceivable.billing.unknown',
  'accountsReceivable.provisioning.no',
  'accountsReceivable.provisioning.unknown',
  'capabilityAssessment.afterApplying',
  'capabilityAssessment.passed.no',
  'capabilityAssessment.passed.unknown',
  'designation.solutionsPartner.no',
  'designation.solutionsPartner.unknown',
  'security.requirements.no',
  'security.requirements.unknown',
  'managedService.offered.no',
  'managedService.offered.unknown',
] as const;
export type Reason = (typeof reasons)[number];

/** Something worth telling that changes no status. */
export const remarks = [
  'mpn.agreementPerTenant',
  'endorsement.notGlobalAdmin',
  'endorsement.globalAdminUnknown',
  'support.planHeldForOtherReason',
  'support.planDoesNotCount',
  'support.planNotYetAvailable',
  'revenue.provisional',
] as const;
export type Remark = (typeof remarks)[number];

/** How far a counted value is from what the ruleset asks. */
export type Measure =
  | { readonly unit: 'usd'; readonly counted: Cents; readonly bar: Cents }
  | { readonly unit: 'months'; readonly counted: number; readonly bar: number };

/** One requirement of a ruleset held against the facts. */
export type Finding = {
  readonly requirement: RequirementId;
  readonly level: Level;
  readonly status: Status;
  /** Everything that led to the status; the first is the one that decided. */
  readonly reasons: readonly [Reason, ...Reason[]];
  readonly remarks: readonly Remark[];
  /** Present for revenue and tenure where a number is known. */
  readonly measure?: Measure;
  /** The facts that were read for it, where they are known. */
  readonly facts: Facts;
};

/** What a kind of requirement decides, and the facts it read for it. */
export type Judgement = Omit<Finding, 'requirement' | 'level' | 'facts'> & {
  readonly reads: readonly FactId[];
};
