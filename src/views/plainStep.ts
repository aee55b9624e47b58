import type { NextStep } from '../journey/nextStep';
import type { LinkId } from '../rules/ruleset';

/** The steps that are not about one requirement, nor about other rules. */
export type PlainStep = Exclude<NextStep['step'], 'closeGap' | 'findOut' | 'todaysRules'>;

/** The page that a step is about. */
export const linkOf = {
  apply: 'enrolmentForm',
  awaitMicrosoft: 'verification',
  appeal: 'verification',
  afterFailing: 'partnerSupport',
  plan: 'requirements',
  agreement: 'agreement',
  active: 'requirements',
  stay: 'requirements',
} as const satisfies { readonly [Step in PlainStep]: LinkId };

/** Who takes the step. */
export const whoOf = {
  apply: 'admin',
  awaitMicrosoft: 'microsoft',
  appeal: 'admin',
  afterFailing: 'partner',
  plan: 'partner',
  agreement: 'admin',
  active: 'admin',
  stay: 'partner',
} as const satisfies { readonly [Step in PlainStep]: 'admin' | 'microsoft' | 'partner' };
