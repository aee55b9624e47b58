import { attest, withdrawCreditCheck, type AttestationProblem, type Witness } from './attestation';
import { checkDate, type GivenDate } from './givenDate';
import type { Journey } from './journey';

/** What a person does about the credit check and the support plan. Only `attest` and `withdraw` record anything. */
export type CreditCheckInput =
  | { readonly do: 'buyingIntent' }
  /** `date`: that of Microsoft's e-mail, where it was said. */
  | { readonly do: 'report'; readonly date?: string }
  /** Typed "yes" while the card is shown: only the card itself attests. */
  | { readonly do: 'typedAttestation' }
  /** A date typed while the card is shown goes into the card. */
  | { readonly do: 'fillIn'; readonly field: AttestationDate; readonly date: GivenDate }
  | {
      readonly do: 'attest';
      /** Whether it comes from the card that is open, and not from one that was used or never shown. */
      readonly isOpen: boolean;
      readonly date: GivenDate;
      readonly confirmed: boolean;
      readonly appliedOn: GivenDate;
    }
  /** `card`: what was pressed to confirm it; absent where it is to be asked first. */
  | { readonly do: 'withdraw'; readonly card?: 'open' | 'stale' };

/** The dates on the card: of the e-mail, and of the application. */
export type AttestationDate = 'date' | 'appliedOn';
/** What stands in its fields already. */
export type FilledIn = { readonly [Field in AttestationDate]?: string };

export type CreditCheckNote =
  | { readonly note: 'doNotBuy' | 'buyingQuestion' }
  /** The dates as they were given. */
  | { readonly note: 'creditCheckRecorded'; readonly mailDate: string; readonly appliedOn?: string }
  | { readonly note: 'creditCheckAlreadyRecorded' | 'creditCheckWithdrawn' }
  | { readonly note: 'noCreditCheckToWithdraw' | 'creditCheckNotForExisting' | 'staleCard' }
  | { readonly note: 'attestInCard' }
  | { readonly note: 'dateFilledIn'; readonly field: AttestationDate; readonly date: string }
  | { readonly note: 'dateNotFilledIn'; readonly problem: AttestationProblem }
  | { readonly note: 'attestationRefused'; readonly problems: readonly AttestationProblem[] };

export type CreditCheckOutcome =
  /** The note above what the person was at: the open question, else the result, else alone. */
  | { readonly show: 'note'; readonly note: CreditCheckNote }
  | {
      readonly show: 'attestation';
      readonly asksApplicationDate: boolean;
      readonly filledIn: FilledIn;
      readonly note?: CreditCheckNote;
    }
  | { readonly show: 'confirmWithdraw' };

export type CreditCheckStep = { readonly journey: Journey; readonly outcome: CreditCheckOutcome };

/** What is known before it; `filledIn` what stands on the card that waits. */
type Before = { readonly journey: Journey; readonly isExisting: boolean; readonly filledIn?: FilledIn };

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
 * // { show: 'attestation', asksApplicationDate: true, filledIn: {} }
 */
export function creditCheckStep(
  { journey, isExisting, filledIn = {} }: Before,
  input: CreditCheckInput,
  witness: Witness,
): CreditCheckStep {
  const isPassed = journey.creditCheckPassed !== undefined;
  const tell = (note: CreditCheckNote): CreditCheckStep => ({ journey, outcome: { show: 'note', note } });

  switch (input.do) {
    case 'buyingIntent':
      return tell({ note: isPassed || isExisting ? 'buyingQuestion' : 'doNotBuy' });
    case 'report':
    case 'fillIn':
    case 'typedAttestation': {
      if (isExisting) return tell({ note: 'creditCheckNotForExisting' });
      if (isPassed) return tell({ note: 'creditCheckAlreadyRecorded' });
      const asked = { show: 'attestation', asksApplicationDate: !journey.applied, filledIn } as const;
      if (input.do === 'report')
        return { journey, outcome: { ...asked, ...reported(input, filledIn, witness) } };
      if (input.do === 'fillIn')
        return { journey, outcome: { ...asked, ...taken(input, filledIn, witness) } };
      return { journey, outcome: { ...asked, note: { note: 'attestInCard' } } };
    }
    case 'attest': {
      if (isExisting) return tell({ note: 'creditCheckNotForExisting' });
      if (!input.isOpen) return tell({ note: 'staleCard' });
      const { date, appliedOn, confirmed } = input;
      const attested = attest(journey, { date, appliedOn, confirmed }, witness);
      if ('problems' in attested) {
        const note = { note: 'attestationRefused', problems: attested.problems } as const;
        const typed = { ...inField('date', date), ...inField('appliedOn', appliedOn) };
        return {
          journey,
          outcome: { show: 'attestation', asksApplicationDate: !journey.applied, filledIn: typed, note },
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

/** Goes back into its field where it can be only one day. */
const inField = (field: AttestationDate, [day, other]: GivenDate): FilledIn =>
  day !== undefined && other === undefined ? { [field]: day } : {};

/** A date that cannot be the mail's is not put on the card unasked. */
function reported(
  { date }: Extract<CreditCheckInput, { do: 'report' }>,
  filledIn: FilledIn,
  { today }: Witness,
): { readonly filledIn: FilledIn } {
  const isFit = date !== undefined && checkDate([date], today).fault === undefined;
  return { filledIn: isFit ? { ...filledIn, date } : filledIn };
}

function taken(
  { field, date: given }: Extract<CreditCheckInput, { do: 'fillIn' }>,
  filledIn: FilledIn,
  { today }: Witness,
): { readonly filledIn: FilledIn; readonly note: CreditCheckNote } {
  const { date, fault } = checkDate(given, today);
  if (fault === undefined)
    return { filledIn: { ...filledIn, [field]: date }, note: { note: 'dateFilledIn', field, date } };
  const problem = `${field === 'date' ? 'mailDate' : 'applicationDate'}${fault}` as const;
  return { filledIn, note: { note: 'dateNotFilledIn', problem } };
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
