import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { FailPoint } from './failPoints';
import type { Order } from './server';

/** One life of the assistant, in a process of its own. */
export type Bot = {
  /** Opens the database and listens; what takes its time has been done before. */
  readonly open: (order: Omit<Extract<Order, { is: 'open' }>, 'is'>) => Promise<void>;
  /** It ends itself at the nth time that it gets there. */
  readonly arm: (point: FailPoint, nth: number) => void;
  /** kill -9. */
  readonly kill: () => void;
  /** Lets it finish what it is doing. */
  readonly close: () => Promise<void>;
  /** Resolves when it has ended, however. */
  readonly ended: Promise<unknown>;
};

const root = join(__dirname, '../../..');

/** Starts a process that loads the program and waits. */
export function createBot(): Bot {
  const child = fork(join(__dirname, 'server.ts'), {
    execArgv: [
      '--disable-warning=ExperimentalWarning',
      // It lives for a second: what it loads is not worth collecting.
      '--max-semi-space-size=64',
      '--require',
      join(root, 'scripts/house/typescript.cjs'),
    ],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    // What was compiled once need not be compiled a thousand times.
    env: { ...process.env, NODE_COMPILE_CACHE: join(root, '.cache/compiled') },
  });
  const ended = once(child, 'exit');
  const said = (word: string) =>
    new Promise<void>((resolve, reject) => {
      child.on('message', (message) => message === word && resolve());
      void ended.then(() => reject(new Error(`the assistant ended before it was ${word}`)));
    });
  const loaded = said('loaded');
  const listening = said('listening');
  // Who is killed while it loads is not waited for.
  for (const promise of [loaded, listening]) promise.catch(() => undefined);
  // It may be gone already: that is what this is about.
  const tell = (order: Order) => void (child.connected && child.send(order, () => undefined));

  return {
    open: async (order) => {
      await loaded;
      tell({ is: 'open', ...order });
      await listening;
    },
    arm: (point, nth) => tell({ is: 'arm', point, nth }),
    kill: () => void child.kill('SIGKILL'),
    close: async () => {
      tell({ is: 'close' });
      await ended;
    },
    ended,
  };
}
