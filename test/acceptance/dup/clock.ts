/** A clock that goes as fast as it is told, and on which everything happens at once while it stands still. */
export type Clock = {
  readonly now: () => Date;
  readonly advance: (ms: number) => void;
  /** So many times as fast as real time from now on; 0 stands still. */
  readonly run: (speed: number) => void;
};

export function createClock(start: string): Clock {
  let base = Date.parse(start);
  let speed = 0;
  let since = performance.now();
  const now = () => base + (performance.now() - since) * speed;
  const rebase = () => {
    base = now();
    since = performance.now();
  };
  return {
    now: () => new Date(now()),
    advance: (ms) => {
      base += ms;
    },
    run: (to) => {
      rebase();
      speed = to;
    },
  };
}
