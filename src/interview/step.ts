import type { AnswerValue, Reading } from '../reading/expected';
import { applicableFacts, applies, isAskedFact } from './question';
import type { InterviewNote, Outcome } from './outcome';
import {
  factsOf,
  forgetAsking,
  isComplete,
  newSession,
  openNext,
  openQuestion,
  settle,
  splitByApplicability,
  type World,
} from './progress';
import { answerShape, type OpenQuestion, type Session } from './session';

/** What a person does in the interview. A `nonce` comes from a card; typed input has none. */
export type InterviewInput =
  | { readonly do: 'start' }
  | { readonly do: 'continue' }
  | {
      readonly do: 'answer';
      readonly fact: string;
      readonly nonce: string;
      readonly reading: Reading | 'noValue' | 'tampered';
    }
  | { readonly do: 'typed'; readonly reading: Reading }
  | { readonly do: 'confirm' | 'cancel'; readonly nonce?: string }
  | { readonly do: 'skip'; readonly fact?: string; readonly nonce?: string }
  | { readonly do: 'back' }
  | { readonly do: 'change'; readonly fact: string }
  | { readonly do: 'stop' }
  | { readonly do: 'startOver' }
  | { readonly do: 'summary' }
  | { readonly do: 'result' };

export type Step = { readonly session: Session | undefined; readonly outcome: Outcome };

/**
 * One step of the interview: the session after the input, and what to show. Pure: nothing is stored or sent, and an
 * input that does not fit changes no answer.
 */
export function step(before: Session | undefined, input: InterviewInput, world: World): Step {
  if (before === undefined) return withoutSession(input, world);
  const settled = settle(before, world);
  const session = input.do === 'confirm' || input.do === 'cancel' ? settled : forgetAsking(settled);
  switch (input.do) {
    case 'start':
      return goOn(session, world);
    case 'continue':
      return goOn(leaveReopened(session, world), world, { asksSkipped: true });
    case 'answer':
      return isOpen(session, input)
        ? receive(session, session.open, input.reading, world)
        : refuse(session, 'staleCard');
    case 'typed':
      return session.open === null
        ? { session, outcome: { show: 'notice', note: { note: 'notUnderstood', tries: 0 } } }
        : receive(session, session.open, input.reading, world);
    case 'confirm':
      return confirm(session, input.nonce, world);
    case 'cancel':
      return cancel(session, input.nonce);
    case 'skip':
      return skip(session, input, world);
    case 'back':
      return back(session, world);
    case 'change':
      return change(session, input.fact, world);
    case 'stop':
      return { session: { ...session, open: null }, outcome: { show: 'notice', note: { note: 'stopped' } } };
    case 'startOver':
      return startOver(session, world);
    case 'summary':
      return { session, outcome: { show: 'summary' } };
    case 'result':
      return { session, outcome: { show: 'result' } };
  }
}

function withoutSession(input: InterviewInput, world: World): Step {
  switch (input.do) {
    case 'start':
    case 'continue':
    case 'startOver':
      return { session: begin(world), outcome: { show: 'question' } };
    case 'answer':
    case 'confirm':
    case 'cancel':
      return { session: undefined, outcome: { show: 'notice', note: { note: 'staleCard' } } };
    case 'typed':
      return { session: undefined, outcome: { show: 'notice', note: { note: 'notUnderstood', tries: 0 } } };
    case 'skip':
      return { session: undefined, outcome: { show: 'notice', note: { note: 'nothingToSkip' } } };
    case 'back':
    case 'change':
    case 'stop':
    case 'summary':
    case 'result':
      return { session: undefined, outcome: { show: 'notice', note: { note: 'nothingToContinue' } } };
  }
}

/** A new interview, under the rules in force, with its first question open. */
const begin = (world: World): Session =>
  openNext(newSession(world), { ...world, ruleset: world.rulesetInForce });

/** Where the interview was: the open question, else the next one, else the result. */
function goOn(session: Session, world: World, { asksSkipped = false } = {}): Step {
  const hasBegun = Object.keys(session.answers).length > 0 || session.skipped.length > 0;
  const note: { note?: InterviewNote } = !hasBegun
    ? {}
    : { note: { note: session.rulesetId === world.rulesetInForce.id ? 'resumed' : 'rulesetKept' } };
  if (session.open !== null) return { session, outcome: { show: 'question', ...note } };
  const asking = asksSkipped && isComplete(session, world) ? { ...session, skipped: [] } : session;
  const next = openNext(asking, world);
  return { session: next, outcome: next.open === null ? { show: 'result' } : { show: 'question', ...note } };
}

/** A question that was opened again by `back` or `change` and has its answer need not be answered to go on. */
function leaveReopened(session: Session, world: World): Session {
  return session.open !== null && session.answers[session.open.fact] !== undefined
    ? openNext(session, world)
    : session;
}

function isOpen(
  session: Session,
  card: { readonly fact: string; readonly nonce: string },
): session is Session & { readonly open: OpenQuestion } {
  return session.open !== null && session.open.fact === card.fact && session.open.nonce === card.nonce;
}

/** Nothing is changed; the open question, if any, is shown again below the note. */
function refuse(session: Session, note: 'staleCard' | 'unknownCard'): Step {
  return { session, outcome: { show: session.open === null ? 'notice' : 'question', note: { note } } };
}

