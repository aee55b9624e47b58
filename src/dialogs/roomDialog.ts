import { Dialog, type DialogContext, type DialogTurnResult } from 'botbuilder-dialogs';
import type { Decision } from '../turns/decision';
import type { Decide, Inputs, Room } from '../turns/rooms';
import type { Turn } from '../turns/turn';

/** What a room is given: the turn, what is asked of it, and the one thing to do with its decision. */
export type RoomOptions<R extends Room> = {
  readonly turn: Turn;
  readonly input: Inputs[R];
  readonly conclude: (decision: Decision) => Promise<void>;
};

/** Any room as a dialog: it decides, the decision is concluded, and the dialog is over. */
export class RoomDialog<R extends Room> extends Dialog<RoomOptions<R>> {
  constructor(
    room: R,
    private readonly decide: Decide<R>,
  ) {
    super(room);
  }

  override async beginDialog(
    dc: DialogContext,
    { turn, input, conclude }: RoomOptions<R>,
  ): Promise<DialogTurnResult> {
    await conclude(this.decide(turn, input));
    return dc.endDialog();
  }
}
