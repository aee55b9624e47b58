import { createLanguageMemory } from '../../src/bot/languageMemory';
import { createTurnError, type LogTurnError } from '../../src/bot/turnError';
import type { Person } from '../../src/turns/records';
import type { Loaded, TurnStore } from '../../src/turns/turnStore';
import { StorageError, VersionConflictError } from '../../src/errors';
import { emptyJourney } from '../../src/journey/journey';
import { createParts } from '../support/parts';
import { recordingContext } from '../support/recordingContext';

const speaking = (value: Person): Loaded => ({
  conversation: { value: { pending: [] }, version: 0 },
  journey: { value: emptyJourney, version: 0 },
  person: { value, version: 1 },
  isSeen: false,
});

/** Loads as it is told to, and stores nothing. */
const storeThat = (load: TurnStore['load']): TurnStore => ({
  load,
  loadStanding: async () => ({ conversation: { pending: [] }, journey: emptyJourney }),
  commit: async () => {},
  endCall: async () => {},
  deleteUnusedSince: async () => {},
  forgetActivitiesBefore: async () => {},
});
const down = storeThat(() => Promise.reject(new StorageError('down')));
const person = {
  channel: 'directline',
  conversation: 'c1',
  user: 'dl_1',
  partner: 'directline:dl_1',
  isGroup: false,
};

function setUp(store: TurnStore, languages = createLanguageMemory()) {
  const logged: Parameters<LogTurnError>[0][] = [];
  return {
    logged,
    onTurnError: createTurnError(
      { ...createParts(), store, languages, clock: () => new Date('2026-12-01') },
      (e) => logged.push(e),
    ),
  };
}

afterEach(() => jest.useRealTimers());

describe('the catch-all', () => {
  it('tells the person what to do, in his language, with the reference of the log', async () => {
    const { logged, onTurnError } = setUp(storeThat(async () => speaking({ language: 'nl' })));
    const { context, sent } = recordingContext({ text: 'ja', locale: 'en-GB' });
    await onTurnError(context, new StorageError('a secret of the database'));
    expect(logged).toMatchObject([{ code: 'STORAGE' }]);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.locale).toBe('nl');
    expect(sent[0]?.text).toContain(logged[0]?.reference);
    expect(sent[0]?.text).not.toContain('secret');
  });

  it.each([
    ['the store failed', new StorageError('full', undefined, 'STORAGE_FULL')],
    ['others were always faster', new VersionConflictError('the session')],
  ])('says that nothing was stored where %s', async (_why, error) => {
    const { context, sent } = recordingContext({ text: 'yes', locale: 'en' });
    await setUp(down).onTurnError(context, error);
    expect(sent[0]?.text).toMatch(/was not stored[^]*send your last message again/);
  });

  it.each([
    ['the connection broke while it was stored', new StorageError('gone', undefined, 'STORAGE_UNCERTAIN')],
    ['it may have happened after that', new TypeError('a bug')],
  ])('says that it cannot tell where %s', async (_why, error) => {
    const { context, sent } = recordingContext({ text: 'yes', locale: 'en' });
    await setUp(down).onTurnError(context, error);
    expect(sent[0]?.text).toMatch(/cannot tell whether[^]*send it again/);
    expect(sent[0]?.text).not.toMatch(/not stored/);
  });

  it('speaks of no message to somebody who has only just come', async () => {
    const { context, sent } = recordingContext({
      type: 'conversationUpdate',
      membersAdded: [{ id: 'dl_1' }],
      locale: 'en',
    });
    await setUp(down).onTurnError(context, new StorageError('down'));
    expect(sent[0]?.text).toMatch(/try again in a minute/);
    expect(sent[0]?.text).not.toMatch(/message/);
  });

  it('remembers the language that a person chose when the store cannot be asked', async () => {
    const languages = createLanguageMemory();
    await languages.watch(storeThat(async () => speaking({ language: 'nl' }))).load(person);
    const { context, sent } = recordingContext({ text: 'ja', locale: 'en-GB' });
    await setUp(down, languages).onTurnError(context, new StorageError('down'));
    expect(sent[0]?.locale).toBe('nl');
  });

  it('speaks the language of the message to somebody it does not know', async () => {
    const { context, sent } = recordingContext({ locale: 'nl-NL', text: 'ja' });
    await setUp(down).onTurnError(context, new Error('boom'));
    expect(sent[0]?.locale).toBe('nl');
    expect(sent[0]?.text).not.toContain('boom');
  });

  it('does not wait for a store that hangs', async () => {
    jest.useFakeTimers();
    const { context, sent } = recordingContext({ locale: 'nl-NL', text: 'ja' });
    const told = setUp(storeThat(() => new Promise(() => {}))).onTurnError(context, new StorageError('slow'));
    await jest.advanceTimersByTimeAsync(1_000);
    await told;
    expect(sent[0]?.locale).toBe('nl');
  });

  it('does not throw when nothing can be sent either', async () => {
    const { logged, onTurnError } = setUp(down);
    const { context } = recordingContext({ text: 'ja' });
    context.onSendActivities(() => Promise.reject(new Error('the channel is gone')));
    await onTurnError(context, 'not even an error');
    expect(logged.map(({ code }) => code)).toEqual(['UNEXPECTED', 'UNEXPECTED']);
  });
});
