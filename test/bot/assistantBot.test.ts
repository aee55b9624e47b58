import { AssistantBot, type BotParts } from '../../src/bot/assistantBot';
import { createTurnError } from '../../src/bot/turnError';
import { createRooms } from '../../src/dialogs/rooms';
import type { Loaded, TurnChange, TurnStore } from '../../src/dialogs/turnStore';
import { StorageError, VersionConflictError } from '../../src/errors';
import { emptyJourney } from '../../src/journey/journey';
import { createParts } from '../support/parts';
import { recordingContext } from '../support/recordingContext';

/** A store of one conversation in memory; `conflicts` commits lose against somebody else first. */
function memoryStore({ conflicts = 0, isBroken = false } = {}) {
  const seen = new Set<string>();
  let state: Loaded = {
    sessionVersion: 0,
    journey: emptyJourney,
    journeyVersion: 0,
    isWelcomed: false,
    isSeen: false,
  };
  let left = conflicts;
  const commits: TurnChange[] = [];
  const store: TurnStore = {
    load: (key) =>
      isBroken
        ? Promise.reject(new StorageError('down'))
        : Promise.resolve({ ...state, isSeen: seen.has(key.activity ?? '') }),
    commit: (key, _loaded, change) => {
      if (left > 0) {
        left -= 1;
        return Promise.reject(new VersionConflictError('the session'));
      }
      seen.add(key.activity ?? '');
      commits.push(change);
      const { audit: _audit, ...kept } = change;
      state = { ...state, ...kept };
      return Promise.resolve();
    },
    deleteUnusedSince: () => Promise.resolve(),
    forgetActivitiesBefore: () => Promise.resolve(),
  };
  return { store, commits, state: () => state };
}

function createBot(store: TurnStore, change: Partial<BotParts> = {}) {
  const parts: BotParts = {
    ...createParts(),
    store,
    rooms: createRooms(),
    clock: () => new Date('2026-11-22T12:00:00Z'),
    isAllowedTenant: () => true,
    ...change,
  };
  return { bot: new AssistantBot(parts), parts };
}

const marksOf = (activity: { channelData?: unknown } | undefined) =>
  (activity?.channelData as { assistant: Record<string, unknown> } | undefined)?.assistant;

const start = { value: { verb: 'start' } };
const joined = { type: 'conversationUpdate', membersAdded: [{ id: 'dl_1' }], locale: 'nl-BE' };

describe('a turn', () => {
  it('is stored before anything is said', async () => {
    const { store, commits } = memoryStore();
    const { context, sent } = recordingContext(start);
    const order: string[] = [];
    const watched: TurnStore = {
      ...store,
      commit: (...all) => store.commit(...all).then(() => void order.push('stored')),
    };
    context.onSendActivities((_context, _activities, next) => {
      order.push('said');
      return next();
    });
    await createBot(watched).bot.run(context);
    expect(order).toEqual(['stored', 'said']);
    expect(commits).toHaveLength(1);
    expect(marksOf(sent[0])).toEqual({ kind: 'question', fact: 'applicant.kind' });
  });

  it('says nothing when it cannot be stored', async () => {
    const { store } = memoryStore();
    const { context, sent } = recordingContext(start);
    const broken = { ...store, commit: () => Promise.reject(new StorageError('disk full')) };
    await expect(createBot(broken).bot.run(context)).rejects.toThrow('disk full');
    expect(sent).toEqual([]);
  });

  it('is decided again when another one changed the same record first', async () => {
    const { store, commits } = memoryStore({ conflicts: 4 });
    const { context, sent } = recordingContext(start);
    await createBot(store).bot.run(context);
    expect(commits).toHaveLength(1);
    expect(sent).toHaveLength(1);
  });

  it('gives up after five losses, with nothing said', async () => {
    const { store, commits } = memoryStore({ conflicts: 5 });
    const { context, sent } = recordingContext(start);
    await expect(createBot(store).bot.run(context)).rejects.toThrow(VersionConflictError);
    expect([...commits, ...sent]).toEqual([]);
  });

  it('in Teams keeps the language of the first activity, whatever locale a button carries', async () => {
    const { bot } = createBot(memoryStore().store);
    await bot.run(recordingContext({ ...joined, channelId: 'msteams' }).context);
    const { context, sent } = recordingContext({ ...start, channelId: 'msteams', locale: 'en-US' });
    await bot.run(context);
    expect(sent[0]?.locale).toBe('nl');
  });

  it('in web chat follows the page, until the person chooses a language', async () => {
    const { bot } = createBot(memoryStore().store);
    await bot.run(recordingContext(joined).context);
    const english = recordingContext({ ...start, locale: 'en-US' });
    await bot.run(english.context);
    expect(english.sent[0]?.locale).toBe('en');
    await bot.run(recordingContext({ value: { verb: 'language', locale: 'nl' }, locale: 'en-US' }).context);
    const chosen = recordingContext({ ...start, locale: 'en-US' });
    await bot.run(chosen.context);
    expect(chosen.sent[0]?.locale).toBe('nl');
  });

  it('has one effect, however often the channel sends its activity', async () => {
    const { store, commits } = memoryStore();
    const { bot } = createBot(store);
    await bot.run(recordingContext(start).context);
    await bot.run(recordingContext({ text: 'ik wil het worden', id: 'a1', value: { verb: 'skip' } }).context);
    const stored = commits.length;
    const again = recordingContext({ text: 'ja', id: 'a1' });
    await bot.run(again.context);
    expect(commits).toHaveLength(stored);
    expect(marksOf(again.sent[0])).toEqual({ kind: 'question', fact: 'applicant.kind' });
  });

  it('that Teams sends again gets no second answer', async () => {
    const { bot } = createBot(memoryStore().store);
    const once = { ...start, channelId: 'msteams', id: 't1' };
    await bot.run(recordingContext(once).context);
    const again = recordingContext(once);
    await bot.run(again.context);
    expect(again.sent).toEqual([]);
  });

  it('of a tenant that is not allowed gets no answer and leaves no trace', async () => {
    const { store, commits } = memoryStore();
    const { context, sent } = recordingContext({ ...start, channelId: 'msteams' });
    await createBot(store, { isAllowedTenant: () => false }).bot.run(context);
    expect([...commits, ...sent]).toEqual([]);
  });

  it('in a group offers the personal chat, and interviews nobody', async () => {
    const { store } = memoryStore();
    const { context, sent } = recordingContext({
      ...start,
      conversation: { id: 'g', conversationType: 'channel' },
    });
    await createBot(store).bot.run(context);
    expect(marksOf(sent[0])).toEqual({ kind: 'notice' });
  });
});

