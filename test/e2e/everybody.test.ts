import {
  selectors,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Locator,
} from 'playwright-core';
import { launchBrowser, whyNoBrowser } from '../support/browser';
import { openStage, type RunningStage } from '../support/stage';
import { desktop, openChat, openDevice, phone, type ChatPage } from './chatPage';
import { nl, pageWordings } from './wordings';

jest.setTimeout(300_000);

const sizes = [
  [1280, 800],
  [853, 533],
  [390, 664],
  [360, 640],
] as const;
/** A window of 1280 by 1024 at 400 percent. */
const zoomed = { width: 320, height: 256 };

const boxes =
  '.ac-pushButton, .webchat__bubble__content, .webchat__send-box__main, .ac-container[style*=background-color]:not(.ac-adaptiveCard)';

/** What leads to a card of each kind that is not looked at elsewhere: in doubt, why, an answer, the e-mail, all answers. */
const inDutch = ['vraag 4', '300', 'waarom vraagt u dit?', 'de kredietcontrole is goedgekeurd'] as const;
const inEnglish = [
  'question 4',
  'why do you ask?',
  'what does restricted mean?',
  'summary',
  'result',
] as const;

const why = whyNoBrowser();
const describeInBrowser = why === undefined ? describe : describe.skip;

describeInBrowser(`web chat page, for everybody${why === undefined ? '' : ` (${why})`}`, () => {
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

  /** One for all tests that look at the page in the same way, so that it is loaded once. */
  const devices = new Map<string, Promise<BrowserContext>>();
  const deviceOf = (options: BrowserContextOptions): Promise<BrowserContext> => {
    const key = JSON.stringify(options);
    const device = devices.get(key) ?? openDevice(browser, options);
    devices.set(key, device);
    return device;
  };
  const open = async (options: BrowserContextOptions = desktop, locale = 'nl'): Promise<void> => {
    chat = await openChat(await deviceOf(options), `${stage.baseUrl}/?locale=${locale}`);
  };
  afterEach(async () => {
    const misdeeds = await chat.misdeeds();
    await chat.close();
    expect(misdeeds).toEqual([]);
  });

  const box = () => chat.page.getByTestId('webchat-sendbox-input');
  const hasFocus = (selector: string) => chat.page.evaluate(`document.activeElement.matches('${selector}')`);
  const widest = () => chat.page.evaluate('document.documentElement.scrollWidth');

  describe('in every window', () => {
    it.each(sizes)('begins with the beginning of the welcome, at %d by %d', async (width, height) => {
      await open({ viewport: { width, height } });
      expect(await chat.isWellInView()).toBe(true);
      await chat.page.reload();
      await chat.card().waitFor();
      expect(await chat.isWellInView()).toBe(true);
      expect(await widest()).toBe(width);
    });

    it('lets one read and answer the question at a zoom of 400 percent', async () => {
      await open({ viewport: zoomed });
      await chat.press(nl('chat:button.start'));
      const isInWindow = async (place: Locator): Promise<boolean> => {
        const { y, height } = (await place.boundingBox())!;
        return y >= 0 && y + height <= zoomed.height;
      };
      const heading = chat.card().getByRole('heading').first();
      const areInWindow = async () => (await isInWindow(heading)) && (await isInWindow(box()));
      for (let tries = 0; tries < 50 && !(await areInWindow()); tries++) await chat.page.waitForTimeout(100);
      expect(await areInWindow()).toBe(true);
      expect(await widest()).toBe(zoomed.width);
      expect((await chat.type('wij willen het worden')).saved?.value).toBe('new');
      expect(await chat.accessibilityProblems()).toEqual([]);
    });
  });

  describe('in the colours of the reader', () => {
    const background = () => chat.page.evaluate('getComputedStyle(document.body).backgroundColor');

    it('is dark where the reader wants it dark, cards too, and follows at once', async () => {
      await open({ ...desktop, colorScheme: 'light' });
      const light = await background();
      await chat.page.emulateMedia({ colorScheme: 'dark' });
      expect(await background()).not.toBe(light);
      await chat.press(nl('chat:button.start'));
      expect(await chat.accessibilityProblems()).toEqual([]);
      await chat.type('wat is het snelste plan?');
      expect(await chat.accessibilityProblems()).toEqual([]);
    });

    it('keeps every box where the reader has colours of their own', async () => {
      await open({ ...phone, forcedColors: 'active' });
      await chat.press(nl('chat:button.start'));
      await chat.type('blauw');
      const edges = await chat.page.evaluate<string[]>(
        `[...document.querySelectorAll('${boxes}')]
          .filter((one) => one.checkVisibility() && one.childElementCount > 0)
          .map((one) => one.className + getComputedStyle(one).borderTopStyle + getComputedStyle(one).borderTopWidth)`,
      );
      expect(edges.length).toBeGreaterThan(5);
      expect(edges.filter((edge) => /none0px|solid0px/.test(edge))).toEqual([]);
    });
  });

  describe('without a mouse', () => {
    it('leaves a card by Tab, forwards and backwards', async () => {
      await open();
      await chat.press(nl('chat:button.start'));
      await chat.page.keyboard.press('Shift+Tab');
      expect(await hasFocus('.webchat__basic-transcript')).toBe(true);
      await box().focus();
      await chat.page.keyboard.press('Shift+Tab');
      expect(await hasFocus('.ac-pushButton.expandable')).toBe(true);
      await chat.page.keyboard.press('Tab');
      expect(await hasFocus('textarea')).toBe(true);
    });

    it('skips to the open question', async () => {
      await open();
      await chat.press(nl('chat:button.start'));
      await chat.page.getByText(pageWordings.nl.skip, { exact: true }).focus();
      await chat.page.keyboard.press('Enter');
      expect(await chat.page.evaluate('document.activeElement.textContent.trim()')).toBe(
        nl('interview:question.applicant.kind.title'),
      );
    });
  });

  describe('without seeing it', () => {
    it.each([
      ['nl', 1280],
      ['en', 390],
    ] as const)('finds every card clean with every fold open, %s at %d', async (locale, width) => {
      await open({ viewport: { width, height: 800 } }, locale);
      const [beginning, said] =
        locale === 'nl'
          ? [['start', 'wij willen het worden', 'actief'], inDutch]
          : [['start', 'we want to become one', 'active'], inEnglish];
      for (const text of beginning) await chat.type(text);
      for (const text of said) {
        await chat.type(text);
        expect([text, await chat.accessibilityProblems()]).toEqual([text, []]);
        expect([
          text,
          await chat.card().locator('[aria-expanded=false]').filter({ visible: true }).allTextContents(),
        ]).toEqual([text, []]);
      }
    });

    it('tells the buttons of the rows apart', async () => {
      await open();
      for (const text of ['start', 'wij willen het worden', 'actief', 'overzicht']) await chat.type(text);
      const buttons = chat.card().getByRole('button');
      const names = await buttons.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
      expect(names.length).toBeGreaterThan(3);
      expect(new Set(names).size).toBe(names.length);
    });

    it('hears what a sign stands for', async () => {
      await open();
      for (const text of ['start', 'wij willen het worden', 'resultaat']) await chat.type(text);
      const { unknown } = pageWordings.nl.road.state;
      expect(await chat.card().getByRole('img', { name: unknown, exact: true }).count()).toBeGreaterThan(3);
    });

    it('hears which field is in error, and why', async () => {
      await open();
      await chat.type('start');
      await chat.type('wij willen het worden');
      await chat.type('blauw');
      const field = chat.card().locator('input').first();
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      const reason = await field.getAttribute('aria-describedby');
      expect(await chat.page.locator(`[id="${reason?.split(' ').at(-1)}"]`).textContent()).toContain(
        nl('chat:reask.lost.first.title'),
      );
      expect(await chat.accessibilityProblems()).toEqual([]);
    });
  });

  describe('without a line', () => {
    const status = () => chat.page.locator('#status');
    const sent = () =>
      chat.page.locator('.webchat__bubble--from-user').filter({ hasText: 'wij willen het worden' });

    it('says so within a second, keeps what is typed, and sends what could not be sent, once', async () => {
      await open();
      await chat.press(nl('chat:button.start'));
      // The message goes out at the very moment in which the line breaks.
      await chat.page.route('**/activities', (route) => route.abort());
      await box().fill('wij willen het worden');
      await chat.page.keyboard.press('Enter');
      await sent().waitFor();
      await chat.page.context().setOffline(true);
      await status().filter({ hasText: pageWordings.nl.reconnecting }).waitFor({ timeout: 1000 });
      await chat.page.unroute('**/activities');
      await chat.after(() => chat.page.context().setOffline(false));
      expect(chat.latest().saved).toEqual({ fact: 'applicant.kind', value: 'new' });
      expect(await sent().count()).toBe(1);
    });

    it('keeps a draft of several lines when the page is opened again', async () => {
      await open();
      await box().fill('eerste regel');
      await chat.page.keyboard.press('Shift+Enter');
      await chat.page.keyboard.type('tweede regel');
      await chat.page.reload();
      await chat.card().waitFor();
      expect(await box().inputValue()).toBe('eerste regel\ntweede regel');
      await chat.after(() => box().press('Enter'));
      expect(await box().inputValue()).toBe('');
    });
  });

  it('prints all that was said, from its beginning, without what can only be pressed', async () => {
    await open({ ...desktop, colorScheme: 'dark' });
    for (const text of ['start', 'wij willen het worden', 'actief']) await chat.type(text);
    await chat.page.emulateMedia({ media: 'print' });
    const ink = await chat.page.evaluate('getComputedStyle(document.body).color');
    const inks = await chat.page.evaluate<string[]>(
      `[...document.querySelectorAll('.webchat__bubble__content p')].map((one) => getComputedStyle(one).color)`,
    );
    expect([...new Set(inks)]).toEqual([ink]);
    const [printed, said] = await chat.page.evaluate<[number, number]>(
      `['clientHeight', 'scrollHeight'].map(
        (height) => document.querySelector('.webchat__basic-transcript__scrollable')[height])`,
    );
    expect(printed).toBe(said);
    expect(printed).toBeGreaterThan(desktop.viewport!.height);
    expect(await chat.page.locator('button, textarea').filter({ visible: true }).count()).toBe(0);
  });

  it('says in the empty box what can be typed', async () => {
    const placeholder = () => box().getAttribute('placeholder');
    await open();
    expect(await placeholder()).toBe(pageWordings.nl.placeholder.question);
    await chat.type('start');
    expect(await placeholder()).toBe(pageWordings.nl.placeholder.answer);
  });
});
