import { StorageError } from '../errors';

const sharedMs = 1000;
const longestMs = 2000;

/**
 * Whether the database can serve, for those who ask often: callers within a second share one proof, and nobody waits
 * longer than 2 seconds for it.
 */
export function createEngineCheck(prove: () => Promise<void>): () => Promise<void> {
  let last: { readonly at: number; readonly result: Promise<void> } | undefined;
  return () => {
    const at = performance.now();
    if (last === undefined || at - last.at >= sharedMs) last = { at, result: within(longestMs, prove()) };
    return last.result;
  };
}

function within(limitMs: number, proof: Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new StorageError('The database takes too long to answer', undefined, 'STORAGE_SLOW')),
      limitMs,
    );
    proof.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
