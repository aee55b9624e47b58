/** Nobody knocks at a server that is not there. */
export type Gate = {
  readonly open: () => void;
  readonly shut: () => void;
  /** Resolves when it is open. */
  readonly passed: () => Promise<void>;
};

export function createGate(): Gate {
  let isOpen = false;
  let waiting: readonly (() => void)[] = [];
  return {
    open: () => {
      isOpen = true;
      const all = waiting;
      waiting = [];
      for (const go of all) go();
    },
    shut: () => {
      isOpen = false;
    },
    passed: () => (isOpen ? Promise.resolve() : new Promise((resolve) => (waiting = [...waiting, resolve]))),
  };
}
