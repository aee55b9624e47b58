import { ActivityTypes, type Activity } from 'botbuilder';
import type { ConversationReference } from '../turns/reference';
import type { ReferenceStore } from '../turns/referenceStore';

/** Keeps how a conversation is reached, from an activity that stores nothing else; or that it cannot be any more. */
export async function keepPresence(
  activity: Activity,
  reference: ConversationReference,
  parts: { readonly references: ReferenceStore; readonly clock: () => Date },
): Promise<void> {
  const at = parts.clock().toISOString();
  await (hasLeft(activity) ? parts.references.markDead(reference, at) : parts.references.keep(reference, at));
}

/** Whether the bot was taken out of the conversation. */
const hasLeft = ({ type, action, membersRemoved, recipient }: Activity): boolean =>
  (type === (ActivityTypes.InstallationUpdate as string) && action?.startsWith('remove') === true) ||
  (membersRemoved ?? []).some(({ id }) => id === recipient?.id);
