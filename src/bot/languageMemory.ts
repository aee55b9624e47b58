import type { Person, PersonKey } from '../turns/records';
import type { TurnStore } from '../turns/turnStore';

type Spoken = Pick<Person, 'language' | 'firstLanguage'>;

/** What the last few thousand people speak, for when the database cannot be asked. In memory, by their ids alone. */
export type LanguageMemory = {
  /** The same store; what passes through it is remembered. */
  readonly watch: (store: TurnStore) => TurnStore;
  /** Undefined: nothing is known of this person here. */
  readonly recall: (person: PersonKey) => Spoken | undefined;
};

/** @param limit of so many people, those who were here last. */
export function createLanguageMemory(limit = 5_000): LanguageMemory {
  const known = new Map<string, Spoken>();
  const nameOf = ({ channel, user }: PersonKey) => JSON.stringify([channel, user]);

  const remember = (key: PersonKey, { language, firstLanguage }: Spoken) => {
    const name = nameOf(key);
    // A map keeps the order in which its keys came: who is here now goes to its end.
    known.delete(name);
    known.set(name, { ...(language && { language }), ...(firstLanguage && { firstLanguage }) });
    const [oldest] = known.keys();
    if (known.size > limit && oldest !== undefined) known.delete(oldest);
  };

  return {
    watch: (store) => ({
      ...store,
      load: async (key, activity) => {
        const loaded = await store.load(key, activity);
        remember(key, loaded.person.value);
        return loaded;
      },
      commit: async (commit) => {
        await store.commit(commit);
        for (const change of commit.records)
          if (change.kind === 'person' && change.value) remember(change.key, change.value);
      },
    }),
    recall: (person) => known.get(nameOf(person)),
  };
}
