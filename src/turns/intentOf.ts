import { askAgain, isMoving } from './heldBack';
import { knowledge, side, type Intent, type IntentContext } from './intent';
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
    case 'text': {
      const intent = intentOfText(input.text, context);
      return input.isPressed ? pressed(intent) : intent;
    }
    case 'unknownSubmit':
      return side({ do: 'unknownCard' });
    case 'file':
      return side({ do: 'fileOnly' });
    case 'nothing':
      return side({ do: 'emptyMessage' });
  }
}

/** What a button asks is a question like any other; but nobody has put it in his own words. */
const pressed = (intent: Intent): Intent =>
  intent.room === 'knowledge' && 'utterance' in intent.input
    ? { ...intent, ...knowledge({ ...intent.input, isPressed: true }) }
    : intent;
