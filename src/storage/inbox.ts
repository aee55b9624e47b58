import type { Kysely, Transaction } from 'kysely';
import type { TurnChange, TurnKey, TypedText } from '../dialogs/turnStore';
import { VersionConflictError } from '../errors';
import { typedTarget, type Echo } from '../interview/resend';
import type { Session } from '../interview/session';
import type { Tables } from './tables';

/** Whether the turn of this activity is stored already. */
export async function isSeen(
  db: Kysely<Tables>,
  { channel, conversation, activity }: TurnKey,
): Promise<boolean> {
  if (activity === undefined) return false;
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
  { channel, conversation, activity }: TurnKey,
  closing: TurnChange['closing'],
  at: string,
): Promise<void> {
  if (activity === undefined) return;
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('inbox')
    .values({
      channel,
      conversation,
      activity,
      at,
      text_hash: closing?.hash ?? null,
      arrived_at: closing?.arrivedAt ?? null,
      client_sent_at: closing?.sentAt ?? null,
      call_ended_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows !== 1n) throw new VersionConflictError('inbox');
}

/** What tells a typed text from a copy of an earlier one: those that were the same, and when the question was there. */
export async function loadEcho(
  db: Kysely<Tables>,
  key: TurnKey,
  session: Session | undefined,
  typed: TypedText,
): Promise<Echo> {
  const rows = await db
    .selectFrom('inbox')
    .select(['arrived_at', 'client_sent_at', 'call_ended_at'])
    .where('channel', '=', key.channel)
    .where('conversation', '=', key.conversation)
    .where('text_hash', '=', typed.hash)
    .execute();
  const earlier = rows.map(({ arrived_at, client_sent_at, call_ended_at }) => ({
    arrivedAt: arrived_at ?? '',
    ...(client_sent_at !== null && { sentAt: client_sent_at }),
    isCallEnded: call_ended_at !== null,
  }));
  const target = typedTarget(session);
  if (target === undefined || (earlier.length === 0 && !target.isConsent)) return { typed, earlier };
  const shownAt = await firstShown(db, key, target.key);
  return { typed, earlier, ...(shownAt !== undefined && { shownAt }) };
}

/** When what asks this was first delivered; null: it is not yet; undefined: nothing is known of it any more. */
async function firstShown(
  db: Kysely<Tables>,
  { channel, conversation }: TurnKey,
  asks: string,
): Promise<string | null | undefined> {
  const messages = await db
    .selectFrom('outbox')
    .select(['state', 'begun_at', 'settled_at'])
    .where('channel', '=', channel)
    .where('conversation', '=', conversation)
    .where('asks', '=', asks)
    .orderBy('position')
    .execute();
  if (messages.length === 0) return undefined;
  const shown = messages.find(({ state }) => state === 'sent');
  return shown ? deliveredAt(shown) : null;
}

/** What went out at once was there when it was sent: an answer may come before the channel has said thank you. */
function deliveredAt({
  begun_at,
  settled_at,
}: Pick<Tables['outbox'], 'begun_at' | 'settled_at'>): string | null {
  const tookMs = Date.parse(settled_at ?? '') - Date.parse(begun_at ?? '');
  return tookMs <= atOnceMs ? begun_at : settled_at;
}

/** Nobody reads a question and answers it faster. */
const atOnceMs = 250;

/** Remembers that the call of an activity was answered in time. */
export async function saveCallEnd(
  trx: Transaction<Tables>,
  { channel, conversation, activity }: TurnKey,
  at: string,
): Promise<void> {
  if (activity === undefined) return;
  await trx
    .updateTable('inbox')
    .set({ call_ended_at: at })
    .where('channel', '=', channel)
    .where('conversation', '=', conversation)
    .where('activity', '=', activity)
    .execute();
}
