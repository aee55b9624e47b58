import type { Request, Response, Server } from 'restify';
import { within } from '../patience';

/** How long a check may take before the service counts as unable to answer. */
const patienceMs = 2_000;

/** `/livez`: the process runs. `/readyz`: it can serve, as the check says, and is not stopping. */
export function addHealth(
  routes: Server,
  parts: {
    /** Rejects when something that every answer needs is not there. */
    readonly check: () => Promise<void>;
    readonly isClosing: () => boolean;
  },
): void {
  routes.get('/livez', async (_request: Request, response: Response) => {
    answer(response, 200, 'alive');
  });

  routes.get('/readyz', async (_request: Request, response: Response) => {
    const isReady = !parts.isClosing() && (await passes(parts.check));
    answer(response, isReady ? 200 : 503, isReady ? 'ready' : 'notReady');
  });
}

function answer(response: Response, status: number, word: string): void {
  response.setHeader('Cache-Control', 'no-store');
  response.send(status, { status: word });
}

async function passes(check: () => Promise<void>): Promise<boolean> {
  const checked = Promise.resolve()
    .then(check)
    .then(
      () => true,
      () => false,
    );
  return (await within(patienceMs, checked))?.value ?? false;
}
