import type { Activity } from 'botbuilder';
import type { OutgoingActivity, OutgoingMessage } from '../delivery/outgoingMessage';
import { activityOf } from '../dialogs/activityOf';
import type { RenderCard } from '../render/renderCard';
import type { Manner, Variants } from '../turns/decision';
import type { ConversationReference } from '../turns/reference';

/**
 * A message to that conversation, complete enough to be sent when the turn is long over. Of the person it has ids, and
 * no name.
 * @param by.answers the id of the activity that it answers, if any.
 */
export function address(
  { way, isQuestion, asks, shows }: Manner,
  content: Variants,
  reference: ConversationReference,
  by: { readonly id: string; readonly answers: string | undefined; readonly renderCard: RenderCard },
): OutgoingMessage {
  const envelope = envelopeOf(reference, by.answers);
  const addressed = (activity: Partial<Activity>) => ({ ...activity, ...envelope }) as OutgoingActivity;
  return {
    id: by.id,
    activity: addressed(activityOf(content.asDecided, by.renderCard)),
    ...(content.whenShut && { whenShut: addressed(activityOf(content.whenShut, by.renderCard)) }),
    isQuestion,
    ...(asks !== undefined && { asks }),
    ...(shows !== undefined && { shows }),
    ...(way.is === 'inPlaceOf' && { inPlaceOf: way.shown }),
    ...(way.is === 'replyTo' && { repliesTo: way.shown }),
  };
}

function envelopeOf(reference: ConversationReference, answers: string | undefined): OutgoingActivity {
  const { channel, conversation, serviceUrl, person, tenant, type, bot } = reference;
  return {
    channelId: channel,
    serviceUrl,
    conversation: {
      id: conversation,
      conversationType: type,
      isGroup: type !== 'personal',
      ...(tenant !== undefined && { tenantId: tenant }),
    },
    from: bot,
    ...(person && { recipient: { id: person.account } }),
    ...(answers !== undefined && { replyToId: answers }),
  };
}
