import type { Destination } from './outboxStore';

/** The ways to the conversations: each sends one message after the other, and holds up none of the others. */
export type Ways = {
  /**
   * Sends until there is nothing left that can be sent now; who comes while that goes on joins it. Resolves to whether
   * anything was sent. Never rejects.
   */
  readonly send: (to: Destination) => Promise<boolean>;
  /** What is being sent there at this moment, if anything. */
  readonly current: (to: Destination) => Promise<unknown> | undefined;
  /** Resolves when nothing is being sent any more. */
  readonly idle: () => Promise<void>;
};

type Way = { done: Promise<boolean>; isAskedAgain: boolean };

export function createWays(parts: {
  /** Resolves to false when there was nothing that can be sent now. */
  readonly sendNext: (to: Destination) => Promise<boolean>;
  readonly onFailure: (cause: unknown) => void;
}): Ways {
  const ways = new Map<string, Way>();

  const drain = async (key: string, way: Way, to: Destination): Promise<boolean> => {
    let hasSent = false;
    try {
      while (way.isAskedAgain) {
        way.isAskedAgain = false;
        while (await parts.sendNext(to)) hasSent = true;
      }
    } catch (cause) {
      parts.onFailure(cause);
    } finally {
      ways.delete(key);
    }
    return hasSent;
  };

  return {
    send: (to) => {
      const key = keyOf(to);
      const known = ways.get(key);
      if (known) {
        known.isAskedAgain = true;
        return known.done;
      }
      const way: Way = { isAskedAgain: true, done: Promise.resolve(false) };
      ways.set(key, way);
      way.done = drain(key, way, to);
      return way.done;
    },
    current: (to) => ways.get(keyOf(to))?.done,
    idle: async () => {
      while (ways.size > 0) await Promise.all([...ways.values()].map(({ done }) => done));
    },
  };
}

const keyOf = ({ channel, conversation }: Destination): string => JSON.stringify([channel, conversation]);
