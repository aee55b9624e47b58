import { z } from 'zod';
import type { Facts } from '../rules/fact';

/** Who recorded a step of the journey, and when. `reported`: the partner said so, no account manager confirmed it. */
const record = z.strictObject({
  date: z.iso.date(),
  by: z.string().min(1),
  at: z.iso.datetime(),
  as: z.enum(['reported', 'confirmed']),
});
export type JourneyRecord = z.infer<typeof record>;

/** What is recorded of one partner's road to active. Stored with its version; a step that is absent did not happen. */
export const journeySchema = z.strictObject({
  v: z.literal(1),
  applied: record.optional(),
  creditCheckPassed: record.optional(),
});
export type Journey = z.infer<typeof journeySchema>;

export const emptyJourney: Journey = { v: 1 };

/** The journey as facts for `assess` and `standing`. A recorded check carries Microsoft's e-mail as its evidence. */
export function journeyFacts(journey: Journey): Facts {
  return {
    ...(journey.applied && { 'journey.applied': 'yes' }),
    ...(journey.creditCheckPassed && {
      'journey.creditCheck': 'passed',
      'journey.creditCheckEvidence': 'microsoftEmail',
    }),
  };
}
