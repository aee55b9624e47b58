import { settle, showAgain } from '../interview/progress';
import { putAside } from './pending';
import { worldOf, type Turn } from './turn';

/**
 * What a room leaves of the interview when it does something else: the open question is shown again below, so typed text
 * answers it, and what waited for a yes is put aside.
 */
export const beside = (turn: Turn): Pick<Turn, 'session' | 'pending'> => ({
  session: turn.session && showAgain(settle(turn.session, worldOf(turn))),
  pending: putAside(turn.pending),
});
