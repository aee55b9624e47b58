import type { Activity, ChannelAccount } from 'botbuilder';
import { conversationTypes, type ConversationReference } from '../turns/reference';
import type { TurnKey } from '../turns/turnStore';

/** Who is speaking, from the validated envelope alone: never from text, card data or what a client calls itself. */
export type Identity = TurnKey & {
  /** The activity, as the channel numbers it. */
  readonly activity: string;
  readonly tenant: string | undefined;
};

/**
 * A partner is the Entra tenant in Teams, so that colleagues share the journey, and the user elsewhere. A person is the
 * Entra object id in Teams, and the channel's user id elsewhere.
 * @param newId for an activity that its channel gave none.
 */
export function identify(activity: Activity, newId: () => string): Identity {
  const { channelId, conversation, from } = activity;
  const isTeams = channelId === 'msteams';
  const tenant = isTeams ? conversation.tenantId || undefined : undefined;
  return {
    activity: activity.id || newId(),
    channel: channelId,
    conversation: conversation.id,
    // Only Teams vouches for the object id; elsewhere a client could write one.
    user: (isTeams && from.aadObjectId) || from.id,
    partner: tenant !== undefined ? `tenant:${tenant}` : `${channelId}:${from.id}`,
    tenant,
    isGroup:
      conversation.isGroup === true ||
      (conversation.conversationType !== undefined && conversation.conversationType !== 'personal'),
  };
}

/** How the conversation of an activity is reached later: ids and addresses, and nobody's name but the bot's own. */
export function referenceOf(activity: Activity, identity: Identity): ConversationReference {
  const { serviceUrl, locale, from, conversation } = activity;
  const recipient: Partial<ChannelAccount> = activity.recipient ?? {};
  const { channel, conversation: id, user, partner, tenant, isGroup } = identity;
  const type = conversationTypes.find((known) => known === conversation.conversationType);
  return {
    channel,
    conversation: id,
    partner,
    ...(!isGroup && { person: { user, account: from.id } }),
    serviceUrl,
    ...(tenant !== undefined && { tenant }),
    ...(locale && { locale }),
    type: type ?? (isGroup ? 'group' : 'personal'),
    bot: { id: recipient.id ?? '', ...(recipient.name && { name: recipient.name }) },
  };
}
