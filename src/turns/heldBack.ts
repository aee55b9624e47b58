import type { Session } from '../interview/session';
import type { Route } from '../reading/route';
import { interview, type Intent } from './intent';
import type { Untimely } from './untimely';

/**
 * What may be meant for something else files no answer, confirms nothing and moves nothing on: the answer is asked about,
 * and for the rest the person is shown again what is asked. Undefined for what only shows something: it is shown.
 */
export function heldBack(routed: Route, because: Untimely, session: Session | undefined): Intent | undefined {
  switch (routed.to) {
    case 'answer':
      return session?.open?.behind === 'other'
        ? undefined
        : interview({ do: 'typed', reading: { is: 'candidate', value: routed.value, because } });
    case 'command':
      return isMovingCommand(routed.command.verb) ? askAgain : undefined;
    case 'confirm':
    case 'cancel':
      return askAgain;
    default:
      return undefined;
  }
}

/** What changes which question is asked. Of the cards these carry no nonce that would tell a copy. */
export const isMoving = (verb: string): boolean => verb === 'back' || verb === 'change' || verb === 'stop';

const isMovingCommand = (verb: string): boolean =>
  isMoving(verb) || ['skip', 'confirm', 'cancel', 'useRuleset'].includes(verb);

/** Shows again what is asked. */
export const askAgain: Intent = interview({ do: 'askAgain' });
