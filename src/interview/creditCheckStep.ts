import { attest, withdrawCreditCheck, type AttestationProblem, type Witness } from '../journey/attestation';
import { journeyFacts, type Journey } from '../journey/journey';
import { factsOf, forgetAsking, newSession, putBehind, settle, type World } from './progress';
import type { Session } from './session';

/** What a person does about the credit check and the support plan. Only `attest` and `withdraw` record anything. */
export type CreditCheckInput =
  | { readonly do: 'buyingIntent' }
  | { readonly do: 'report' }
  /** Typed "yes" while the card is shown: only the card itself attests. */
  | { readonly do: 'typedAttestation' }
  | {
      readonly do: 'attest';
      readonly nonce: string;
      readonly date?: string;
      readonly confirmed: boolean;
      readonly appliedOn?: string;
    }
  | { readonly do: 'withdraw'; readonly nonce?: string };

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
      readonly nonce: string;
      readonly asksApplicationDate: boolean;
      readonly typed?: { readonly date?: string; readonly appliedOn?: string };
      readonly note?: CreditCheckNote;
    }
  | { readonly show: 'confirmWithdraw'; readonly nonce: string };

export type CreditCheckStep = {
  readonly session: Session | undefined;
  readonly journey: Journey;
  readonly outcome: CreditCheckOutcome;
};

/**
 * One step about the credit check. The gate is opened by a complete attestation card and by nothing else: a claim in
 * words only brings the card.
 */
export function creditCheckStep(
  before: { readonly session: Session | undefined; readonly journey: Journey },
  input: CreditCheckInput,
  world: World,
  witness: Witness,
): CreditCheckStep {
  const { journey } = before;
  const settled = before.session && settle(before.session, world);
  const session = settled && forgetAsking(settled);
  const isExisting = factsOf(session, world.journey)['applicant.kind'] === 'existingDirect';
  const isPassed = journey.creditCheckPassed !== undefined;
  const tell = (note: CreditCheckNote): CreditCheckStep => ({
    session,
    journey,
    outcome: { show: 'note', note },
  });

  switch (input.do) {
    case 'buyingIntent':
      return tell({ note: isPassed || isExisting ? 'buyingQuestion' : 'doNotBuy' });
    case 'report':
    case 'typedAttestation': {
      if (isExisting) return tell({ note: 'creditCheckNotForExisting' });
      if (isPassed) return tell({ note: 'creditCheckAlreadyRecorded' });
      const asked = askAttestation(session ?? newSession(world), journey, world);
      if (input.do === 'report') return asked;
      return { ...asked, outcome: { ...asked.outcome, note: { note: 'attestInCard' } } };
    }
    case 'attest': {
      if (isExisting) return tell({ note: 'creditCheckNotForExisting' });
      if (session?.pending.creditCheck?.nonce !== input.nonce) return tell({ note: 'staleCard' });
      const { nonce, date, appliedOn, confirmed } = input;
      const typed = { ...(date !== undefined && { date }), ...(appliedOn !== undefined && { appliedOn }) };
      const attested = attest(journey, { ...typed, confirmed }, witness);
      if ('problems' in attested) {
        const note = { note: 'attestationRefused', problems: attested.problems } as const;
        return {
          session: asking(session, nonce),
          journey,
          outcome: { show: 'attestation', nonce, asksApplicationDate: !journey.applied, typed, note },
        };
      }
      const withdrawCreditCheck = { nonce: world.newNonce(), isLatest: false };
      return recorded({ ...session, pending: { withdrawCreditCheck } }, attested.journey, world);
    }
    case 'withdraw': {
      if (!isPassed) return tell({ note: 'noCreditCheckToWithdraw' });
      if (input.nonce === undefined) return askWithdrawal(session ?? newSession(world), journey, world);
      if (session === undefined || session.pending.withdrawCreditCheck?.nonce !== input.nonce) {
        return tell({ note: 'staleCard' });
      }
      return recorded({ ...session, pending: {} }, withdrawCreditCheck(journey), world);
    }
  }
}

/** The card that is open keeps its nonce, however often it is shown. */
function askAttestation(session: Session, journey: Journey, world: World) {
  const nonce = session.pending.creditCheck?.nonce ?? world.newNonce();
  return {
    session: asking(session, nonce),
    journey,
    outcome: { show: 'attestation', nonce, asksApplicationDate: !journey.applied },
  } as const;
}

const asking = (session: Session, nonce: string): Session => ({
  ...putBehind(session, 'other'),
  pending: { creditCheck: { nonce, isLatest: true } },
});

function askWithdrawal(session: Session, journey: Journey, world: World): CreditCheckStep {
  const nonce = session.pending.withdrawCreditCheck?.nonce ?? world.newNonce();
  return {
    session: { ...putBehind(session, 'other'), pending: { withdrawCreditCheck: { nonce, isLatest: true } } },
    journey,
    outcome: { show: 'confirmWithdraw', nonce },
  };
}

/** The journey has moved: a question that it makes superfluous gives way. */
function recorded(session: Session, journey: Journey, world: World): CreditCheckStep {
  return {
    session: settle(session, { ...world, journey: journeyFacts(journey) }),
    journey,
    outcome: { show: 'note', note: noteOf(journey) },
  };
}

/** What stands in the journey now is told with the dates as they were given. */
function noteOf({ creditCheckPassed, applied }: Journey): CreditCheckNote {
  if (creditCheckPassed === undefined) return { note: 'creditCheckWithdrawn' };
  return {
    note: 'creditCheckRecorded',
    mailDate: creditCheckPassed.date,
    ...(applied && { appliedOn: applied.date }),
  };
}
