import type { StatePropertyAccessor, TurnContext } from 'botbuilder';
import { DialogContext, DialogContextError, DialogSet } from 'botbuilder-dialogs';
import { InterviewDialog } from './interviewDialog';
import type { Intent } from '../turns/intent';
import { JourneyDialog } from './journeyDialog';
import { KnowledgeDialog } from './knowledgeDialog';
import { SideDialog } from './sideDialog';
import type { Turn } from '../turns/turn';

/** Runs the dialog an intent belongs to. No dialog outlives its turn: the stack is empty before and after. */
export type Rooms = (turn: Turn, intent: Intent) => Promise<void>;

export function createRooms(): Rooms {
  const dialogs = new DialogSet(noState)
    .add(new InterviewDialog())
    .add(new JourneyDialog())
    .add(new KnowledgeDialog())
    .add(new SideDialog());
  return async (turn, { room, input, namesPlan = false }) => {
    const dc = new DialogContext(dialogs, turn.context, { dialogStack: [] });
    try {
      await dc.beginDialog(room, { turn: { ...turn, namesPlan }, input });
    } catch (error) {
      // The library hides what went wrong inside an error of its own; the turn has to know a lost race from a bug.
      throw error instanceof DialogContextError ? error.error : error;
    }
  };
}

/** The dialogs library asks for a place to keep its stack; nothing of it is ever kept. */
const noState: StatePropertyAccessor = {
  get: (_context: TurnContext, initial?: unknown) => Promise.resolve(initial),
  set: () => Promise.resolve(),
  delete: () => Promise.resolve(),
};
