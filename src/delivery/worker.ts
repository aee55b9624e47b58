import type { Destination } from './outboxStore';

export type WorkerParts = {
  /** Up to `limit` conversations in which something can be sent now. */
  readonly due: (limit: number) => Promise<readonly Destination[]>;
  /** Resolves to whether anything was sent; never rejects. */
  readonly send: (to: Destination) => Promise<boolean>;
  readonly pollMs: number;
  /** Conversations that it sends to at the same time. */
  readonly concurrency: number;
  /** Told once about each time that it cannot look. */
  readonly onFailure: (cause: unknown) => void;
};

/** Looks for what can be sent, again and again until it is stopped; at once where there is more than it could take. */
export function startWorker(parts: WorkerParts): { readonly stop: () => void } {
  const { due, send, pollMs, concurrency, onFailure } = parts;
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let isLooking = false;
  let isMore = false;
  let isFailing = false;
  let busy = 0;

  const take = async (to: Destination) => {
    busy += 1;
    const hasSent = await send(to);
    busy -= 1;
    if (hasSent && isMore && !isLooking) lookIn(0);
  };

  const look = async () => {
    isLooking = true;
    try {
      const free = concurrency - busy;
      const found = free > 0 ? await due(free) : [];
      isMore = found.length === free;
      for (const to of found) void take(to);
      isFailing = false;
    } catch (cause) {
      if (!isFailing) onFailure(cause);
      isFailing = true;
    }
    isLooking = false;
    lookIn(pollMs);
  };

  const lookIn = (ms: number) => {
    clearTimeout(timer);
    if (!isStopped) timer = setTimeout(() => void look(), ms);
  };

  lookIn(0);
  return {
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
