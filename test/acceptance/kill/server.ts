/** The process that is killed: the assistant as it is built, and a wire to the harness. */
import { join } from 'node:path';
import type * as Program from '../../../src';
import type * as Configuration from '../../../src/config';
import type * as Log from '../../../src/http/log';
import type * as Storage from '../../../src/storage/database';
import { withFailPoints, type FailPoint } from './failPoints';
import { openLate } from './lateCommits';

/** What the harness says to this process. */
export type Order =
  | {
      readonly is: 'open';
      readonly env: Readonly<Record<string, string>>;
      /** How far the clock of this life is ahead: between two lives time has passed. */
      readonly aheadMs: number;
      /** Replies before the commit: the negative control. */
      readonly isLate: boolean;
    }
  /** End at the `nth` time that this point is reached from now on. */
  | { readonly is: 'arm'; readonly point: FailPoint; readonly nth: number }
  | { readonly is: 'close' };

const built = join(__dirname, '../../../dist/src');

async function main(): Promise<void> {
  // What was compiled starts in half the time, and this starts a thousand times.
  const { createAssistant } = (await import(built)) as typeof Program;
  const { loadConfig } = (await import(join(built, 'config'))) as typeof Configuration;
  const { createLog } = (await import(join(built, 'http/log'))) as typeof Log;
  const { openDatabase } = (await import(join(built, 'storage/database'))) as typeof Storage;

  let armed: { readonly point: FailPoint; left: number } | undefined;
  const reach = (point: FailPoint): void => {
    if (armed?.point !== point) return;
    armed.left -= 1;
    if (armed.left === 0) process.kill(process.pid, 'SIGKILL');
  };
  let assistant: Program.Assistant | undefined;
  const obey = async (order: Order): Promise<void> => {
    switch (order.is) {
      case 'open': {
        const config = loadConfig({ LOG_LEVEL: 'error', ...order.env });
        let isWrapped = false;
        const open = order.isLate ? openLate(openDatabase) : openDatabase;
        assistant = await createAssistant(config, {
          log: createLog(config.logLevel),
          now: () => new Date(Date.now() + order.aheadMs),
          openDatabase: async (options) => {
            isWrapped = true;
            return withFailPoints(await open(options), reach);
          },
        });
        if (!isWrapped) throw new Error('what is built is not what is tested: build it anew');
        await assistant.listen();
        process.send?.('listening');
        return;
      }
      case 'arm':
        armed = { point: order.point, left: order.nth };
        return;
      case 'close':
        await assistant?.close();
        process.exit(0);
    }
  };
  process.on('message', (order: Order) => {
    obey(order).catch((error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      process.exit(1);
    });
  });
  process.on('disconnect', () => process.exit(0));
  process.send?.('loaded');
}

void main();
