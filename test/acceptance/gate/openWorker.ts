import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Played } from './play';
import type { Work } from './worker';

/** A process of its own that plays what it is told to, one after the other. */
export type Worker = {
  readonly run: (work: Work) => Promise<Played>;
  readonly close: () => void;
};

type Told = { readonly played: Played } | { readonly error: string };

const root = join(__dirname, '../../..');

export function openWorker(): Worker {
  const child = fork(join(__dirname, 'worker.ts'), [], {
    execArgv: [
      '--enable-source-maps',
      '--disable-warning=ExperimentalWarning',
      '--require',
      join(root, 'scripts/house/typescript.cjs'),
    ],
  });
  return {
    run: (work) =>
      new Promise((resolve, reject) => {
        const name = work.mutant ?? 'the program as it is';
        const onExit = (code: number | null) => reject(new Error(`${name}: the process ended with ${code}`));
        child.once('exit', onExit);
        child.once('message', (told: Told) => {
          child.off('exit', onExit);
          if ('played' in told) resolve(told.played);
          else reject(new Error(`${name}: ${told.error}`));
        });
        child.send(work);
      }),
    close: () => void child.disconnect(),
  };
}
