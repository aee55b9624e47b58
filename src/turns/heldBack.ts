import type { Elsewhere } from '../interview/resend';
import type { Session } from '../interview/session';
import type { Route } from '../reading/route';
import type { Intent } from './intent';

/**
 * What may be meant for something else files no answer, confirms nothing and moves nothing on: the answer is asked about,
 * and for the rest the person is shown again what is asked. Undefined for what only shows something: it is shown.
 */
export function heldBack(
  routed: Route,
  because: Elsewhere,
  session: Session | undefined,
): Intent | undefined {
  switch (routed.to) {
    case 'answer':
      return session?.open?.behind === 'other'
        ? undefined
        : {
            room: 'interview',
            input: { do: 'typed', reading: { is: 'candidate', value: routed.value, because } },
          };
    case 'command':
      return isMovingCommand(routed.command.verb) ? askAgain(session) : undefined;
    case 'confirm':
    case 'cancel':
      return askAgain(session);
    default:
      return undefined;
  }
}

/** What changes which question is asked. Of the cards these carry no nonce that would tell a copy. */
export const isMoving = (verb: string): boolean => verb === 'back' || verb === 'change' || verb === 'stop';

const isMovingCommand = (verb: string): boolean =>
  isMoving(verb) || verb === 'skip' || verb === 'confirm' || verb === 'cancel';

/** Shows again what is asked. */
export const askAgain = (session: Session | undefined): Intent =>
  session?.pending.withdrawCreditCheck?.isLatest
    ? { room: 'journey', input: { do: 'withdraw' } }
    : { room: 'interview', input: { do: 'askAgain' } };
