import { createLanguageMemory } from '../../src/bot/languageMemory';
import type { Loaded, TurnStore } from '../../src/turns/turnStore';
import { emptyJourney } from '../../src/journey/journey';

const person = (user: string) => ({
  channel: 'msteams',
  user,
  conversation: `c-${user}`,
  partner: 'tenant:t',
  isGroup: false,
});
const unknown: Loaded = {
  sessionVersion: 0,
  journey: emptyJourney,
  journeyVersion: 0,
  isWelcomed: false,
  isSeen: false,
};

function storeOf(loaded: Partial<Loaded>, commit: TurnStore['commit'] = async () => {}): TurnStore {
  return {
    load: async () => ({ ...unknown, ...loaded }),
    commit,
    endCall: async () => {},
    deleteUnusedSince: async () => {},
    forgetActivitiesBefore: async () => {},
  };
}

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
    const loaded = await store.load(person('a'));
    await store.commit(person('a'), loaded, { language: 'nl' }, '');
    expect(memory.recall(person('a'))).toEqual({ language: 'nl' });
    const broken = memory.watch(storeOf({}, () => Promise.reject(new Error('down'))));
    await expect(broken.commit(person('a'), loaded, { language: 'en' }, '')).rejects.toThrow('down');
    expect(memory.recall(person('a'))).toEqual({ language: 'nl' });
  });

  it('keeps those who were here last, and no more of them than it may', async () => {
    const memory = createLanguageMemory(2);
    const store = memory.watch(storeOf({ language: 'nl' }));
    for (const user of ['a', 'b', 'a', 'c']) await store.load(person(user));
    expect(['a', 'b', 'c'].filter((user) => memory.recall(person(user)))).toEqual(['a', 'c']);
  });
});
