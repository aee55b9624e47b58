/** Keeps the channel from saying that it has shown the answers to some activities. */
export type Hold = {
  /** For the channel: what it waits for when it has shown the answer to an activity. */
  readonly until: (activity: string) => Promise<void> | undefined;
  /** Resolves when the answer to it, or to all of them, is shown. */
  readonly reached: (activity: string) => Promise<void> | undefined;
  readonly allReached: Promise<unknown>;
  readonly release: () => void;
};

export function createHold(activities: readonly string[]): Hold {
  const reached = new Map(activities.map((id) => [id, Promise.withResolvers<void>()]));
  const released = Promise.withResolvers<void>();
  return {
    until: (activity) => {
      reached.get(activity)?.resolve();
      return reached.has(activity) ? released.promise : undefined;
    },
    reached: (activity) => reached.get(activity)?.promise,
    allReached: Promise.all([...reached.values()].map(({ promise }) => promise)),
    release: released.resolve,
  };
}
