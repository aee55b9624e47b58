/** The requirements of the programme, in the order in which findings are given. Each is the prefix of its facts' ids. */
export const requirementIds = [
  'mpn',
  'endorsement',
  'support',
  'revenue',
  'tenure',
  'accountsReceivable',
  'capabilityAssessment',
  'designation',
  'security',
  'managedService',
] as const;
export type RequirementId = (typeof requirementIds)[number];

/** A mandatory requirement decides the verdict; a recommended one is advice and never does. */
export const levels = ['mandatory', 'recommended'] as const;
export type Level = (typeof levels)[number];

/** `onTrack`: not due yet. `attention`: out of order, not a failure. `actionDue`: the next step. */
export const statuses = [
  'met',
  'unmet',
  'unknown',
  'onTrack',
  'actionDue',
  'attention',
  'blocked',
  'notApplicable',
] as const;
export type Status = (typeof statuses)[number];
