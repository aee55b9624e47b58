import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { selectors, type Browser, type BrowserContext, type Locator } from 'playwright-core';
import { launchBrowser, whyNoBrowser } from '../support/browser';
import { openStage, type RunningStage } from '../support/stage';
import { desktop, openChat, openDevice, phone, type Answers, type ChatPage } from './chatPage';
import { en, nl, pageWordings } from './wordings';

const root = join(__dirname, '../..');

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

/** Two gaps, for which the result is as long as on no other screen. */
const { 'revenue.source': _notAsked, ...others } = clicked;
const withGaps: Answers = { ...others, 'mpn.membership': 'pending', 'revenue.ttmUsd': '280.000' };

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

const byClicking = [
  ['desktop', clicked, 'readyToApply', oneOfEachKind],
  ['phone', withGaps, 'notReady', ['support.plan']],
] as const;

// A slow machine takes its time; a page that hangs is noticed by the page's own patience.
jest.setTimeout(300_000);

const why = whyNoBrowser();
const describeInBrowser = why === undefined ? describe : describe.skip;

describeInBrowser(`web chat page${why === undefined ? '' : ` (${why})`}`, () => {
  let browser: Browser;
  let stage: RunningStage;
  let devices: Readonly<Record<'desktop' | 'phone', BrowserContext>>;
  let chat: ChatPage;

  beforeAll(async () => {
    selectors.setTestIdAttribute('data-id');
    [browser, stage] = await Promise.all([launchBrowser(), openStage()]);
    devices = { desktop: await openDevice(browser, desktop), phone: await openDevice(browser, phone) };
  });
  afterAll(async () => {
    await browser?.close();
    await stage?.close();
  });

  const open = async (device: keyof typeof devices = 'desktop', locale = 'nl'): Promise<void> => {
    chat = await openChat(devices[device], `${stage.baseUrl}/?locale=${locale}`);
  };
  afterEach(async () => {
    const misdeeds = await chat.misdeeds();
    await chat.close();
    expect(misdeeds).toEqual([]);
  });

  it.each(byClicking)(
    'takes a partner through the whole interview in Dutch by clicking, on a %s',
    async (device, answers: Answers, verdict, checkedAt: readonly string[]) => {
      await open(device);
      await chat.press(nl('chat:button.start'));
      const saved: Record<string, unknown> = {};
      while (chat.latest().kind === 'question') {
        const { fact = '' } = chat.latest();
        if (checkedAt.includes(fact)) {
          expect(await chat.isWellInView()).toBe(true);
          expect(await chat.accessibilityProblems()).toEqual([]);
        }
        if (takesPictures && fact === 'revenue.ttmUsd' && device === 'desktop') await picture('chat-desktop');
        const next = await chat.answer(answers);
        if (next.saved) saved[next.saved.fact] = next.saved.value;
      }
      expect(chat.latest()).toMatchObject({ kind: 'result', verdict });
      const revenue = Number(answers['revenue.ttmUsd']?.replace('.', ''));
      expect(saved).toEqual({ ...answers, 'revenue.ttmUsd': revenue });

      // However long the result is, one reads it from its beginning.
      expect(await chat.isWellInView()).toBe(true);
      if (takesPictures && device === 'phone') await picture('chat-phone');
      expect(await chat.accessibilityProblems()).toEqual([]);

      await chat.press(nl('chat:button.changeAnswers'));
      expect(chat.latest().kind).toBe('summary');
      if (device === 'desktop') expect(await chat.accessibilityProblems()).toEqual([]);
    },
  );

  it.each(['desktop', 'phone'] as const)(
    'takes a partner through the whole interview in Dutch by typing, on a %s',
    async (device) => {
      await open(device);
      await chat.type('start');
      while (chat.latest().kind === 'question') {
        await chat.type(typed[chat.latest().fact ?? ''] ?? '');
      }
      expect(chat.latest()).toMatchObject({ kind: 'result', verdict: 'readyToApply' });
    },
  );

  it.each(['desktop', 'phone'] as const)(
    'answers questions in the middle of the interview, and lets one say whether that helped, on a %s',
    async (device) => {
      await open(device);
      await chat.type('wat kan ik vragen?');
      expect(await chat.accessibilityProblems()).toEqual([]);
      await chat.press(nl('knowledge:entry.whatIsDirectBill.question'));
      expect(chat.latest()).toMatchObject({ kind: 'knowledge', entry: 'whatIsDirectBill' });
      expect(await chat.accessibilityProblems()).toEqual([]);

      await chat.type('start');
      const asked = await chat.type('hoe lang duurt de kredietcontrole?');
      expect(asked).toMatchObject({
        kind: 'knowledge',
        entry: 'creditCheckDuration',
        fact: 'applicant.kind',
      });
      expect(await chat.heading()).toBe(nl('interview:question.applicant.kind.title'));
      expect(await chat.isWellInView()).toBe(true);
      expect(await chat.accessibilityProblems()).toEqual([]);

      expect(await chat.press(nl('chat:button.notHelpful'))).toMatchObject({
        kind: 'notice',
        fact: 'applicant.kind',
      });
      const plan = await chat.type('welk plan telt eigenlijk mee, ASfP of PSfP?');
      expect(plan).toMatchObject({ kind: 'knowledge', supportPlanAdvice: 'doNotBuyYet' });
      expect(await chat.accessibilityProblems()).toEqual([]);
    },
  );

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

  it.each(['desktop', 'phone'] as const)(
    'shows the road and how much is left, and opens the change of an answered step, on a %s',
    async (device) => {
      await open(device);
      const line = chat.page.locator(device === 'phone' ? '#left' : '#road .left');
      const before = await line.textContent();
      await chat.press(nl('chat:button.start'));
      await chat.answer(clicked);
      await chat.answer(clicked);
      await chat.answer(clicked);
      expect(await line.textContent()).not.toBe(before);
      if (device === 'phone') await chat.page.locator('.fold > summary').click();
      const steps = chat.page.locator('#road li');
      expect(await steps.count()).toBe(12);
      expect(await chat.page.locator('#road [aria-current=step] .step').textContent()).toBe(
        nl('interview:requirement.endorsement'),
      );
      expect(await steps.filter({ hasText: pageWordings.nl.road.step.plan }).textContent()).toContain(
        pageWordings.nl.road.planLater,
      );
      expect(await chat.accessibilityProblems()).toEqual([]);
      const membership = nl('interview:requirement.mpn');
      await chat.after(() => steps.getByRole('button', { name: membership }).click());
      expect(chat.latest().kind).toBe('summary');
      expect((await ownBubbles()).at(-1)).toBe(nl('chat:button.summary'));
    },
  );

  it('opens what else there is where one sees it, and has the way back at the top', async () => {
    await open('phone');
    await chat.press(nl('chat:button.start'));
    await chat.answer(clicked);
    await chat.settled();
    await chat
      .card()
      .getByRole('button', { name: nl('chat:button.more') })
      .click();
    const last = chat.card().getByRole('button', { name: 'English', exact: true });
    await last.waitFor();
    const isInSight = async (): Promise<boolean> => {
      const { y, height } = (await last.boundingBox())!;
      return y + height < (await chat.page.getByTestId('webchat-sendbox-input').boundingBox())!.y;
    };
    for (let tries = 0; tries < 50 && !(await isInSight()); tries++) await chat.page.waitForTimeout(40);
    expect(await isInSight()).toBe(true);
    expect(await chat.press(nl('chat:button.back'))).toMatchObject({ fact: 'applicant.kind' });
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
    await open('desktop', 'en');
    expect(await pageWords()).toEqual(wordsOfPage('en'));
    await chat.type('liever in het Nederlands');
    expect(await pageWords()).toEqual(wordsOfPage('nl'));
    await chat.page.reload();
    await chat.page.locator('.webchat__adaptive-card-renderer').nth(1).waitFor();
    expect(await pageWords()).toEqual(wordsOfPage('nl'));
  });

  it('speaks the language of the address when the page is opened with another, from the next message on', async () => {
    await open();
    await chat.press(nl('chat:button.start'));
    await chat.page.goto(`${stage.baseUrl}/?locale=en`);
    await chat.page.locator('.webchat__adaptive-card-renderer').nth(1).waitFor();
    expect(await chat.heading()).toBe(nl('interview:question.applicant.kind.title'));
    expect(await pageWords()).toEqual(wordsOfPage('en'));
    await chat.answer(clicked);
    expect(await chat.heading()).toBe(en('interview:question.mpn.membership.title'));
    expect(await pageWords()).toEqual(wordsOfPage('en'));
  });

  it('needs no mouse: the focus goes on from an answered card to the heading of the next', async () => {
    await open();
    const pressByKeyboard = async (key: 'Tab' | 'Shift+Tab', title: string) => {
      await chat.settled();
      const button = chat.card().getByRole('button', { name: title, exact: true });
      for (let tabs = 0; tabs < 20 && !(await hasFocus(button)); tabs++) await chat.page.keyboard.press(key);
      await chat.after(() => chat.page.keyboard.press('Enter'));
    };
    await chat.page.getByTestId('webchat-sendbox-input').focus();
    await pressByKeyboard('Shift+Tab', nl('chat:button.start'));
    expect(await focused()).toBe(nl('interview:question.applicant.kind.title'));
    await pressByKeyboard('Tab', nl('interview:option.applicant.kind.new'));
    expect(await focused()).toBe(nl('interview:question.mpn.membership.title'));
  });

  it('gives the focus to the new card after a click too, and leaves it with somebody who types', async () => {
    await open();
    await chat.press(nl('chat:button.start'));
    expect(await focused()).toBe(nl('interview:question.applicant.kind.title'));
    await chat.answer(clicked);
    await chat.answer(clicked);
    expect(chat.latest().saved?.fact).toBe('mpn.membership');
    expect(await focused()).toBe(nl('interview:question.mpn.location.title'));
    await chat.type('ja');
    expect(await hasFocus(chat.page.getByTestId('webchat-sendbox-input'))).toBe(true);
  });

  it('takes a double click for one, on the pressed card and on the one that takes its place', async () => {
    await open();
    await chat.press(nl('chat:button.start'));
    await chat.settled();
    await chat.page.evaluate(`new MutationObserver((_changes, observer) => {
      const card = [...document.querySelectorAll('.webchat__adaptive-card-renderer')][2];
      const buttons = card?.querySelectorAll('.ac-pushButton') ?? [];
      if (buttons.length === 0) return;
      observer.disconnect();
      buttons.forEach((button) => button.click());
      setTimeout(() => buttons.forEach((button) => button.click()), 150);
    }).observe(document.getElementById('chat'), { childList: true, subtree: true })`);
    const option = nl('interview:option.applicant.kind.new');
    await chat.after(() => chat.card().getByRole('button', { name: option, exact: true }).dblclick());
    expect((await chat.answer(clicked)).saved?.fact).toBe('mpn.membership');
    expect(await ownBubbles()).toEqual([
      nl('chat:button.start'),
      option,
      nl('interview:option.mpn.membership.active'),
    ]);
  });

  it('fits a narrow phone, with the road behind one touch and what it is behind another', async () => {
    await open('phone');
    await chat.page.setViewportSize({ width: 360, height: 640 });
    await chat.press(nl('chat:button.start'));
    expect(await chat.page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    const facts = chat.page.getByText(pageWordings.nl.decides.title, { exact: true });
    expect(await facts.isVisible()).toBe(false);
    await chat.page.locator('.fold > summary').click();
    expect(await chat.page.locator('#road').isVisible()).toBe(true);
    await chat.page.locator('.facts > summary').click();
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
    const { title, what, language: choice, placeholder } = pageWordings[language];
    const isAsked = chat.latest().fact === undefined ? 'question' : 'answer';
    return [language, title, title, what, choice, language, placeholder[isAsked]];
  };

  const hasFocus = (place: Locator) => place.evaluate((element) => element.matches(':focus'));

  /** The words of what has the focus. */
  const focused = async () => (await chat.page.locator(':focus').textContent())?.trim();

  async function picture(name: string): Promise<void> {
    await chat.scrolled();
    await chat.page.mouse.move(0, 0);
    mkdirSync(join(root, 'docs/images'), { recursive: true });
    await chat.page.screenshot({ path: join(root, 'docs/images', `${name}.png`) });
  }
});
