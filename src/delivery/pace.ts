import type { Backoff } from './afterAttempt';

/** How long things may take, in milliseconds, and how many of them there may be. */
export type Pace = {
  /** What a turn waits for its message. */
  readonly patienceMs: number;
  /** Between two looks at what is left over. */
  readonly pollMs: number;
  /** Longer than any sender takes. */
  readonly leaseMs: number;
  readonly backoff: Backoff;
  /** Conversations that the worker sends to at the same time; turns are not counted. */
  readonly concurrency: number;
};

export const defaultPace: Pace = {
  patienceMs: 500,
  pollMs: 1_000,
  leaseMs: 30_000,
  backoff: { firstMs: 1_000, longestMs: 5 * 60_000 },
  concurrency: 100,
};
