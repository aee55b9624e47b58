import type { AnswerValue, Reading } from '../reading/answers/expected';
import type { InterviewNote, Saved, Step } from './outcome';
import { factsOf, openNext, openQuestion, putBehind, splitByApplicability, type World } from './progress';
import { applicableFacts, applies, optionsOf, questionsLeft, type AskedFact } from './question';
import { answerShape, type OpenQuestion, type Session } from './session';

/** What came for the open question: a reading, nothing at all, or something that no card of ours can send. */
export type Received = Reading | 'noValue' | 'tampered';

/** Nothing is changed; the open question, if any, is shown again below the note. */
export function refuse(session: Session, note: 'staleCard' | 'unknownCard'): Step {
  return { session, outcome: { show: session.open === null ? 'notice' : 'question', note: { note } } };
}

/** Stores what can be stored, asks about what has to be confirmed, and asks again where nothing can be stored. */
export function receive(
  session: Session,
  open: OpenQuestion,
  received: Received,
  world: World,
  typed?: string,
): Step {
  if (received === 'tampered') return refuse(session, 'unknownCard');
  const { fact } = open;
  const tries = open.tries + 1;
  const again = (note: InterviewNote): Step => ({
    session: { ...session, open: { ...open, tries } },
    outcome: { show: 'question', note, ...(typed !== undefined && { typed }) },
  });
  if (received === 'noValue') return again({ note: 'noValue', fact, tries });
  switch (received.is) {
    case 'answer':
      return accept(session, open, received.value, world);
    case 'candidate':
      return {
        session,
        outcome: {
          show: 'confirmValue',
          fact,
          value: received.value,
          because: received.because,
          question: open.nonce,
        },
      };
    case 'doubt': {
      const { is: _doubt, ...heard } = received;
      return again({ note: 'doubt', fact, ...heard, tries });
    }
    case 'nothing':
      return again({ note: 'notUnderstood', tries });
  }
}

/** Stores an answer under the open question and moves on. */
export function accept(session: Session, open: OpenQuestion, value: AnswerValue, world: World): Step {
  return store(
    session,
    { fact: open.fact, value },
    world,
    (after) => openNext(after, world),
    open.via === 'change',
  );
}

/**
 * The questions that have become necessary and are sure to be asked: not those that are answered or were skipped, nor what
 * the answer to another new one may do away with.
 */
function addedBy(session: Session, before: readonly AskedFact[], world: World): readonly AskedFact[] {
  const facts = factsOf(session, world.journey);
  const added = questionsLeft(world.ruleset, facts, session.skipped).filter((one) => !before.includes(one));
  const isSure = (one: AskedFact): boolean =>
    added.every((other) =>
      optionsOf(other, world.ruleset).every((value) =>
        applies(one, world.ruleset, { ...facts, [other]: value }),
      ),
    );
  return added.filter(isSure);
}

/**
 * Stores an answer; `goOn` opens what is asked then, behind the summary after a change. Answers that no longer apply are
 * dropped and named; the questions that it makes necessary are named too, and the first of them is asked next.
 */
export function store(
  session: Session,
  saved: Saved,
  world: World,
  goOn: (session: Session) => Session,
  isChange = false,
): Step {
  const { fact, value } = saved;
  if (!answerShape(fact).safeParse(value).success) return refuse(session, 'unknownCard');
  const before = applicableFacts(world.ruleset, factsOf(session, world.journey));
  const { kept, dropped } = splitByApplicability({ ...session.answers, [fact]: value }, world);
  const skipped = session.skipped.filter((one) => one !== fact);
  const stored = goOn({ ...session, answers: kept, skipped });
  const added = addedBy(stored, before, world);
  const note: InterviewNote = { note: 'saved', ...saved, dropped, added };
  const [first] = added;
  // What a change makes necessary is asked at once.
  if (isChange && first !== undefined) {
    return {
      session: openQuestion(stored, first, 'order', world),
      outcome: { show: 'question', note, saved },
    };
  }
  if (isChange) return { session: putBehind(stored, 'summary'), outcome: { show: 'summary', note, saved } };
  return { session: stored, outcome: { show: stored.open === null ? 'result' : 'question', note, saved } };
}
