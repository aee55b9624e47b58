import type { Loaded, TurnKey, TurnStore } from '../turns/turnStore';

type Spoken = Pick<Loaded, 'language' | 'firstLanguage'>;
type Person = Pick<TurnKey, 'channel' | 'user'>;

/** What the last few thousand people speak, for when the database cannot be asked. In memory, by their ids alone. */
export type LanguageMemory = {
  /** The same store; what passes through it is remembered. */
  readonly watch: (store: TurnStore) => TurnStore;
  /** Undefined: nothing is known of this person here. */
  readonly recall: (person: Person) => Spoken | undefined;
};

/** @param limit of so many people, those who were here last. */
export function createLanguageMemory(limit = 5_000): LanguageMemory {
  const known = new Map<string, Spoken>();
  const nameOf = ({ channel, user }: Person) => JSON.stringify([channel, user]);

  const remember = (person: Person, { language, firstLanguage }: Spoken) => {
    const name = nameOf(person);
    // A map keeps the order in which its keys came: who is here now goes to its end.
    known.delete(name);
    known.set(name, { ...(language && { language }), ...(firstLanguage && { firstLanguage }) });
    const [oldest] = known.keys();
    if (known.size > limit && oldest !== undefined) known.delete(oldest);
  };

  return {
    watch: (store) => ({
      ...store,
      load: async (key, said) => {
        const loaded = await store.load(key, said);
        remember(key, loaded);
        return loaded;
      },
      commit: async (key, loaded, change, at) => {
        await store.commit(key, loaded, change, at);
        remember(key, { ...loaded, ...change });
      },
    }),
    recall: (person) => known.get(nameOf(person)),
  };
}
