import type { KyselyPlugin } from 'kysely';
import type { Database } from '../../../src/storage/database';

/** Where the process ends, in the order in which a turn gets there. */
export const failPoints = [
  'arrived',
  'loaded',
  'beforeTransaction',
  'inTransaction',
  'beforeCommit',
  'committed',
  'sendingBegun',
  'sentNotMarked',
  'settled',
] as const;
export type FailPoint = (typeof failPoints)[number];

/**
 * The database as the program knows it, which tells how far a turn has come. When a message has been sent and this is
 * not marked yet (`sentNotMarked`), only the channel knows.
 */
export function withFailPoints(database: Database, reach: (point: FailPoint) => void): Database {
  return {
    ...database,
    read: async (work) => {
      if (!isCalledBy('load', 'sqlTurnStore')) return database.read(work);
      reach('arrived');
      const loaded = await database.read(work);
      reach('loaded');
      return loaded;
    },
    write: async (work) => {
      if (isCalledBy('commit', 'sqlTurnStore')) {
        reach('beforeTransaction');
        const inTransaction = afterEveryQuery(() => reach('inTransaction'));
        const result = await database.write(async (trx) => {
          const done = await work(trx.withPlugin(inTransaction));
          reach('beforeCommit');
          return done;
        });
        reach('committed');
        return result;
      }
      const isClaim = isCalledBy('claim', 'sqlOutboxStore');
      const isSettlement = isCalledBy('settle', 'sqlOutboxStore');
      const result = await database.write(work);
      if (isClaim && result !== undefined) reach('sendingBegun');
      if (isSettlement) reach('settled');
      return result;
    },
  };
}

/** The program knows nothing of this, so who calls is read off the stack. */
const isCalledBy = (method: string, file: string): boolean =>
  new RegExp(`\\b${method} \\(.*\\b${file}\\.[jt]s`).test(new Error().stack ?? '');

const afterEveryQuery = (then: () => void): KyselyPlugin => ({
  transformQuery: ({ node }) => node,
  transformResult: async ({ result }) => {
    then();
    return result;
  },
});
