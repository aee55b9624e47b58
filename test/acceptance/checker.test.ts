import { check, type History, type ViolationKind } from './checker';
import { createToyAssistant, type PlantedBug } from './support/toyAssistant';

/** What can go wrong around an assistant. What is said is meant for the question that is on the screen. */
const mishaps = {
  'a crash between commit and reply': (bug) => {
    const toy = createToyAssistant(['a', 'b', 'c'], bug);
    toy.say({ id: '1', fact: 'a', value: 'yes' });
    toy.say({ id: '2', fact: 'b', value: 'no' }, 'half-way');
    return toy.history();
  },
  'a crash before it is marked that the last message was shown': (bug) => {
    const toy = createToyAssistant(['a'], bug);
    toy.say({ id: '1', fact: 'a', value: 'yes' }, 'shown');
    return toy.history();
  },
  'an activity that comes twice': (bug) => {
    const toy = createToyAssistant(['a', 'b', 'c'], bug);
    toy.say({ id: '1', fact: 'a', value: 'yes' });
    toy.say({ id: '1', fact: 'a', value: 'yes' });
    return toy.history();
  },
  'a new version that asks something else first': (bug) => {
    const toy = createToyAssistant(['a', 'b', 'c'], bug);
    toy.say({ id: '1', fact: 'a', value: 'yes' });
    toy.askInOrder(['new', 'a', 'b', 'c']);
    toy.say({ id: '2', fact: 'b', value: 'no' });
    return toy.history();
  },
  'two turns at once': (bug) => {
    const toy = createToyAssistant(['a', 'b', 'c'], bug);
    toy.sayAtOnce({ id: '1', fact: 'a', value: 'yes' }, { id: '2', fact: 'b', value: 'no' });
    return toy.history();
  },
} as const satisfies Record<string, (bug: PlantedBug | undefined) => History>;
type Mishap = keyof typeof mishaps;

const kindsIn = (history: History): readonly ViolationKind[] => [
  ...new Set(check(history).map(({ kind }) => kind)),
];

describe('check', () => {
  it.each(Object.entries(mishaps))('finds nothing where an honest assistant meets %s', (_mishap, play) => {
    expect(check(play(undefined))).toEqual([]);
  });

  it.each<[PlantedBug, Mishap, readonly ViolationKind[]]>([
    ['repliesBeforeCommit', 'a crash between commit and reply', ['lost']],
    ['forgetsInbox', 'an activity that comes twice', ['doubled', 'misfiled', 'versionGap']],
    ['countsSteps', 'a new version that asks something else first', ['misfiled', 'lost']],
    ['lastWriteWins', 'two turns at once', ['misfiled', 'lost', 'versionGap']],
    ['forgetsOutbox', 'a crash between commit and reply', ['missingMessage']],
    ['sendsAgain', 'a crash before it is marked that the last message was shown', ['extraCopy']],
  ])('finds the bug of one that %s, at %s', (bug, mishap, kinds) => {
    expect(kindsIn(mishaps[mishap](bug))).toEqual(kinds);
  });

  it.each<[string, (history: History) => History, ViolationKind]>([
    ['a copy under a new id answered the next question', withGhost, 'ghost'],
    [
      'something is stored that nobody gave',
      (history) => withStored(history, { answers: { a: 'maybe' } }),
      'phantom',
    ],
    [
      'a turn is stored that nobody sent',
      (history) => withStored(history, { inbox: ['1', '9'], version: 2 }),
      'phantom',
    ],
    ['a message was given up without a reason', withoutReason, 'missingMessage'],
    ['what the channel handed over is forgotten', withForgotten, 'lost'],
  ])('sees that %s', (_what, change, kind) => {
    const toy = createToyAssistant(['a', 'b']);
    toy.say({ id: '1', fact: 'a', value: 'yes' });
    expect(kindsIn(change(toy.history()))).toContain(kind);
  });
});

function withStored(history: History, change: Partial<History['stored'][number]>): History {
  return { ...history, stored: history.stored.map((record) => ({ ...record, ...change })) };
}

function withGhost(history: History): History {
  const ghost = { conversation: 'c1', replyTo: '1b', copies: 1, saved: { fact: 'b', value: 'yes' } };
  const turns = history.turns.map((turn) => ({ ...turn, activities: ['1', '1b'] }));
  return { ...history, turns, shown: [...history.shown, ghost] };
}

function withoutReason(history: History): History {
  const outbox = [{ replyTo: '1', state: 'dropped', why: null } as const];
  return { ...withStored(history, { outbox }), shown: [] };
}

function withForgotten(history: History): History {
  const turn = { conversation: 'c1', activities: ['2'], isTaken: true };
  return { ...history, turns: [...history.turns, turn] };
}
