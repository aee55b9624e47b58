import { attest, withdrawCreditCheck, type AttestationProblem, type Witness } from './attestation';
import type { Journey } from './journey';

/** What a person does about the credit check and the support plan. Only `attest` and `withdraw` record anything. */
export type CreditCheckInput =
  | { readonly do: 'buyingIntent' }
  | { readonly do: 'report' }
  /** Typed "yes" while the card is shown: only the card itself attests. */
  | { readonly do: 'typedAttestation' }
  | {
      readonly do: 'attest';
      /** Whether it comes from the card that is open, and not from one that was used or never shown. */
      readonly isOpen: boolean;
      readonly date?: string;
      readonly confirmed: boolean;
      readonly appliedOn?: string;
    }
  /** `card`: what was pressed to confirm it; absent where it is to be asked first. */
  | { readonly do: 'withdraw'; readonly card?: 'open' | 'stale' };

export type CreditCheckNote =
  | { readonly note: 'doNotBuy' | 'buyingQuestion' }
  /** The dates as they were given. */
  | { readonly note: 'creditCheckRecorded'; readonly mailDate: string; readonly appliedOn?: string }
  | { readonly note: 'creditCheckAlreadyRecorded' | 'creditCheckWithdrawn' }
  | { readonly note: 'noCreditCheckToWithdraw' | 'creditCheckNotForExisting' | 'staleCard' }
  | { readonly note: 'attestInCard' }
  | { readonly note: 'attestationRefused'; readonly problems: readonly AttestationProblem[] };

export type CreditCheckOutcome =
  /** The note above what the person was at: the open question, else the result, else alone. */
  | { readonly show: 'note'; readonly note: CreditCheckNote }
  | {
      readonly show: 'attestation';
      readonly asksApplicationDate: boolean;
      readonly typed?: { readonly date?: string; readonly appliedOn?: string };
      readonly note?: CreditCheckNote;
    }
  | { readonly show: 'confirmWithdraw' };

export type CreditCheckStep = { readonly journey: Journey; readonly outcome: CreditCheckOutcome };

/**
 * One step about the credit check. The gate is opened by a complete attestation card and by nothing else: a claim in
 * words only brings the card.
 * @param before.isExisting whether the partner is direct-bill already, and has no credit check to pass.
 * @param witness who says so, and when: kept with what is recorded.
 * @example
 * creditCheckStep(
 *   { journey: emptyJourney, isExisting: false },
 *   { do: 'report' },
 *   { by: 'dl_1', at: '2026-11-22T12:00:00.000Z', today: '2026-11-22' },
 * ).outcome
 * // { show: 'attestation', asksApplicationDate: true }
 */
export function creditCheckStep(
  { journey, isExisting }: { readonly journey: Journey; readonly isExisting: boolean },
  input: CreditCheckInput,
  witness: Witness,
): CreditCheckStep {
  const isPassed = journey.creditCheckPassed !== undefined;
  const tell = (note: CreditCheckNote): CreditCheckStep => ({ journey, outcome: { show: 'note', note } });

  switch (input.do) {
    case 'buyingIntent':
      return tell({ note: isPassed || isExisting ? 'buyingQuestion' : 'doNotBuy' });
    case 'report':
    case 'typedAttestation': {
      if (isExisting) return tell({ note: 'creditCheckNotForExisting' });
      if (isPassed) return tell({ note: 'creditCheckAlreadyRecorded' });
      const asked = { show: 'attestation', asksApplicationDate: !journey.applied } as const;
      if (input.do === 'report') return { journey, outcome: asked };
      return { journey, outcome: { ...asked, note: { note: 'attestInCard' } } };
    }
    case 'attest': {
      if (isExisting) return tell({ note: 'creditCheckNotForExisting' });
      if (!input.isOpen) return tell({ note: 'staleCard' });
      const { date, appliedOn, confirmed } = input;
      const typed = { ...(date !== undefined && { date }), ...(appliedOn !== undefined && { appliedOn }) };
      const attested = attest(journey, { ...typed, confirmed }, witness);
      if ('problems' in attested) {
        const note = { note: 'attestationRefused', problems: attested.problems } as const;
        return {
          journey,
          outcome: { show: 'attestation', asksApplicationDate: !journey.applied, typed, note },
        };
      }
      return recorded(attested.journey);
    }
    case 'withdraw':
      if (!isPassed) return tell({ note: 'noCreditCheckToWithdraw' });
      if (input.card === undefined) return { journey, outcome: { show: 'confirmWithdraw' } };
      return input.card === 'open' ? recorded(withdrawCreditCheck(journey)) : tell({ note: 'staleCard' });
  }
}

/** What stands in the journey now is told with the dates as they were given. */
function recorded(journey: Journey): CreditCheckStep {
  const { creditCheckPassed, applied } = journey;
  const note: CreditCheckNote =
    creditCheckPassed === undefined
      ? { note: 'creditCheckWithdrawn' }
      : {
          note: 'creditCheckRecorded',
          mailDate: creditCheckPassed.date,
          ...(applied && { appliedOn: applied.date }),
        };
  return { journey, outcome: { show: 'note', note } };
}
