import { StorageError } from '../errors';
import { within } from '../patience';

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
    if (last === undefined || at - last.at >= sharedMs) last = { at, result: proven(prove) };
    return last.result;
  };
}

async function proven(prove: () => Promise<void>): Promise<void> {
  if (!(await within(longestMs, prove()))) {
    throw new StorageError('The database takes too long to answer', undefined, 'STORAGE_SLOW');
  }
}
