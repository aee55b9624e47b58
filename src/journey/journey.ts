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

const steps = { applied: record.optional(), creditCheckPassed: record.optional() };

/** What is recorded of one partner's road to active. Stored with its version; a step that is absent did not happen. */
export type Journey = z.infer<z.ZodObject<{ v: z.ZodLiteral<1> } & typeof steps>>;

/**
 * A stored journey. Steps that only another release knows stay where they are, unread; what would take the effect of a
 * step back needs another `v`, or an older release would hold the gate open.
 */
export const journeySchema: z.ZodType<Journey> = z.looseObject({ v: z.literal(1), ...steps });

export const emptyJourney: Journey = { v: 1 };

/**
 * A journey made of a stored row that cannot be read as one, record by record. In a row of another version a passed
 * credit check may mean something else: it is not believed, so that the gate is shut.
 * @param body the row as it was stored, whatever that is.
 * @example rebuildJourney('{"v":1,"applied":{"date":"2026-11-') // { v: 1 }
 */
export function rebuildJourney(body: string): Journey {
  const stored = storedParts(body);
  const applied = record.safeParse(stored['applied']).data;
  const passed = stored['v'] === 1 ? record.safeParse(stored['creditCheckPassed']).data : undefined;
  return { v: 1, ...(applied && { applied }), ...(passed && { creditCheckPassed: passed }) };
}

function storedParts(body: string): Readonly<Record<string, unknown>> {
  try {
    return z.record(z.string(), z.unknown()).safeParse(JSON.parse(body)).data ?? {};
  } catch {
    return {};
  }
}

/**
 * The journey as facts for `assess` and `standing`. A recorded check carries Microsoft's e-mail as its evidence.
 * @example journeyFacts(passedJourney)['journey.creditCheckEvidence'] // 'microsoftEmail'
 */
export function journeyFacts(journey: Journey): Facts {
  return {
    ...(journey.applied && { 'journey.applied': 'yes' }),
    ...(journey.creditCheckPassed && {
      'journey.creditCheck': 'passed',
      'journey.creditCheckEvidence': 'microsoftEmail',
    }),
  };
}
