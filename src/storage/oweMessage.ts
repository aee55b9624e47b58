import type { Kysely, Transaction } from 'kysely';
import type { Destination } from '../delivery/outboxStore';
import type { OutgoingMessage, Recipient } from '../delivery/outgoingMessage';
import { VersionConflictError } from '../errors';
import type { Echo } from '../turns/untimely';
import type { Tables } from './tables';

/**
 * Puts a message at the end of what its conversation is owed, within the transaction of the turn that owes it.
 * @throws VersionConflictError when another turn of the conversation was at it at the same time.
 */
export const oweMessage = (
  trx: Transaction<Tables>,
  { activity, whenShut, ...message }: OutgoingMessage,
  to: Recipient,
  at: string,
): Promise<void> =>
  append(trx, message, to, {
    state: 'owed',
    activity: JSON.stringify(activity),
    when_shut: whenShut === undefined ? null : JSON.stringify(whenShut),
    owed_at: at,
    due_at: at,
  });

/** The same for a message that its caller gets in the response: it is known when it was shown, and nothing is owed. */
export const recordAnswered = (
  trx: Transaction<Tables>,
  { activity: _given, whenShut: _notNeeded, ...message }: OutgoingMessage,
  to: Recipient,
  answeredAt: string,
): Promise<void> =>
  append(trx, message, to, {
    state: 'sent',
    activity: null,
    when_shut: null,
    owed_at: answeredAt,
    due_at: answeredAt,
    begun_at: answeredAt,
    settled_at: answeredAt,
  });

async function append(
  trx: Transaction<Tables>,
  message: Omit<OutgoingMessage, 'activity' | 'whenShut'>,
  { channel, conversation, partner }: Recipient,
  row: Pick<Tables['outbox'], 'state' | 'activity' | 'when_shut' | 'owed_at' | 'due_at'> &
    Partial<Pick<Tables['outbox'], 'begun_at' | 'settled_at'>>,
): Promise<void> {
  const { id, isQuestion, asks, shows, inPlaceOf, repliesTo } = message;
  const last = await trx
    .selectFrom('outbox')
    .select('position')
    .where('channel', '=', channel)
    .where('conversation', '=', conversation)
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('outbox')
    .values({
      id,
      channel,
      conversation,
      partner,
      position: (last?.position ?? 0) + 1,
      is_question: isQuestion ? 1 : 0,
      asks: asks ?? null,
      shows: shows ?? null,
      in_place_of: inPlaceOf ?? null,
      replies_to: repliesTo ?? null,
      attempts: 0,
      doubts: 0,
      ...row,
    })
    .onConflict((conflict) => conflict.columns(['channel', 'conversation', 'position']).doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows !== 1n) throw new VersionConflictError('outbox');
}

/** The first delivery of what asks this; null: it is not begun yet; undefined: nothing is known of it any more. */
export async function firstShown(
  db: Kysely<Tables>,
  { channel, conversation }: Destination,
  asks: string,
): Promise<Echo['shown']> {
  const messages = await db
    .selectFrom('outbox')
    .select(['state', 'begun_at', 'settled_at'])
    .where('channel', '=', channel)
    .where('conversation', '=', conversation)
    .where('asks', '=', asks)
    .orderBy('position')
    .execute();
  if (messages.length === 0) return undefined;
  const begun = messages.filter(({ begun_at }) => begun_at !== null);
  const { begun_at, settled_at, state } = begun.find((one) => one.state === 'sent') ?? begun[0] ?? {};
  if (!begun_at) return null;
  return { begunAt: begun_at, ...(state === 'sent' && settled_at && { settledAt: settled_at }) };
}
