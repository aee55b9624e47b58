import { isComplete } from '../interview/progress';
import { utteranceOf } from '../reading/utterance';
import { answered } from './answered';
import type { Decision } from './decision';
import type { Showing } from './showing';
import { gateOf, worldOf, type Turn } from './turn';
import type { UserInput } from './userInput';

/**
 * Greets a person, and keeps when that was: it is done once.
 * @example decideWelcome(turn).records.map(({ kind }) => kind) // ['conversation', 'journey', 'person']
 */
export const decideWelcome = (turn: Turn): Decision =>
  answered(turn, { person: { ...turn.stored.person.value, welcomedAt: turn.now } }, { show: 'welcome' });

/**
 * In a group the bot introduces itself when it comes, and greets nobody.
 * @example
 * decideIntroduction({ ...turn, key: { ...turn.key, isGroup: true } }).records.map(({ kind }) => kind)
 * // ['conversation', 'journey']
 */
export const decideIntroduction = (turn: Turn): Decision =>
  answered(turn, {}, { show: 'side', note: { note: 'groupChat' } });

/**
 * What is shown to who has sent the same activity again and is answered in the call itself: the open question, the
 * result, or the beginning; the warning again, where that was the answer.
 * @example
 * whereThingsStand(turn, { kind: 'text', text: 'mag ik nu ASfP kopen?' })
 * // { show: 'side', note: { note: 'doNotBuy' } }
 */
export function whereThingsStand(turn: Turn, input: UserInput): Showing {
  const { session } = turn;
  const isShut = gateOf(turn).advice === 'doNotBuyYet';
  if (isShut && input.kind === 'text' && turn.parts.readers.buying(utteranceOf(input.text))) {
    return { show: 'side', note: { note: 'doNotBuy' } };
  }
  if (session?.open) return { show: 'question' };
  const isDone = session !== undefined && isComplete(session, worldOf(turn));
  return isDone ? { show: 'result' } : { show: 'welcome' };
}
