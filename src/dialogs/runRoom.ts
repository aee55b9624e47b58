import type { TurnContext } from 'botbuilder';
import { DialogContext, DialogContextError, DialogSet } from 'botbuilder-dialogs';
import type { Intent } from '../turns/intent';
import { rooms, type Decide, type Room } from '../turns/rooms';
import type { Turn } from '../turns/turn';
import { RoomDialog, type RoomOptions } from './roomDialog';

/** Runs the dialog of the room that an intent belongs to. No dialog outlives its turn: the stack is empty before and after. */
export type RunRoom = (
  context: TurnContext,
  turn: Turn,
  intent: Intent,
  conclude: RoomOptions<Room>['conclude'],
) => Promise<void>;

export function createRunRoom(): RunRoom {
  const dialogs = new DialogSet();
  for (const [room, decide] of Object.entries(rooms))
    dialogs.add(new RoomDialog(room as Room, decide as Decide<Room>));
  return async (context, turn, { room, input, namesPlan = false }, conclude) => {
    const dc = new DialogContext(dialogs, context, { dialogStack: [] });
    try {
      await dc.beginDialog(room, { turn: { ...turn, namesPlan }, input, conclude });
    } catch (error) {
      // The library hides what went wrong inside an error of its own; the turn has to know a lost race from a bug.
      throw error instanceof DialogContextError ? error.error : error;
    }
  };
}
