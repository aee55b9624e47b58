import type { AnswerValue, Reading } from '../reading/answers/expected';
import { accept, receive, refuse, type Received } from './answerStep';
import { correct, offer } from './correctionStep';
import type { InterviewNote, Step } from './outcome';
import {
  factsOf,
  isComplete,
  newSession,
  openNext,
  openQuestion,
  putBehind,
  settle,
  showAgain,
  type World,
} from './progress';
import { applicableFacts, applies, isAskedFact, type AskedFact } from './question';
import { useRuleset, type WantedRules } from './rulesetStep';
import type { OpenQuestion, Session } from './session';

/** What a person does in the interview. A `nonce` comes from a card; typed input has none. */
export type InterviewInput =
  | { readonly do: 'start' }
  | { readonly do: 'continue' }
  | {
      readonly do: 'answer';
      readonly fact: string;
      readonly nonce: string;
      readonly reading: Received;
      /** What was typed into the card, where it has a field to type in. */
      readonly typed?: string;
    }
  | { readonly do: 'typed'; readonly reading: Reading }
  /** "Yes" to a value of the open question that was asked about, and "no". */
  | { readonly do: 'confirmValue'; readonly value: AnswerValue; readonly isTyped: boolean }
  | { readonly do: 'rejectValue'; readonly isTyped: boolean }
  /** An answer is put right in words, or given to another question than the open one: that is asked first. */
  | { readonly do: 'offer'; readonly fact: AskedFact; readonly value: AnswerValue }
  /** "Yes" to that. */
  | {
      readonly do: 'correct';
      readonly fact: AskedFact;
      readonly value: AnswerValue;
      readonly isTyped: boolean;
    }
  /** "Yes" to starting over. */
  | { readonly do: 'beginAgain'; readonly isTyped: boolean }
  /** "No, leave it". `isOfChange`: said to a question that was opened to change its answer. */
  | { readonly do: 'cancel'; readonly isOfChange: boolean; readonly isTyped: boolean }
  /** A card that is not open any more, or a yes to nothing. */
  | { readonly do: 'staleCard'; readonly isTyped: boolean }
  | { readonly do: 'skip'; readonly fact?: string; readonly nonce?: string }
  | { readonly do: 'back' }
  | { readonly do: 'change'; readonly fact: string }
  | { readonly do: 'stop' }
  | { readonly do: 'startOver' }
  | { readonly do: 'summary' }
  | { readonly do: 'result' }
  /** Go on under other rules. */
  | { readonly do: 'useRuleset'; readonly wanted: WantedRules }
  /** A text that may be a copy of an earlier one: what was asked is asked again, and nothing changes. */
  | { readonly do: 'askAgain' };

/**
 * One step of the interview: the session after the input, and what to show. Pure: nothing is stored or sent, and an
 * input that does not fit changes no answer.
 * @example
 * step(begunSession, { do: 'typed', reading: { is: 'answer', value: 'new' } }, world).session?.open?.fact
 * // 'mpn.membership'
 */
export function step(before: Session | undefined, input: InterviewInput, world: World): Step {
  if (before === undefined) return withoutSession(input, world);
  const settled = settle(before, world);
  const session = input.do === 'askAgain' ? settled : showAgain(settled);
  switch (input.do) {
    case 'start':
      return goOn(session, world, true);
    case 'continue': {
      const asking = isComplete(session, world) ? { ...session, skipped: [] } : session;
      const isReturning =
        before.open === null ? !isComplete(session, world) : before.open.behind === undefined;
      return goOn(leaveReopened(asking, world), world, isReturning);
    }
    case 'answer':
      return isOpen(session, input)
        ? receive(session, session.open, input.reading, world, input.typed)
        : refuse(session, 'staleCard');
    case 'typed':
      return session.open === null
        ? { session, outcome: { show: 'notice', note: { note: 'notUnderstood', tries: 0 } } }
        : receive(session, session.open, input.reading, world);
    case 'confirmValue':
      return session.open === null
        ? refuse(session, 'staleCard')
        : accept(session, session.open, input.value, world);
    case 'rejectValue':
      return session.open === null
        ? refuse(session, 'staleCard')
        : {
            session,
            outcome: { show: 'question', note: { note: 'valueRejected', fact: session.open.fact } },
          };
    case 'offer':
      return offer(session, input);
    case 'correct':
      return correct(session, input, world);
    case 'beginAgain':
      return { session: begin(world), outcome: { show: 'question', note: { note: 'startedOver' } } };
    case 'cancel':
      return cancel(session, input.isOfChange, world);
    case 'staleCard':
      return refuse(session, 'staleCard');
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
      return { session: putBehind(session, 'summary'), outcome: { show: 'summary' } };
    case 'result':
      return { session: putBehind(session, 'other'), outcome: { show: 'result' } };
    case 'useRuleset':
      return useRuleset(session, input.wanted, world);
    case 'askAgain':
      return { session, outcome: { show: session.open === null ? 'result' : 'question' } };
  }
}

function withoutSession(input: InterviewInput, world: World): Step {
  switch (input.do) {
    case 'start':
    case 'continue':
    case 'startOver':
      return { session: begin(world), outcome: { show: 'question' } };
    case 'answer':
    case 'confirmValue':
    case 'rejectValue':
    case 'offer':
    case 'correct':
    case 'beginAgain':
    case 'cancel':
    case 'staleCard':
      return { session: undefined, outcome: { show: 'notice', note: { note: 'staleCard' } } };
    case 'typed':
      return { session: undefined, outcome: { show: 'notice', note: { note: 'notUnderstood', tries: 0 } } };
    case 'useRuleset':
      return useRuleset(undefined, input.wanted, world);
    case 'skip':
      return { session: undefined, outcome: { show: 'notice', note: { note: 'nothingToSkip' } } };
    case 'back':
    case 'change':
    case 'stop':
    case 'summary':
    case 'result':
    case 'askAgain':
      return { session: undefined, outcome: { show: 'notice', note: { note: 'nothingToContinue' } } };
  }
}

/** A new interview, under the rules in force, with its first question open. */
const begin = (world: World): Session =>
  openNext(newSession(world), { ...world, ruleset: world.rulesetInForce });

/** Where the interview was: the open question, else the next one, else the result. Who comes back is told so. */
function goOn(session: Session, world: World, isReturning: boolean): Step {
  const hasBegun = Object.keys(session.answers).length > 0 || session.skipped.length > 0;
  const isKept = session.rulesetId !== world.rulesetInForce.id && !session.isRulesetChosen;
  const told: { note?: InterviewNote } =
    isReturning && hasBegun ? { note: { note: isKept ? 'rulesetKept' : 'resumed' } } : {};
  const asking = session.open === null ? openNext(session, world) : session;
  return {
    session: asking,
    outcome: asking.open === null ? { show: 'result' } : { show: 'question', ...told },
  };
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

/** A change is left, and everything stays as it was. */
function cancel(session: Session, isOfChange: boolean, world: World): Step {
  const { open } = session;
  const note = { note: 'kept' } as const;
  return open?.via === 'change' && isOfChange
    ? { session: putBehind(openNext(session, world), 'summary'), outcome: { show: 'summary', note } }
    : { session, outcome: { show: open === null ? 'notice' : 'question', note } };
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
    const isAsking = session.open !== null && !session.isRulesetChosen;
    return { session: isAsking ? session : begin(world), outcome: { show: 'question' } };
  }
  return { session: putBehind(session, 'other'), outcome: { show: 'confirmStartOver' } };
}
