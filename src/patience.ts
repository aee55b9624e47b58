/** What came of waiting: undefined where the work takes longer. */
export type InTime<T> = { readonly value: T } | undefined;

/** Waits for the work, but no longer than so many milliseconds; the work itself goes on. Rejects as the work does. */
export async function within<T>(ms: number, work: Promise<T>): Promise<InTime<T>> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  try {
    return await Promise.race([work.then((value) => ({ value })), over]);
  } finally {
    clearTimeout(timer);
  }
}
