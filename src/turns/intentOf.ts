import { askAgain, isMoving } from './heldBack';
import { side, type Intent, type IntentContext } from './intent';
import type { UserInput } from './userInput';
import { intentOfSubmit } from './submitIntent';
import { intentOfText } from './textIntent';

/**
 * Decides where an input goes. Typed text is read in the one order of reading/route.ts; a card says it itself.
 * @example
 * intentOf({ kind: 'text', text: 'opnieuw beginnen' }, intentContext)
 * // { room: 'interview', input: { do: 'startOver' } }
 */
export function intentOf(input: UserInput, context: IntentContext): Intent {
  switch (input.kind) {
    case 'submit':
      return context.untimely && isMoving(input.submit.verb)
        ? askAgain
        : intentOfSubmit(input.submit, context);
    case 'text':
      return intentOfText(input.text, context);
    case 'unknownSubmit':
      return side({ do: 'unknownCard' });
    case 'file':
      return side({ do: 'fileOnly' });
    case 'nothing':
      return side({ do: 'emptyMessage' });
  }
}