describe('in a group', () => {
  it('nobody is left to buy a support plan too early', async () => {
    const { store, commits } = memoryStore();
    const channel = { conversation: { id: 'g', conversationType: 'channel' }, locale: 'en' };
    const { context, sent } = recordingContext({ ...channel, text: '<at>bot</at> can I buy ASfP now?' });
    await createBot(store).bot.run(context);
    expect(marksOf(sent[0])).toEqual({ kind: 'warning', supportPlanAdvice: 'doNotBuyYet' });
    expect(commits).toEqual([]);
  });
});

describe('the welcome', () => {
  it('comes once', async () => {
    const { store } = memoryStore();
    const { bot } = createBot(store);
    const first = recordingContext(joined);
    await bot.run(first.context);
    expect(marksOf(first.sent[0])).toMatchObject({ kind: 'welcome' });
    const second = recordingContext(joined);
    await bot.run(second.context);
    expect(second.sent).toEqual([]);
  });

  it('in a group introduces the bot when it comes, and greets nobody who comes later', async () => {
    const { bot } = createBot(memoryStore().store);
    const group = { ...joined, conversation: { id: 'g', isGroup: true } };
    const came = recordingContext({ ...group, membersAdded: [{ id: 'assistant' }] });
    await bot.run(came.context);
    expect(marksOf(came.sent[0])).toEqual({ kind: 'notice' });
    const carol = recordingContext(group);
    await bot.run(carol.context);
    expect(carol.sent).toEqual([]);
    const personal = recordingContext(joined);
    await bot.run(personal.context);
    expect(marksOf(personal.sent[0])).toMatchObject({ kind: 'welcome' });
  });

  it('comes again when it was stored and did not get out', async () => {
    const { bot } = createBot(memoryStore().store);
    await bot.run(recordingContext({ ...joined, id: 'j1' }).context);
    const again = recordingContext({ ...joined, id: 'j1' });
    await bot.run(again.context);
    expect(marksOf(again.sent[0])).toMatchObject({ kind: 'welcome' });
  });
});

describe('the catch-all', () => {
  it('tells the person what to do, in his language, with the reference of the log', async () => {
    const { store, state } = memoryStore();
    const { bot, parts } = createBot(store);
    await bot.run(recordingContext(joined).context);
    const before = state();
    const logged: { reference: string; code: string }[] = [];
    const { context, sent } = recordingContext({ text: 'ja' });
    await createTurnError(parts, (entry) => logged.push(entry))(context, new StorageError('down'));
    expect(logged).toMatchObject([{ code: 'STORAGE' }]);
    expect(sent[0]?.locale).toBe('nl');
    expect(sent[0]?.text).toContain(logged[0]?.reference);
    expect(state()).toEqual(before);
  });

  it('speaks the language of the message when the store is what failed', async () => {
    const { store } = memoryStore({ isBroken: true });
    const { context, sent } = recordingContext({ locale: 'nl-NL', text: 'ja' });
    await createTurnError(createBot(store).parts, () => undefined)(context, new Error('boom'));
    expect(sent[0]?.locale).toBe('nl');
    expect(sent[0]?.text).not.toContain('boom');
  });

  it('does not throw when nothing can be sent either', async () => {
    const { store } = memoryStore();
    const { context } = recordingContext({ text: 'ja' });
    context.onSendActivities(() => Promise.reject(new Error('the channel is gone')));
    const logged: string[] = [];
    await createTurnError(createBot(store).parts, ({ code }) => logged.push(code))(
      context,
      'not even an error',
    );
    expect(logged).toEqual(['UNEXPECTED', 'UNEXPECTED']);
  });
});
