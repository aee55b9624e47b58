import type { ConversationKey } from '../turns/records';
import type { ActivityKey, TurnStore } from '../turns/turnStore';
import { within } from '../patience';
import type { Call } from './call';

/** Keeps with an answer that its call ended well: a channel does not send again what was answered in time. */
export type CallEnds = {
  readonly watch: (key: ActivityKey, call: Call | undefined) => void;
  /** Resolves when the calls of earlier turns have ended and that is stored; a call that hangs is not waited for long. */
  readonly settled: (key: ConversationKey) => Promise<void>;
};

/** The turn before is over, so its response is on its way. */
const patienceMs = 1_000;

export function createCallEnds(parts: {
  readonly store: Pick<TurnStore, 'endCall'>;
  readonly clock: () => Date;
  readonly onFailure: (cause: unknown) => void;
}): CallEnds {
  const { store, clock, onFailure } = parts;
  const ending = new Map<string, Promise<void>>();
  const nameOf = ({ channel, conversation }: ConversationKey) => `${channel} ${conversation}`;

  return {
    watch: (key, call) => {
      if (!call) return;
      const name = nameOf(key);
      const end = call.ended
        // Cut, slow, or the end of the process: the row simply never says that the call ended.
        .then((isAnsweredInTime) =>
          isAnsweredInTime ? store.endCall(key, clock().toISOString()) : undefined,
        )
        .catch(onFailure)
        .then(() => {
          if (ending.get(name) === end) ending.delete(name);
        });
      ending.set(name, end);
    },
    settled: async (key) => {
      const end = ending.get(nameOf(key));
      if (end) await within(patienceMs, end);
    },
  };
}
