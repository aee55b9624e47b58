import { cpSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Database, openDatabase } from '../../../src/storage/database';

/** So long everything is said to be stored before it is. */
const lateMs = 25;

/**
 * The mistake that the whole harness has to find: replies before the commit. The program works on a copy that dies with
 * it, and what it wrote there follows on the disk a moment later.
 */
export const openLate =
  (open: typeof openDatabase): typeof openDatabase =>
  async (options) => {
    const copy = mkdtempSync(join(options.dataDir, '../copy-'));
    cpSync(options.dataDir, copy, { recursive: true });
    const disk = await open(options);
    const quick = await open({ ...options, dataDir: copy });
    let following: Promise<unknown> = Promise.resolve();

    const write: Database['write'] = async (work) => {
      const result = await quick.write(work);
      const due = delay(lateMs);
      following = following
        .then(() => due)
        .then(() => disk.write(work))
        .catch(() => undefined);
      return result;
    };
    return {
      ...quick,
      write,
      close: async () => {
        await following;
        await Promise.all([quick.close(), disk.close()]);
      },
    };
  };
