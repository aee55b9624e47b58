/** Runs the jobs of one key in the order they came, each after the one before it; different keys run side by side. */
export type OneAtATime = {
  /**
   * Resolves or rejects as the job does; a failed job does not hold up the next one. A job must not wait for
   * another job of its own key: both would wait for ever.
   */
  readonly run: <T>(key: string, job: () => Promise<T>) => Promise<T>;
  /** Resolves when nothing is waiting or running any more. */
  readonly idle: () => Promise<void>;
};

/**
 * The SDK starts turns as they arrive, so two quick messages of one person would both read the same state.
 * Keyed by conversation id this makes them wait for each other.
 */
export function createOneAtATime(): OneAtATime {
  const last = new Map<string, Promise<void>>();

  return {
    run: (key, job) => {
      const result = (last.get(key) ?? Promise.resolve()).then(job);
      const settled = result.then(
        () => undefined,
        () => undefined,
      );
      last.set(key, settled);
      void settled.then(() => {
        if (last.get(key) === settled) last.delete(key);
      });
      return result;
    },
    idle: async () => {
      while (last.size > 0) await Promise.all(last.values());
    },
  };
}
