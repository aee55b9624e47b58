import { createLanguageMemory } from '../../src/bot/languageMemory';
import type { Language } from '../../src/reading/language';
import type { Person } from '../../src/turns/records';
import type { Commit, Loaded, TurnStore } from '../../src/turns/turnStore';
import { emptyJourney } from '../../src/journey/journey';

const person = (user: string) => ({
  channel: 'msteams',
  user,
  conversation: `c-${user}`,
  partner: 'tenant:t',
  isGroup: false,
});
const loadedWith = (value: Person): Loaded => ({
  conversation: { value: { pending: [] }, version: 0 },
  journey: { value: emptyJourney, version: 0 },
  person: { value, version: 1 },
  isSeen: false,
});

function storeOf(known: Person, commit: TurnStore['commit'] = async () => {}): TurnStore {
  return {
    load: async () => loadedWith(known),
    loadStanding: async () => ({ conversation: { pending: [] }, journey: emptyJourney }),
    commit,
    endCall: async () => {},
    deleteUnusedSince: async () => {},
    forgetActivitiesBefore: async () => {},
  };
}

/** A turn of that person in which a language is chosen. */
const choosing = (user: string, language: Language): Commit => ({
  records: [{ kind: 'person', key: { channel: 'msteams', user }, version: 1, value: { language } }],
  audit: [],
  owed: [],
  at: '',
});

describe('createLanguageMemory', () => {
  it('recalls what was loaded, and nothing of anybody else', async () => {
    const memory = createLanguageMemory();
    const store = memory.watch(storeOf({ language: 'nl', firstLanguage: 'en' }));
    await store.load(person('a'));
    expect(memory.recall(person('a'))).toEqual({ language: 'nl', firstLanguage: 'en' });
    expect(memory.recall(person('b'))).toBeUndefined();
    expect(memory.recall({ ...person('a'), channel: 'directline' })).toBeUndefined();
  });

  it('recalls the language that a turn has chosen, once that is stored', async () => {
    const memory = createLanguageMemory();
    const store = memory.watch(storeOf({ language: 'en' }));
    await store.load(person('a'));
    await store.commit(choosing('a', 'nl'));
    expect(memory.recall(person('a'))).toEqual({ language: 'nl' });
    const broken = memory.watch(storeOf({}, () => Promise.reject(new Error('down'))));
    await expect(broken.commit(choosing('a', 'en'))).rejects.toThrow('down');
    expect(memory.recall(person('a'))).toEqual({ language: 'nl' });
  });

  it('keeps those who were here last, and no more of them than it may', async () => {
    const memory = createLanguageMemory(2);
    const store = memory.watch(storeOf({ language: 'nl' }));
    for (const user of ['a', 'b', 'a', 'c']) await store.load(person(user));
    expect(['a', 'b', 'c'].filter((user) => memory.recall(person(user)))).toEqual(['a', 'c']);
  });
});
