import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { selectors, type Browser } from 'playwright-core';
import type web from '../../locales/en/web.json';
import { readLocales } from '../../src/i18n/readLocales';
import { createTranslator } from '../../src/i18n/translator';
import { launchBrowser, whyNoBrowser } from '../support/browser';
import { openStage, type RunningStage } from '../support/stage';
import { desktop, openChat, phone, type Answers, type ChatPage } from './chatPage';

const root = join(__dirname, '../..');
const locales = readLocales(join(root, 'locales'));
const words = createTranslator(locales);
const nl = words('nl');
const en = words('en');
const pageWordings = { en: locales.en['web'], nl: locales.nl['web'] } as Record<'en' | 'nl', typeof web>;

/** SCREENSHOTS=on takes the pictures of the README again. */
const takesPictures = process.env['SCREENSHOTS'] === 'on';

const clicked: Answers = {
  'applicant.kind': 'new',
  'mpn.membership': 'active',
  'mpn.location': 'sameCountry',
  'endorsement.authority': 'yes',
  'endorsement.globalAdmin': 'yes',
  'support.firstLevel': 'outsourced',
  'support.plan': 'none',
  'revenue.asIndirectReseller': 'yes',
  'revenue.ttmUsd': '350.000',
  'revenue.source': 'partnerCenter',
  'accountsReceivable.billing': 'yes',
  'accountsReceivable.provisioning': 'yes',
  'managedService.offered': 'no',
};

const typed: Answers = {
  'applicant.kind': 'ik wil direct bill-partner worden',
  'mpn.membership': 'actief',
  'mpn.location': 'ja, in hetzelfde land',
  'endorsement.authority': 'jazeker',
  'endorsement.globalAdmin': 'klopt',
  'support.firstLevel': 'dat hebben we uitbesteed',
  'support.plan': 'geen plan',
  'revenue.asIndirectReseller': 'ja hoor',
  'revenue.ttmUsd': 'we zaten op 3,5 ton',
  'revenue.source': 'uit partner center',
  'accountsReceivable.billing': 'ja',
  'accountsReceivable.provisioning': 'ja',
  'managedService.offered': 'neen',
};

/** Questions by button, by list, with the warning, and by input: the whole page is checked at each. */
const oneOfEachKind = ['applicant.kind', 'mpn.membership', 'support.plan', 'revenue.ttmUsd'];

const sizes = [
  ['a desktop', desktop, oneOfEachKind],
  ['a phone', phone, ['support.plan']],
] as const;

// A slow machine takes its time; a page that hangs is noticed by the page's own patience.
jest.setTimeout(120_000);

const why = whyNoBrowser();
const describeInBrowser = why === undefined ? describe : describe.skip;

