import { build, isBuilt } from './build.mjs';
import { hasLearned, learn } from './learned.mjs';
import { withLock } from './lock.mjs';
import { findNode } from './node.mjs';
import { hasPackages, installPackages } from './packages.mjs';
import { hasWebChat, installWebChat } from './webChat.mjs';

/**
 * Brings the project into the state a job needs and gives the Node to run it with. Each part is looked at first and
 * done only where it is missing or stale; a second call costs some 50 ms.
 */
export async function setUp({ needsWebChat }) {
  return bring([
    { isReady: hasPackages, make: installPackages },
    ...(needsWebChat ? [{ isReady: hasWebChat, make: installWebChat }] : []),
    learning,
    { isReady: isBuilt, make: () => build(findNode()) },
  ]);
}

/** The same for what runs as it is written, and needs no more than what is learned from the utterances. */
export const setUpSources = () => bring([{ isReady: hasPackages, make: installPackages }, learning]);

const learning = { isReady: hasLearned, make: () => learn(findNode()) };

async function bring(parts) {
  if (!parts.every(({ isReady }) => isReady())) {
    await withLock(() => {
      for (const { isReady, make } of parts) if (!isReady()) make();
    });
  }
  return findNode();
}
