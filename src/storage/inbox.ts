import type { Kysely, Transaction } from 'kysely';
import type { Conversation, ConversationKey } from '../turns/records';
import type { ActivityKey, Said } from '../turns/turnStore';
import { VersionConflictError } from '../errors';
import { typedTarget, type Echo } from '../turns/untimely';
import { firstShown } from './oweMessage';
import type { Tables } from './tables';

/** Whether the turn of this activity is stored already. */
export async function isSeen(
  db: Kysely<Tables>,
  { channel, conversation, activity }: ActivityKey,
): Promise<boolean> {
  const row = await db
    .selectFrom('inbox')
    .select('at')
    .where('channel', '=', channel)
    .where('conversation', '=', conversation)
    .where('activity', '=', activity)
    .executeTakeFirst();
  return row !== undefined;
}

/** One effect an activity: who finds it there already has lost the race against the same activity. */
export async function saveInbox(
  trx: Transaction<Tables>,
  { channel, conversation, activity, said }: ActivityKey & { readonly said?: Said },
  at: string,
): Promise<void> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('inbox')
    .values({
      channel,
      conversation,
      activity,
      at,
      text_hash: said?.hash ?? null,
      arrived_at: said?.arrivedAt ?? null,
      client_sent_at: said?.sentAt ?? null,
      call_ended_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows !== 1n) throw new VersionConflictError('inbox');
}

/** What tells what was said from a copy of it: those that were the same, and when what it would answer was there. */
export async function loadEcho(
  db: Kysely<Tables>,
  key: ConversationKey,
  { session, pending }: Conversation,
  { hash, ...said }: Said,
): Promise<Echo> {
  const rows = await db
    .selectFrom('inbox')
    .select(['arrived_at', 'client_sent_at', 'call_ended_at'])
    .where('channel', '=', key.channel)
    .where('conversation', '=', key.conversation)
    .where('text_hash', '=', hash)
    .execute();
  const earlier = rows.map(({ arrived_at, client_sent_at, call_ended_at }) => ({
    arrivedAt: arrived_at ?? '',
    ...(client_sent_at !== null && { sentAt: client_sent_at }),
    isCallEnded: call_ended_at !== null,
  }));
  const target = typedTarget(session, pending);
  if (target === undefined) return { said, earlier };
  const shown = await firstShown(db, key, target.key);
  return { said, earlier, ...(shown !== undefined && { shown }) };
}

/** Remembers that the call of an activity was answered in time. */
export async function saveCallEnd(
  trx: Transaction<Tables>,
  { channel, conversation, activity }: ActivityKey,
  at: string,
): Promise<void> {
  await trx
    .updateTable('inbox')
    .set({ call_ended_at: at })
    .where('channel', '=', channel)
    .where('conversation', '=', conversation)
    .where('activity', '=', activity)
    .execute();
}
