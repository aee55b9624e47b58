import type { InterviewNote } from '../interview/outcome';
import type { Session } from '../interview/session';
import { takeUp } from '../interview/takeUp';
import type { Intent } from './intent';
import { worldOf, type Turn } from './turn';
import type { StoredRecord } from './turnStore';

/** A turn that goes on with what is stored, though a deploy or damage may have come between. */
export type Resumed<T extends Turn> = {
  readonly turn: T;
  /** Where the input goes: where nobody can tell what it was for, the person is told, and nothing is filed. */
  readonly redirect: (intent: Intent) => Intent;
};

/** Takes up the session; what became of it, or of a record that could not be read, the turn tells and stores. */
export function resume<T extends Turn>(turn: T, unreadable: readonly StoredRecord[]): Resumed<T> {
  const { news = [], session, isReplaced = false } = turn.session ? takeUp(turn.session, worldOf(turn)) : {};
  const isRebuilt = unreadable.includes('session');
  const recovered = unreadable.length > 0 ? recoveredNote(turn, unreadable) : undefined;
  const rebuilt = {
    ...(isRebuilt && session && { session }),
    ...(unreadable.includes('journey') && { journey: turn.journey }),
  };
  return {
    turn: {
      ...turn,
      session,
      news: [...(recovered ? [recovered] : []), ...news],
      conclude: (change, message) => turn.conclude({ ...rebuilt, ...change }, message),
    },
    redirect: (intent) => {
      if (isRebuilt && recovered) return canStay(intent) ? intent : unfiled(recovered);
      return isReplaced && isForOpenQuestion(intent) ? unfiled({ note: 'questionGone' }) : intent;
    },
  };
}

function recoveredNote(
  { session, journey }: Turn,
  unreadable: readonly StoredRecord[],
): Extract<InterviewNote, { readonly note: 'recovered' }> {
  const creditCheck = journey.creditCheckPassed === undefined ? 'lost' : 'kept';
  return {
    note: 'recovered',
    ...(unreadable.includes('session') && { answers: countOf(session) }),
    ...(unreadable.includes('journey') && { creditCheck }),
  };
}

const countOf = (session: Session | undefined): number => Object.keys(session?.answers ?? {}).length;

const unfiled = (note: InterviewNote): Intent => ({ room: 'side', input: { do: 'unfiled', note } });

/** What changes no record of the interview; and nobody is left to buy a plan too early. */
const canStay = ({ room, input }: Intent): boolean =>
  room === 'side' || room === 'knowledge' || input.do === 'buyingIntent';

/** Typed for the question that was on the screen. A card says itself which question it is of. */
function isForOpenQuestion({ input }: Intent): boolean {
  const isTypable =
    input.do === 'typed' || input.do === 'skip' || input.do === 'confirm' || input.do === 'cancel';
  return isTypable && !('nonce' in input && input.nonce !== undefined);
}