function receive(
  session: Session,
  open: OpenQuestion,
  reading: Reading | 'noValue' | 'tampered',
  world: World,
): Step {
  if (reading === 'tampered') return refuse(session, 'unknownCard');
  const { fact } = open;
  const tries = open.tries + 1;
  const again = (note: InterviewNote): Step => ({
    session: { ...session, open: { ...open, tries } },
    outcome: { show: 'question', note },
  });
  if (reading === 'noValue') return again({ note: 'noValue', fact, tries });
  switch (reading.is) {
    case 'answer':
      return accept(session, open, reading.value, world);
    case 'candidate': {
      const { value, because } = reading;
      return {
        session: { ...session, open: { ...open, candidate: { value, because } } },
        outcome: { show: 'confirmValue', fact, value, because, nonce: open.nonce },
      };
    }
    case 'doubt':
      return again({ note: 'doubt', fact, doubt: reading.doubt, understood: reading.understood, tries });
    case 'nothing':
      return again({ note: 'notUnderstood', tries });
  }
}

/** Stores an answer under the open question and moves on. Answers that no longer apply are dropped and named. */
function accept(session: Session, open: OpenQuestion, value: AnswerValue, world: World): Step {
  const { fact } = open;
  if (!answerShape(fact).safeParse(value).success) return refuse(session, 'unknownCard');
  const before = applicableFacts(world.ruleset, factsOf(session, world.journey));
  const { kept, dropped } = splitByApplicability({ ...session.answers, [fact]: value }, world);
  const after = openNext(
    { ...session, answers: kept, skipped: session.skipped.filter((skipped) => skipped !== fact) },
    world,
  );
  const added = after.open !== null && !before.includes(after.open.fact) ? { added: after.open.fact } : {};
  const saved = { fact, value };
  const note: InterviewNote = { note: 'saved', ...saved, dropped, ...added };
  const show = open.via === 'change' ? 'summary' : after.open === null ? 'result' : 'question';
  return { session: after, outcome: { show, note, saved } };
}

function confirm(session: Session, nonce: string | undefined, world: World): Step {
  const { open, pending } = session;
  if (pending.startOver !== undefined && (nonce === undefined || nonce === pending.startOver)) {
    return {
      session: begin(world),
      outcome: { show: 'question', note: { note: 'startedOver' } },
    };
  }
  if (open?.candidate !== undefined && (nonce === undefined || nonce === open.nonce)) {
    return accept(session, open, open.candidate.value, world);
  }
  return refuse(session, 'staleCard');
}

/** "No, leave it": what was asked first is asked no more, and everything stays as it was. */
function cancel(session: Session, nonce: string | undefined): Step {
  const { open, pending } = session;
  const known = [open?.nonce, pending.startOver, pending.withdrawCreditCheck, pending.creditCheck?.nonce];
  if (nonce !== undefined && !known.includes(nonce)) return refuse(session, 'staleCard');
  const { pending: _left, ...rest } = forgetAsking(session);
  const kept: Session = { ...rest, pending: {} };
  return {
    session: kept,
    outcome: { show: kept.open === null ? 'notice' : 'question', note: { note: 'kept' } },
  };
}

function skip(
  session: Session,
  { fact, nonce }: { readonly fact?: string; readonly nonce?: string },
  world: World,
): Step {
  const { open } = session;
  if (nonce !== undefined && !isOpen(session, { fact: fact ?? '', nonce }))
    return refuse(session, 'staleCard');
  if (open === null) return { session, outcome: { show: 'notice', note: { note: 'nothingToSkip' } } };
  const isAnswered = session.answers[open.fact] !== undefined;
  const skipped = isAnswered ? session.skipped : [...new Set([...session.skipped, open.fact])];
  const after = openNext({ ...session, skipped }, world);
  const note: InterviewNote = isAnswered ? { note: 'kept' } : { note: 'skipped', fact: open.fact };
  return { session: after, outcome: { show: after.open === null ? 'result' : 'question', note } };
}

/** One question back; from the result or after a stop, to the last question. */
function back(session: Session, world: World): Step {
  const asked = applicableFacts(world.ruleset, factsOf(session, world.journey));
  const position = session.open === null ? asked.length : asked.indexOf(session.open.fact);
  const previous = asked[position - 1];
  return previous === undefined
    ? { session, outcome: { show: 'question', note: { note: 'atFirstQuestion' } } }
    : { session: openQuestion(session, previous, 'back', world), outcome: { show: 'question' } };
}

function change(session: Session, fact: string, world: World): Step {
  if (!isAskedFact(fact) || !applies(fact, world.ruleset, factsOf(session, world.journey))) {
    return refuse(session, 'unknownCard');
  }
  const isAnswered = session.answers[fact] !== undefined;
  const after = openQuestion(session, fact, isAnswered ? 'change' : 'order', world);
  return {
    session: after,
    outcome: { show: 'question', ...(isAnswered && { note: { note: 'changing', fact } as const }) },
  };
}

function startOver(session: Session, world: World): Step {
  if (Object.keys(session.answers).length === 0 && session.skipped.length === 0) {
    return {
      session: session.open === null ? openNext(session, world) : session,
      outcome: { show: 'question' },
    };
  }
  const nonce = world.newNonce();
  return {
    session: { ...session, pending: { ...session.pending, startOver: nonce } },
    outcome: { show: 'confirmStartOver', nonce },
  };
}
