import { z } from 'zod';
import type { Journey, JourneyRecord } from './journey';

/** Why an attestation is not accepted. Each has its wording in locales/. */
export const attestationProblems = [
  'mailDateMissing',
  'mailDateInFuture',
  'notConfirmed',
  'applicationDateMissing',
  'applicationDateInFuture',
  'mailBeforeApplication',
] as const;
export type AttestationProblem = (typeof attestationProblems)[number];

/** What a person fills in. Nothing of it is trusted: a text that is not a real ISO date counts as missing. */
export type AttestationInput = {
  /** The date of Microsoft's e-mail. */
  readonly date?: string;
  readonly confirmed: boolean;
  /** The date of the application; read only where none is recorded. */
  readonly appliedOn?: string;
};

/** Who says so, when (ISO date-time), and which calendar date it is there. */
export type Witness = { readonly by: string; readonly at: string; readonly today: string };

export type Attested = { readonly journey: Journey } | { readonly problems: readonly AttestationProblem[] };

/**
 * Records that Microsoft's e-mail said that the credit check has passed, marked as reported; or says everything that
 * is wrong. A check that is recorded already stays as it is: it may have been confirmed since.
 */
export function attest(journey: Journey, input: AttestationInput, { by, at, today }: Witness): Attested {
  if (journey.creditCheckPassed) return { journey };
  const mail = toDate(input.date);
  const applied = journey.applied?.date ?? toDate(input.appliedOn);

  const problems: AttestationProblem[] = [];
  if (!mail) problems.push('mailDateMissing');
  else if (mail > today) problems.push('mailDateInFuture');
  if (input.confirmed !== true) problems.push('notConfirmed');
  if (!applied) problems.push('applicationDateMissing');
  else if (applied > today) problems.push('applicationDateInFuture');
  if (mail && applied && mail < applied) problems.push('mailBeforeApplication');
  if (!mail || !applied || problems.length > 0) return { problems };

  const reported = (date: string): JourneyRecord => ({ date, by, at, as: 'reported' });
  return {
    journey: {
      ...journey,
      applied: journey.applied ?? reported(applied),
      creditCheckPassed: reported(mail),
    },
  };
}

/** Takes the passed check back; the application stays recorded. */
export function withdrawCreditCheck(journey: Journey): Journey {
  const { creditCheckPassed: _, ...rest } = journey;
  return rest;
}

const toDate = (text: string | undefined) => z.iso.date().safeParse(text).data;
