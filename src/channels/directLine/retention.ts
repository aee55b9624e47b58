import type { DirectLineStore } from './directLineStore';

const dayMs = 24 * 3600 * 1000;

/** Deletes what nobody has used for that many months: at once, and then every day until it is stopped. */
export function startRetention(parts: {
  readonly store: DirectLineStore;
  readonly months: number;
  readonly now: () => Date;
  readonly onFailure: (cause: unknown) => void;
}): { readonly stop: () => Promise<void> } {
  const { store, months, now, onFailure } = parts;

  const clean = async () => {
    const before = now();
    before.setUTCMonth(before.getUTCMonth() - months);
    await store.deleteUnusedSince(before).catch(onFailure);
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
