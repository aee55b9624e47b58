import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { selectors, type Browser } from 'playwright-core';
import { createAssistant, type Assistant } from '../../src';
import { loadConfig } from '../../src/config';
import { StorageError } from '../../src/errors';
import { readLocales } from '../../src/i18n/readLocales';
import { createTranslator } from '../../src/i18n/translator';
import { openDatabase, type Database } from '../../src/storage/database';
import { launchBrowser, whyNoBrowser } from '../support/browser';
import { desktop, openChat, openDevice } from './chatPage';

const locales = readLocales(join(__dirname, '../../locales'));
const nl = createTranslator(locales)('nl');
const page = locales.nl['web'] as { readonly waiting: string };

jest.setTimeout(300_000);

const why = whyNoBrowser();
const describeInBrowser = why === undefined ? describe : describe.skip;

describeInBrowser(`web chat page while nothing can be stored${why === undefined ? '' : ` (${why})`}`, () => {
  let isDown = false;
  let dataDir: string;
  let assistant: Assistant;
  let address: string;
  let browser: Browser;

  /** As a database is that goes away and comes back. */
  const fragile = (real: Database): Database => {
    const orFail = <T>(work: () => Promise<T>): Promise<T> =>
      isDown ? Promise.reject(new StorageError('down', undefined, 'STORAGE_UNREACHABLE')) : work();
    return {
      ...real,
      read: (work) => orFail(() => real.read(work)),
      write: (work) => orFail(() => real.write(work)),
      check: () => orFail(real.check),
    };
  };

  beforeAll(async () => {
    selectors.setTestIdAttribute('data-id');
    dataDir = mkdtempSync(join(tmpdir(), 'assistant-'));
    assistant = await createAssistant(loadConfig({ PORT: '0', DATA_DIR: dataDir, RATE_LIMITS: 'off' }), {
      log: pino({ level: 'silent' }),
      openDatabase: async (options) => fragile(await openDatabase(options)),
    });
    [address, browser] = await Promise.all([assistant.listen(), launchBrowser()]);
  });
  beforeEach(() => {
    isDown = false;
  });
  afterAll(async () => {
    await browser?.close();
    await assistant?.close();
    rmSync(dataDir, { recursive: true });
  });

  it('says that the answer was not stored, and goes on where it was when that is over', async () => {
    const chat = await openChat(await openDevice(browser, desktop), `${address}/?locale=nl`);
    await chat.press(nl('chat:button.start'));
    const asked = await chat.heading();
    isDown = true;
    await chat.answer({ 'applicant.kind': 'new' });
    expect(await chat.heading()).toBe(nl('errors:notStored.title'));
    await chat.press(nl('chat:button.continue'));
    expect(await chat.heading()).toBe(nl('errors:notStored.title'));
    isDown = false;
    await chat.press(nl('chat:button.continue'));
    expect(await chat.heading()).toBe(asked);
    const saved = await chat.answer({ 'applicant.kind': 'new' });
    expect(saved).toMatchObject({ saved: { fact: 'applicant.kind', value: 'new' } });
    expect(await chat.misdeeds()).toEqual([]);
  });

  it('tells who opens it that the conversation cannot begin, and begins as soon as it can', async () => {
    isDown = true;
    const device = await openDevice(browser, desktop);
    const opened = await device.newPage();
    await opened.goto(`${address}/?locale=nl`);
    await opened.locator('#status', { hasText: page.waiting }).waitFor();
    isDown = false;
    await opened.getByRole('button', { name: nl('chat:button.start'), exact: true }).waitFor();
    await device.close();
  });
});
