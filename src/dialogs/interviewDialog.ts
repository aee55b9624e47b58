import { Dialog, type DialogContext, type DialogTurnResult } from 'botbuilder-dialogs';
import { step, type InterviewInput } from '../interview/step';
import { compose } from '../turns/compose';
import { worldOf, type Turn } from '../turns/turn';

/** The interview in the chat: one step, stored, then shown. */
export class InterviewDialog extends Dialog<{ turn: Turn; input: InterviewInput }> {
  static readonly id = 'interview';

  constructor() {
    super(InterviewDialog.id);
  }

  override async beginDialog(
    dc: DialogContext,
    { turn, input }: { turn: Turn; input: InterviewInput },
  ): Promise<DialogTurnResult> {
    const { session, outcome } = step(turn.session, input, worldOf(turn));
    const isNew = 'note' in outcome && outcome.note?.note === 'startedOver';
    const change = {
      ...(session && { session }),
      ...(isNew && { audit: [{ what: 'session.startedOver' }] as const }),
    };
    await turn.conclude(change, compose({ ...turn, session }, outcome));
    return dc.endDialog();
  }
}
