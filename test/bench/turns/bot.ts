import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Order, Said, Usage } from './process';

/** A bot in a process of its own. */
export type Bot = {
  readonly url: string;
  /** From the start of the process until it listened. */
  readonly startMs: number;
  /** Resolves when the bot has nothing left to do, to what it has used by then. */
  readonly usage: () => Promise<Usage>;
  readonly close: () => Promise<void>;
};

const root = join(__dirname, '../../..');

/** Starts a bot; resolves when it listens. */
export async function startBot(order: Order): Promise<Bot> {
  const begun = performance.now();
  const child = fork(join(__dirname, 'process.ts'), [JSON.stringify(order)], {
    execArgv: [
      '--enable-source-maps',
      '--disable-warning=ExperimentalWarning',
      '--require',
      join(root, 'scripts/house/typescript.cjs'),
    ],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit');
  const hear = async <K extends Said['is']>(is: K): Promise<Extract<Said, { is: K }>> => {
    const [said] = (await Promise.race([
      once(child, 'message'),
      ended.then(() => Promise.reject(new Error(`the ${order.bot} bot ended by itself`))),
    ])) as [Said];
    if (said.is !== is) throw new Error(`the ${order.bot} bot said ${said.is} instead of ${is}`);
    return said as Extract<Said, { is: K }>;
  };
  const { url } = await hear('listening');
  return {
    url,
    startMs: performance.now() - begun,
    usage: async () => {
      child.send('usage');
      return (await hear('usage')).usage;
    },
    close: async () => {
      child.send('close');
      await ended;
    },
  };
}
