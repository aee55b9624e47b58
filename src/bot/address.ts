import { TurnContext, type Activity } from 'botbuilder';
import type { OutgoingActivity, OutgoingMessage } from '../delivery/outgoingMessage';
import type { Composed } from '../turns/compose';

/** The message as an answer to that activity, complete enough to be sent when the turn is long over. */
export function address(id: string, composed: Composed, activity: Activity): OutgoingMessage {
  const reference = TurnContext.getConversationReference(activity);
  const addressed = (reply: Partial<Activity>) =>
    TurnContext.applyConversationReference({ ...reply }, reference) as OutgoingActivity;
  return {
    id,
    activity: addressed(composed.activity),
    ...(composed.whenShut && { whenShut: addressed(composed.whenShut) }),
    isQuestion: composed.isQuestion,
    ...(composed.asks !== undefined && { asks: composed.asks }),
  };
}
