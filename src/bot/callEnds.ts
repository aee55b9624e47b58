import type { TurnKey, TurnStore } from '../dialogs/turnStore';
import type { Call } from './call';

/** Keeps with an answer that its call ended well: a channel does not send again what was answered in time. */
export type CallEnds = {
  readonly watch: (key: TurnKey, call: Call | undefined) => void;
  /** Resolves when what has ended in this conversation is stored. */
  readonly settled: (key: Pick<TurnKey, 'channel' | 'conversation'>) => Promise<void>;
};

export function createCallEnds(parts: {
  readonly store: Pick<TurnStore, 'endCall'>;
  readonly clock: () => Date;
  readonly onFailure: (cause: unknown) => void;
}): CallEnds {
  const { store, clock, onFailure } = parts;
  const writing = new Map<string, Promise<void>>();
  const nameOf = ({ channel, conversation }: Pick<TurnKey, 'channel' | 'conversation'>) =>
    `${channel} ${conversation}`;

  return {
    watch: (key, call) => {
      void call?.ended.then((isAnsweredInTime) => {
        // Cut, slow, or the end of the process: the row simply never says that the call ended.
        if (!isAnsweredInTime) return;
        const name = nameOf(key);
        const write = store.endCall(key, clock().toISOString()).catch(onFailure);
        writing.set(name, write);
        void write.then(() => writing.get(name) === write && writing.delete(name));
      });
    },
    settled: async (key) => writing.get(nameOf(key)),
  };
}
