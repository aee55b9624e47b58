import type { Turns } from './buildTurns';
import type { Config } from './config';
import { createDelivery, type Delivery } from './delivery/delivery';
import type { Pace } from './delivery/pace';
import type { Sender } from './delivery/sender';
import type { DirectLineStore } from './channels/directLine/directLineStore';
import type { Logger } from './http/log';
import { openControlSocket } from './storage/controlSocket';
import type { Database } from './storage/database';
import { createQuestionStore } from './storage/questionStore';
import { createReceiptStore } from './storage/receiptStore';
import { receiptAge, startRetention } from './storage/retention';
import { createSqlOutboxStore } from './storage/sqlOutboxStore';

/** What goes on beside the turns: sending, deleting, and answering the operator's commands. */
export type Upkeep = {
  readonly delivery: Delivery;
  readonly stop: () => Promise<void>;
};

/** How long it is known which activities have been seen, and what became of a message. */
const resendHours = 48;

/** Begins to send what is owed, to delete what is old, and to listen to the operator's commands. */
export async function startUpkeep(parts: {
  readonly config: Config;
  readonly database: Database;
  readonly turns: Pick<Turns, 'store' | 'references' | 'isGateOpen'>;
  readonly directLineStore: DirectLineStore;
  /** The channels that have a way out of their own, and the way of all others. */
  readonly senders: Readonly<Record<string, Sender>>;
  readonly otherwise: Sender;
  readonly pace: Partial<Pace> | undefined;
  readonly now: () => Date;
  readonly log: Logger;
  readonly onFailure: (cause: unknown) => void;
}): Promise<Upkeep> {
  const { config, database, turns, directLineStore, senders, otherwise, pace, now, log, onFailure } = parts;
  const outbox = createSqlOutboxStore(database);
  const questionStore = createQuestionStore(database);
  const delivery = createDelivery({
    store: outbox,
    senders,
    otherwise,
    isGateShut: async (to) => !(await turns.isGateOpen(to)),
    now,
    random: Math.random,
    onGone: (to, at) => turns.references.markDead(to, at.toISOString()),
    onTrouble: ({ code, ...trouble }) => log.warn({ code, ...trouble }, 'a message was not sent'),
    onFailure,
    ...(pace && { pace }),
  });
  // Whoever else had the embedded database is gone, and took nothing along.
  if (database.engine === 'sqlite') await outbox.releaseAll();
  delivery.start();
  const age = { months: config.retentionMonths };
  const retention = startRetention({
    kept: [
      { deleteBefore: createReceiptStore(database).deleteBefore, age: receiptAge },
      { deleteBefore: turns.store.deleteUnusedSince, age },
      { deleteBefore: directLineStore.deleteUnusedSince, age },
      { deleteBefore: questionStore.deleteBefore, age },
      { deleteBefore: turns.store.forgetActivitiesBefore, age: { hours: resendHours } },
      { deleteBefore: outbox.deleteSettledBefore, age: { hours: resendHours } },
    ],
    now,
    onFailure,
  });
  // PostgreSQL can be backed up past this process; the embedded database only through it.
  const control =
    database.engine === 'sqlite'
      ? await openControlSocket({
          dataDir: config.dataDir,
          answerers: {
            backUp: ({ file }) => database.backUp(file),
            countQuestions: ({ since }) => questionStore.count(since),
          },
          onNotice: (notice) => log.warn(notice),
        })
      : undefined;
  return {
    delivery,
    stop: async () => {
      control?.close();
      // Nothing new is taken from now on.
      void delivery.stop();
      await retention.stop();
    },
  };
}