describeInBrowser(`web chat page${why === undefined ? '' : ` (${why})`}`, () => {
  let browser: Browser;
  let stage: RunningStage;
  let chat: ChatPage;

  beforeAll(async () => {
    selectors.setTestIdAttribute('data-id');
    [browser, stage] = await Promise.all([launchBrowser(), openStage()]);
  });
  afterAll(async () => {
    await browser?.close();
    await stage?.close();
  });

  const open = async (options = desktop, locale = 'nl'): Promise<void> => {
    chat = await openChat(browser, `${stage.baseUrl}/?locale=${locale}`, options);
  };
  afterEach(async () => {
    const misdeeds = await chat.misdeeds();
    await chat.close();
    expect(misdeeds).toEqual([]);
  });

  it.each(sizes)(
    'takes a partner through the whole interview in Dutch by clicking, on %s',
    async (name, size, checkedAt: readonly string[]) => {
      await open(size);
      expect(await chat.accessibilityProblems()).toEqual([]);
      await chat.press(nl('chat:button.start'));
      const saved: Record<string, unknown> = {};
      while (chat.latest().kind === 'question') {
        const { fact = '' } = chat.latest();
        if (checkedAt.includes(fact)) expect(await chat.accessibilityProblems()).toEqual([]);
        if (takesPictures && fact === 'revenue.ttmUsd' && name === 'a desktop') await picture('chat-desktop');
        const next = await chat.answer(clicked);
        if (next.saved) saved[next.saved.fact] = next.saved.value;
      }
      expect(chat.latest()).toMatchObject({ kind: 'result', verdict: 'readyToApply' });
      expect(saved).toEqual({ ...clicked, 'revenue.ttmUsd': 350_000 });
      expect(await chat.accessibilityProblems()).toEqual([]);

      await chat.press(nl('chat:button.changeAnswers'));
      expect(chat.latest().kind).toBe('summary');
      if (name === 'a desktop') expect(await chat.accessibilityProblems()).toEqual([]);
    },
  );

  it.each(sizes)(
    'takes a partner through the whole interview in Dutch by typing, on %s',
    async (_name, size) => {
      await open(size);
      await chat.type('start');
      while (chat.latest().kind === 'question') {
        await chat.type(typed[chat.latest().fact ?? ''] ?? '');
      }
      expect(chat.latest()).toMatchObject({ kind: 'result', verdict: 'readyToApply' });
    },
  );

  it('shows a gap from its beginning, however long the result is', async () => {
    await open(phone);
    await chat.press(nl('chat:button.start'));
    const answers = { ...clicked, 'revenue.ttmUsd': '280.000', 'mpn.membership': 'pending' };
    while (chat.latest().kind === 'question') await chat.answer(answers);
    expect(chat.latest()).toMatchObject({ kind: 'result', verdict: 'notReady' });
    await settled();
    const heading = await chat.card().getByRole('heading').first().boundingBox();
    const transcript = await chat.page.locator('.webchat__basic-transcript').boundingBox();
    expect(heading?.y).toBeGreaterThan(transcript?.y ?? Infinity);
    if (takesPictures) await picture('chat-phone');
  });

  it('leaves only the newest card to act on, and shows what was clicked as if it had been typed', async () => {
    await open();
    await chat.press(nl('chat:button.start'));
    await chat.answer(clicked);
    await chat.answer(clicked);
    const cards = chat.page.locator('.webchat__adaptive-card-renderer');
    const inOlder = cards.locator('.ac-pushButton, .ac-input').and(chat.page.locator(olderCards));
    expect(await cards.count()).toBe(4);
    expect(await inOlder.count()).toBe(0);
    expect(await chat.card().locator('.ac-pushButton').count()).toBeGreaterThan(2);
    expect(await ownBubbles()).toEqual([
      nl('chat:button.start'),
      nl('interview:option.applicant.kind.new'),
      nl('interview:option.mpn.membership.active'),
    ]);
  });

  it('keeps an older question readable, what counts for it included', async () => {
    await open();
    await chat.press(nl('chat:button.start'));
    await chat.answer(clicked);
    const older = chat.page.locator('.webchat__adaptive-card-renderer').nth(1);
    const counts = older.getByText(nl('chat:question.countsNot'), { exact: true });
    expect(await counts.isVisible()).toBe(false);
    await older.getByRole('button', { name: nl('chat:question.whatCounts') }).click();
    expect(await counts.isVisible()).toBe(true);
    const newer = chat.card().getByText(nl('chat:question.countsNot'), { exact: true });
    expect(await newer.isVisible()).toBe(false);
  });

  it('says everything once: the card is seen, its text is for screen readers', async () => {
    await open();
    await chat.press(nl('chat:button.start'));
    const title = await chat.heading();
    const seen = chat.page.locator('.webchat__bubble__content').filter({ hasText: title });
    expect(await seen.count()).toBe(1);
    expect(await chat.page.locator('.webchat__live-region-transcript').textContent()).toContain(title);
  });

  it('goes on by itself within seconds after the server was restarted, in the same conversation', async () => {
    await open();
    await chat.press(nl('chat:button.start'));
    const { fact } = await chat.answer(clicked);
    const status = chat.page.locator('#status');
    // As long as the server is away.
    await chat.page.route('**/tokens/refresh', (route) => route.abort());
    await stage.restart();
    await status.filter({ hasText: pageWordings.nl.reconnecting }).waitFor();
    expect(await chat.card().locator('.ac-pushButton[aria-disabled=true]').count()).toBeGreaterThan(1);
    await chat.page.unroute('**/tokens/refresh');
    const since = Date.now();
    await status.filter({ hasText: pageWordings.nl.connected }).waitFor();
    expect(Date.now() - since).toBeLessThan(10_000);
    expect(chat.latest().fact).toBe(fact);
    expect((await chat.answer(clicked)).saved?.fact).toBe(fact);
    expect(await chat.page.locator('.webchat__adaptive-card-renderer').count()).toBe(4);
  });

  it('comes back to the conversation when the page is opened again', async () => {
    await open();
    await chat.press(nl('chat:button.start'));
    await chat.answer(clicked);
    const title = await chat.heading();
    await chat.page.reload();
    await chat.page.locator('.webchat__adaptive-card-renderer').nth(2).waitFor();
    expect(await chat.heading()).toBe(title);
    expect(await ownBubbles()).toEqual([nl('chat:button.start'), nl('interview:option.applicant.kind.new')]);
    expect(await chat.page.locator(olderCards).locator('.ac-pushButton').count()).toBe(0);
  });

  it('speaks English at a click, keeping the conversation and asking the open question again', async () => {
    await open();
    await chat.press(nl('chat:button.start'));
    await chat.answer(clicked);
    await chat.after(() => chat.page.getByRole('link', { name: 'English' }).click());
    expect(chat.latest().fact).toBe('mpn.membership');
    expect(await chat.heading()).toBe(en('interview:question.mpn.membership.title'));
    expect(await pageWords()).toEqual(wordsOfPage('en'));
    expect(await chat.page.locator('.webchat__adaptive-card-renderer').count()).toBe(4);
    expect((await chat.answer(clicked)).saved?.fact).toBe('mpn.membership');
    expect(await chat.accessibilityProblems()).toEqual([]);
  });

  it('follows the bot into another language', async () => {
    await open(desktop, 'en');
    expect(await pageWords()).toEqual(wordsOfPage('en'));
    await chat.type('liever in het Nederlands');
    expect(await pageWords()).toEqual(wordsOfPage('nl'));
    await chat.page.reload();
    await chat.page.locator('.webchat__adaptive-card-renderer').nth(1).waitFor();
    expect(await pageWords()).toEqual(wordsOfPage('nl'));
  });

  it('needs no mouse: the focus goes on from an answered card to the next', async () => {
    await open();
    await chat.card().getByRole('button').first().focus();
    await chat.after(() => chat.page.keyboard.press('Enter'));
    for (const fact of ['applicant.kind', 'mpn.membership']) {
      expect(chat.latest().fact).toBe(fact);
      await chat.card().locator(':focus').waitFor();
      await chat.page.keyboard.press('Tab');
      if (fact === 'applicant.kind') await chat.after(() => chat.page.keyboard.press('Enter'));
    }
  });

  it('fits a narrow phone, with what it is behind one touch', async () => {
    await open({ ...phone, viewport: { width: 360, height: 640 } });
    await chat.press(nl('chat:button.start'));
    expect(await chat.page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    const facts = chat.page.getByText(pageWordings.nl.decides.title, { exact: true });
    expect(await facts.isVisible()).toBe(false);
    await chat.page.locator('summary').click();
    expect(await facts.isVisible()).toBe(true);
    expect(await chat.accessibilityProblems()).toEqual([]);
  });

  /** Cards with another one after them. */
  const olderCards =
    '.webchat__basic-transcript__activity:has(~ .webchat__basic-transcript__activity .webchat__adaptive-card-renderer) *';

  const ownBubbles = async () =>
    (await chat.page.locator('.webchat__bubble--from-user .webchat__bubble__content').allTextContents()).map(
      (text) => text.trim(),
    );

  const pageWords = () =>
    chat.page.evaluate(
      `[document.documentElement.lang, document.title, document.querySelector('h1').textContent,
        document.querySelector('.what').textContent, document.querySelector('nav').getAttribute('aria-label'),
        document.querySelector('nav [aria-current]').lang,
        document.querySelector('[data-id=webchat-sendbox-input]').placeholder]`,
    );
  const wordsOfPage = (language: 'en' | 'nl') => {
    const { title, what, language: choice, webChat } = pageWordings[language];
    return [language, title, title, what, choice, language, webChat.TEXT_INPUT_PLACEHOLDER];
  };

  /** Until the transcript has scrolled to where it stays. */
  const settled = () => chat.page.waitForTimeout(600);

  async function picture(name: string): Promise<void> {
    await settled();
    await chat.page.mouse.move(0, 0);
    mkdirSync(join(root, 'docs/images'), { recursive: true });
    await chat.page.screenshot({ path: join(root, 'docs/images', `${name}.png`) });
  }
});
