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
  let state: Loaded = { sessionVersion: 0, journey: emptyJourney, journeyVersion: 0, isWelcomed: false };
  let left = conflicts;
  const commits: TurnChange[] = [];
  const store: TurnStore = {
    load: () => (isBroken ? Promise.reject(new StorageError('down')) : Promise.resolve(state)),
    commit: (_key, _loaded, change) => {
      if (left > 0) {
        left -= 1;
        return Promise.reject(new VersionConflictError('the session'));
      }
      commits.push(change);
      const { audit: _audit, ...kept } = change;
      state = { ...state, ...kept };
      return Promise.resolve();
    },
    deleteUnusedSince: () => Promise.resolve(),
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

  it('keeps the language of the first activity, whatever locale a later one carries', async () => {
    const { store, state } = memoryStore();
    const { bot } = createBot(store);
    await bot.run(recordingContext(joined).context);
    expect(state().language).toBe('nl');
    const { context, sent } = recordingContext({ ...start, locale: 'en-US' });
    await bot.run(context);
    expect(sent[0]?.locale).toBe('nl');
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

  it('introduces the bot in a group without greeting anybody', async () => {
    const { store } = memoryStore();
    const { context, sent } = recordingContext({ ...joined, conversation: { id: 'g', isGroup: true } });
    await createBot(store).bot.run(context);
    expect(marksOf(sent[0])).toEqual({ kind: 'notice' });
  });
});

describe('the catch-all', () => {
  it('tells the person what to do, in his language, with the reference of the log', async () => {
    const { store, state } = memoryStore();
    const { bot, parts } = createBot(store);
    await bot.run(recordingContext(joined).context);
    const before = state();
    const logged: { reference: string; code: string }[] = [];
    const { context, sent } = recordingContext({ locale: 'en-US', text: 'ja' });
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
