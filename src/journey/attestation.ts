import { checkDate, type CheckedDate, type GivenDate } from './givenDate';
import type { Journey, JourneyRecord } from './journey';

/** Why an attestation is not accepted. Each has its wording in locales/. */
export const attestationProblems = [
  'mailDateMissing',
  'mailDateAmbiguous',
  'mailDateTooEarly',
  'mailDateInFuture',
  'notConfirmed',
  'applicationDateMissing',
  'applicationDateAmbiguous',
  'applicationDateTooEarly',
  'applicationDateInFuture',
  'mailBeforeApplication',
] as const;
export type AttestationProblem = (typeof attestationProblems)[number];

/** What a person fills in. Nothing of it is trusted. */
export type AttestationInput = {
  /** The date of Microsoft's e-mail. */
  readonly date: GivenDate;
  readonly confirmed: boolean;
  /** The date of the application; read only where none is recorded. */
  readonly appliedOn: GivenDate;
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
  const mail = checkDate(input.date, today);
  const applied: CheckedDate = journey.applied
    ? { date: journey.applied.date }
    : checkDate(input.appliedOn, today);

  const problems: AttestationProblem[] = [];
  if (mail.fault) problems.push(`mailDate${mail.fault}`);
  if (input.confirmed !== true) problems.push('notConfirmed');
  if (applied.fault) problems.push(`applicationDate${applied.fault}`);
  if (mail.date && applied.date && mail.date < applied.date) problems.push('mailBeforeApplication');
  if (mail.fault || applied.fault || problems.length > 0) return { problems };

  const reported = (date: string): JourneyRecord => ({ date, by, at, as: 'reported' });
  return {
    journey: {
      ...journey,
      applied: journey.applied ?? reported(applied.date),
      creditCheckPassed: reported(mail.date),
    },
  };
}

/** Takes the passed check back; the application stays recorded. */
export function withdrawCreditCheck(journey: Journey): Journey {
  const { creditCheckPassed: _, ...rest } = journey;
  return rest;
}
