import type { TurnContext } from 'botbuilder';

/** The HTTP call that brought an activity. */
export type Call = {
  readonly arrivedAt: Date;
  /** Resolves when the call is over; true where it was answered in full before the caller may have lost patience. */
  readonly ended: Promise<boolean>;
};

/** A channel sends again what got no answer for some 15 seconds; who waits for 10 may be about to. */
const patienceMs = 10_000;

/** Follows a call from now on to its end. */
export function watchCall(
  response: {
    readonly writableFinished: boolean;
    readonly once: (event: 'close', listener: () => void) => unknown;
  },
  now: () => Date,
): Call {
  const arrivedAt = now();
  return {
    arrivedAt,
    ended: new Promise((resolve) => {
      response.once('close', () => {
        const tookMs = now().getTime() - arrivedAt.getTime();
        resolve(response.writableFinished && tookMs <= patienceMs);
      });
    }),
  };
}

const key = Symbol('call');

/** Lets the turn know which call it answers. */
export function setCall(context: TurnContext, call: Call): void {
  context.turnState.set(key, call);
}

export function callOf(context: TurnContext): Call | undefined {
  return context.turnState.get<Call>(key);
}
