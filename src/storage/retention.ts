const dayMs = 24 * 3600 * 1000;

/** What holds something that is not kept for ever. */
export type Forgetful = { readonly deleteUnusedSince: (before: Date) => Promise<unknown> };

/** Deletes what nobody has used for that many months: at once, and then every day until it is stopped. */
export function startRetention(parts: {
  readonly stores: readonly Forgetful[];
  readonly months: number;
  readonly now: () => Date;
  readonly onFailure: (cause: unknown) => void;
}): { readonly stop: () => Promise<void> } {
  const { stores, months, now, onFailure } = parts;

  const clean = async () => {
    const before = new Date(now());
    before.setUTCMonth(before.getUTCMonth() - months);
    for (const store of stores) await store.deleteUnusedSince(before).catch(onFailure);
  };

  let running = clean();
  const timer = setInterval(() => {
    running = clean();
  }, dayMs);
  timer.unref();

  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}
