import { receiptDays } from '../interview/receipt';

const hourMs = 3600 * 1000;

/** Something that is not kept for ever: what deletes it, and how old it may become. */
export type Kept = {
  readonly deleteBefore: (before: Date) => Promise<unknown>;
  readonly age: { readonly months: number } | { readonly hours: number };
};

/** Deletes what is older than it may become: at once, and then every hour until it is stopped. */
export function startRetention(parts: {
  readonly kept: readonly Kept[];
  readonly now: () => Date;
  readonly onFailure: (cause: unknown) => void;
}): { readonly stop: () => Promise<void> } {
  const { kept, now, onFailure } = parts;

  const clean = async () => {
    for (const { deleteBefore, age } of kept) await deleteBefore(agoFrom(now(), age)).catch(onFailure);
  };

  let running = clean();
  const timer = setInterval(() => {
    running = clean();
  }, hourMs);
  timer.unref();

  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}

/** How long a receipt is kept. */
export const receiptAge = { hours: receiptDays * 24 } as const;

export function agoFrom(now: Date, age: Kept['age']): Date {
  if ('hours' in age) return new Date(now.getTime() - age.hours * hourMs);
  const before = new Date(now);
  before.setUTCMonth(before.getUTCMonth() - age.months);
  return before;
}
