import { factsOf, newSession, putBehind, settle } from '../../interview/progress';
import {
  creditCheckStep,
  type CreditCheckInput,
  type CreditCheckNote,
  type FilledIn,
} from '../../journey/creditCheckStep';
import { journeyFacts, type Journey } from '../../journey/journey';
import { answered } from '../answered';
import { beside } from '../beside';
import type { Decision } from '../decision';
import { afterStartingOver, ask, waitingFor, waitingOn, type Pending } from '../pending';
import { worldOf, type Turn } from '../turn';

/** The credit check and the support plan: one step, and what that does to the interview and to what waits for a yes. */
export function decideJourney(turn: Turn, input: CreditCheckInput): Decision {
  const { key, now: at, today, pending } = turn;
  const world = worldOf(turn);
  const { session, pending: aside } = beside(turn);
  const isExisting = factsOf(session, world.journey)['applicant.kind'] === 'existingDirect';
  const before = { journey: turn.journey, isExisting, filledIn: filledInOf(pending) };
  const { journey, outcome } = creditCheckStep(before, input, { by: key.user, at, today });

  if (outcome.show === 'note') {
    const isRecorded = movingNotes.includes(outcome.note.note);
    if (!isRecorded) return answered(turn, { session, pending: aside, journey }, outcome);
    // The journey has moved: a question that it makes superfluous gives way.
    const moved = session && settle(session, { ...world, journey: journeyFacts(journey) });
    const what = isPassed(journey) ? 'journey.creditCheckAttested' : 'journey.creditCheckWithdrawn';
    const audit = journey === turn.journey ? [] : ([what] as const);
    return answered(turn, { session: moved, pending: afterRecord(turn, journey), journey, audit }, outcome);
  }

  // Something else than the open question is shown.
  const behind = putBehind(session ?? newSession(world), 'other');
  if (outcome.show === 'attestation') {
    const asked = waitingOn(pending, { of: 'creditCheck', ...outcome.filledIn }, turn.parts.newNonce);
    const showing = { ...outcome, nonce: asked.nonce };
    return answered(turn, { session: behind, pending: ask(pending, asked), journey }, showing);
  }
  const asked = waitingOn(pending, { of: 'withdrawCreditCheck' }, turn.parts.newNonce);
  return answered(turn, { session: behind, pending: ask(pending, asked), journey }, { show: 'asked', asked });
}

/** What stands on the card that waits. */
function filledInOf(pending: Pending): FilledIn {
  const { date, appliedOn } = waitingFor(pending, 'creditCheck') ?? {};
  return { ...(date && { date }), ...(appliedOn && { appliedOn }) };
}

const movingNotes: readonly CreditCheckNote['note'][] = ['creditCheckRecorded', 'creditCheckWithdrawn'];

/** What is recorded can be taken back by the card that says so. */
function afterRecord({ pending, parts }: Turn, journey: Journey): Pending {
  if (!isPassed(journey)) return afterStartingOver(pending);
  const offered = { of: 'withdrawCreditCheck', nonce: parts.newNonce(), isLatest: false } as const;
  return ask(pending, offered);
}

const isPassed = ({ creditCheckPassed }: Journey): boolean => creditCheckPassed !== undefined;
