/** Lets many work at once, or one alone. */
export type Lock = {
  readonly shared: <T>(work: () => Promise<T>) => Promise<T>;
  /** Waits for all that are at work; whoever comes later waits for this one. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
};

export function createLock(): Lock {
  const working = new Set<Promise<unknown>>();
  let held: Promise<unknown> = Promise.resolve();

  const track = <T>(work: Promise<T>): Promise<T> => {
    const ended = work.catch(() => undefined).finally(() => working.delete(ended));
    working.add(ended);
    return work;
  };
  return {
    shared: async (work) => {
      for (let waited; waited !== held;) await (waited = held);
      return track(work());
    },
    alone: (work) => {
      const before = held;
      const result = before.then(async () => {
        while (working.size > 0) await Promise.all(working);
        return work();
      });
      held = result.catch(() => undefined);
      return result;
    },
  };
}
