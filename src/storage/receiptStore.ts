import type { Transaction } from 'kysely';
import { receiptSchema, storedReceipt, type Receipt } from '../interview/receipt';
import type { Journey } from '../journey/journey';
import type { KeptReceipt, PersonKey } from '../turns/records';
import type { Database } from './database';
import { jsonOf } from './records/readBody';
import { journeys } from './records/journeys';
import type { Tables } from './tables';

/** Results to take along, as whoever has the link may read them. */
export type ReceiptStore = {
  /**
   * The receipt, with what is recorded of its partner's journey at this moment. Undefined where there is none of that id,
   * where it was made before `since`, and where it cannot be read.
   */
  readonly read: (
    id: string,
    since: Date,
  ) => Promise<{ readonly receipt: Receipt; readonly journey: Journey } | undefined>;
  readonly deleteBefore: (before: Date) => Promise<void>;
};

export function createReceiptStore(database: Database): ReceiptStore {
  return {
    read: (id, since) =>
      database.read(async (db) => {
        const row = await db
          .selectFrom('receipts')
          .select(['partner', 'body'])
          .where('id', '=', id)
          .where('made_at', '>=', since.toISOString())
          .executeTakeFirst();
        const receipt = row && receiptSchema.safeParse(jsonOf(row.body)).data;
        if (!receipt) return undefined;
        const { value: journey } = await journeys.load(db, { partner: row.partner });
        return { receipt, journey };
      }),
    deleteBefore: (before) =>
      database.write(async (trx) => {
        await trx.deleteFrom('receipts').where('made_at', '<', before.toISOString()).execute();
      }),
  };
}

/** Keeps a receipt, in the transaction of its turn. */
export async function saveReceipt(
  trx: Transaction<Tables>,
  { id, by, partner, receipt }: KeptReceipt,
  at: string,
): Promise<void> {
  const body = JSON.stringify(storedReceipt(receipt));
  await trx
    .insertInto('receipts')
    .values({ id, channel: by.channel, user_id: by.user, partner, made_at: at, body })
    .execute();
}

/** Takes away all that a person has made. */
export async function withdrawReceipts(
  trx: Transaction<Tables>,
  { channel, user }: PersonKey,
): Promise<void> {
  await trx.deleteFrom('receipts').where('channel', '=', channel).where('user_id', '=', user).execute();
}
