import type { AnswerValue } from '../reading/answers/expected';
import { accept, refuse, store } from './answerStep';
import type { Step } from './outcome';
import { factsOf, openNext, putBehind, type World } from './progress';
import { applies, type AskedFact } from './question';
import type { Session } from './session';

type Corrected = { readonly fact: AskedFact; readonly value: AnswerValue };

/** Asks whether to change an answer, or to note it; what is so already is said to be. */
export function offer(session: Session, { fact, value }: Corrected): Step {
  const from = session.answers[fact];
  if (from === value) {
    const note = { note: 'unchanged', fact, value } as const;
    return { session, outcome: { show: session.open === null ? 'notice' : 'question', note } };
  }
  return {
    session: putBehind(session, 'other'),
    outcome: { show: 'confirmCorrection', fact, value, ...(from !== undefined && { from }) },
  };
}

/** Puts an answer right as a change does. The open question stays open, where it is not the one and still applies. */
export function correct(session: Session, { fact, value }: Corrected, world: World): Step {
  const { open } = session;
  if (open?.fact === fact) return accept(session, open, value, world);
  if (!applies(fact, world.ruleset, factsOf(session, world.journey))) return refuse(session, 'staleCard');
  return store(session, { fact, value }, world, (after) => {
    const isStillAsked = open !== null && applies(open.fact, world.ruleset, factsOf(after, world.journey));
    return isStillAsked ? after : openNext(after, world);
  });
}
