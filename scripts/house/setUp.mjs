import { build, isBuilt } from './build.mjs';
import { withLock } from './lock.mjs';
import { findNode } from './node.mjs';
import { hasPackages, installPackages } from './packages.mjs';
import { hasWebChat, installWebChat } from './webChat.mjs';

/**
 * Brings the project into the state a job needs and gives the Node to run it with. Each part is looked at first and
 * done only where it is missing or stale; a second call costs some 50 ms.
 */
export async function setUp({ needsWebChat }) {
  const isReady = () => hasPackages() && (!needsWebChat || hasWebChat()) && isBuilt();
  if (!isReady()) {
    await withLock(() => {
      if (!hasPackages()) installPackages();
      if (needsWebChat && !hasWebChat()) installWebChat();
      if (!isBuilt()) build(findNode());
    });
  }
  return findNode();
}
