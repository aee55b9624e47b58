import { isAskedFact, nextQuestion } from '../interview/question';
import type { Session } from '../interview/session';
import type { MenuVerb } from '../views/button';
import type { ViewContext } from '../views/context';
import type { Note } from '../views/note';

/** Whether anything of the interview is answered. */
export const hasAnswers = (session: Session | undefined): boolean =>
  Object.keys(session?.answers ?? {}).some(isAskedFact);

const noteActions: { readonly [Id in Note['note']]?: readonly MenuVerb[] } = {
  doNotBuy: ['creditCheck'],
  creditCheckAlreadyRecorded: ['withdrawCreditCheck'],
};

/** When a message of the person's has failed, the interview is not at hand: to continue is to see the question again. */
const failures: readonly Note['note'][] = ['failed', 'notStored'];

/** What can be done next when no question is open; what erases comes last. Nothing leads to the message it stands on. */
export const actionsFor = (
  context: ViewContext,
  note: Note,
  session: Session | undefined,
): readonly MenuVerb[] => allActions(context, note, session).filter((verb) => verb !== note.note);

function allActions(context: ViewContext, note: Note, session: Session | undefined): readonly MenuVerb[] {
  if (failures.includes(note.note)) return ['continue', 'help', 'person'];
  const about = noteActions[note.note] ?? [];
  if (!session || !hasAnswers(session)) return ['start', ...about, 'topics', 'person', 'help'];
  const onwards = isFinished(context, session) ? 'result' : 'continue';
  return [onwards, 'summary', ...about, 'help', 'person', 'startOver'];
}

/** Whether there is nothing left to ask. */
export const isFinished = ({ ruleset, facts }: ViewContext, { skipped }: Pick<Session, 'skipped'>): boolean =>
  nextQuestion(ruleset, facts, skipped) === undefined;
