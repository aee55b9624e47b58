import type { Activity } from 'botbuilder';
import type { TurnKey } from '../turns/turnStore';

/** Who is speaking, from the validated envelope alone: never from text, card data or what a client calls itself. */
export type Identity = TurnKey & {
  readonly activity: string;
  /** For records: the Entra object id in Teams, the channel's user id elsewhere. */
  readonly by: string;
  readonly tenant: string | undefined;
};

/**
 * A partner is the Entra tenant in Teams, so that colleagues share the journey, and the user elsewhere.
 * @param newId for an activity that its channel gave none.
 */
export function identify(activity: Activity, newId: () => string): Identity {
  const { channelId, conversation, from } = activity;
  const isTeams = channelId === 'msteams';
  const tenant = isTeams ? conversation.tenantId || undefined : undefined;
  // Only Teams vouches for the object id; elsewhere a client could write one.
  const by = (isTeams && from.aadObjectId) || from.id;
  return {
    activity: activity.id || newId(),
    channel: channelId,
    conversation: conversation.id,
    user: by,
    partner: tenant !== undefined ? `tenant:${tenant}` : `${channelId}:${from.id}`,
    by,
    tenant,
    isGroup:
      conversation.isGroup === true ||
      (conversation.conversationType !== undefined && conversation.conversationType !== 'personal'),
  };
}
