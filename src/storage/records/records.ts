import type { Transaction } from 'kysely';
import type { RecordChange, RecordKind, VersionedChange } from '../../turns/records';
import { saveAsked, saveEnding, saveFeedback } from '../questionStore';
import { saveReceipt, withdrawReceipts } from '../receiptStore';
import type { Tables } from '../tables';
import { conversations } from './conversations';
import { journeys } from './journeys';
import { people } from './people';
import { quarantine } from './quarantine';
import type { RecordStore } from './recordStore';

/** Where each kind of record is. A new kind does not compile until it has a place. */
export const recordStores = {
  conversation: conversations,
  journey: journeys,
  person: people,
} as const satisfies { readonly [Kind in RecordKind]: RecordStore<Kind> };

/** Stores one change. What could not be read goes to quarantine, before another row takes its place. */
export async function saveRecord(trx: Transaction<Tables>, change: RecordChange, at: string): Promise<void> {
  switch (change.kind) {
    case 'question':
      return saveAsked(trx, change.value, at);
    case 'ending':
      return saveEnding(trx, change.value);
    case 'feedback':
      return saveFeedback(trx, change.value, at);
    case 'receipt':
      return saveReceipt(trx, change.value, at);
    case 'receiptsWithdrawn':
      return withdrawReceipts(trx, change.value);
    default:
      if (change.value && change.isRebuilt) await quarantine(trx, change, at);
      return storeOf(change).save(trx, change, at);
  }
}

/** The store of a change's own kind, which the compiler cannot follow through the union. */
const storeOf = (change: VersionedChange) =>
  recordStores[change.kind] as {
    readonly save: (trx: Transaction<Tables>, change: VersionedChange, at: string) => Promise<void>;
  };
