import type { InterviewNote } from '../interview/outcome';
import type { Session } from '../interview/session';
import { takeUp } from '../interview/takeUp';
import { side, type Intent } from './intent';
import { fitting } from './pending';
import { worldOf, type Turn } from './turn';

/** A turn that goes on with what is stored, though a deploy or damage may have come between. */
export type Resumed = {
  readonly turn: Turn;
  /** Where the input goes: where nobody can tell what it was for, the person is told, and nothing is filed. */
  readonly redirect: (intent: Intent) => Intent;
};

/**
 * Takes up the session; what became of it, or of a record that could not be read, the turn tells and stores.
 * @example
 * resume({ ...turn, session: { ...begunSession, rulesetId: '2019-01-01' } }).turn.session?.rulesetId
 * // '2020-10-27'
 */
export function resume(turn: Turn): Resumed {
  const { news = [], session, isReplaced = false } = turn.session ? takeUp(turn.session, worldOf(turn)) : {};
  const recovered = recoveredNote(turn);
  return {
    turn: {
      ...turn,
      isResumed: true,
      session,
      pending: fitting(turn.pending, session),
      news: [...(recovered ? [recovered] : []), ...news],
    },
    redirect: (intent) => {
      if (recovered && turn.stored.conversation.isRebuilt)
        return canStay(intent) ? intent : unfiled(recovered);
      return isReplaced && isForOpenQuestion(intent) ? unfiled({ note: 'questionGone' }) : intent;
    },
  };
}

function recoveredNote({ session, journey, stored }: Turn): InterviewNote | undefined {
  if (!stored.conversation.isRebuilt && !stored.journey.isRebuilt) return undefined;
  const creditCheck = journey.creditCheckPassed === undefined ? 'lost' : 'kept';
  return {
    note: 'recovered',
    ...(stored.conversation.isRebuilt && { answers: countOf(session) }),
    ...(stored.journey.isRebuilt && { creditCheck }),
  };
}

const countOf = (session: Session | undefined): number => Object.keys(session?.answers ?? {}).length;

const unfiled = (note: InterviewNote): Intent => side({ do: 'unfiled', note });

/** What changes no record of the interview; and nobody is left to buy a plan too early. */
const canStay = ({ room, input }: Intent): boolean =>
  room === 'side' || room === 'knowledge' || input.do === 'buyingIntent';

/** Typed for the question that was on the screen. A card says itself which question it is of. */
function isForOpenQuestion({ input }: Intent): boolean {
  if (input.do === 'skip') return input.nonce === undefined;
  return input.do === 'typed' || ('isTyped' in input && input.isTyped);
}
