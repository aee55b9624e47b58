import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { Received } from '../support/directLineClient';
import { marksOf, type Marks } from '../support/messageRules';
import { buttonsOf } from '../support/surfaces';

export const desktop: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };
export const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};

/** What a person answers to the question of a fact: the value of a button or of a list, or what they type. */
export type Answers = Readonly<Record<string, string>>;

/** The page in a browser, with what the bot says of its messages to programs. */
export type ChatPage = {
  readonly page: Page;
  /** The newest message of the bot. */
  readonly latest: () => Marks;
  /** The newest card. */
  readonly card: () => Locator;
  /** The question of this card as one reads it. */
  readonly heading: () => Promise<string>;
  readonly press: (title: string) => Promise<Marks>;
  readonly type: (text: string) => Promise<Marks>;
  /** Answers the open question by its buttons, its list or its input. */
  readonly answer: (answers: Answers) => Promise<Marks>;
  /** Waits for the next message of the bot after doing this. */
  readonly after: (act: () => Promise<unknown>) => Promise<Marks>;
  /** Until the newest card takes clicks, which it does not at its very beginning. */
  readonly settled: () => Promise<void>;
  /** Until the conversation has scrolled to where it stays. */
  readonly scrolled: () => Promise<void>;
  /** Whether one sees the newest card as a whole, or of a long one as much as fits, from its beginning. */
  readonly isWellInView: () => Promise<boolean>;
  /** Opens every fold of the newest card. */
  readonly openFolds: () => Promise<void>;
  /** The rules of axe that the page breaks as it is now, its newest message included, with every fold of it open. */
  readonly accessibilityProblems: () => Promise<readonly string[]>;
  /** What no page of ours may do: ask another host, break its own policy, leave an error behind. */
  readonly misdeeds: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
};

/** A browser as of one device. Its pages share what they have loaded, but one after the other, and no conversation. */
export async function openDevice(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  const device = await browser.newContext({ locale: 'nl-NL', ...options });
  device.setDefaultTimeout(60_000);
  return device;
}

/** Opens the page and waits for its first card. */
export async function openChat(device: BrowserContext, address: string): Promise<ChatPage> {
  await device.clearCookies();
  const page = await device.newPage();
  const { host } = new URL(address);
  const messages: Received[] = [];
  const misdeeds: string[] = [];

  await page.addInitScript(
    `window.violations = [];
     addEventListener('securitypolicyviolation', (e) => violations.push(e.violatedDirective + ' ' + e.blockedURI));`,
  );
  page.on('pageerror', (error) => misdeeds.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url().replace(/^blob:/, ''));
    if (url.host !== host && url.protocol !== 'data:') misdeeds.push(`asks ${request.url()}`);
  });
  page.on('websocket', (socket) => {
    if (new URL(socket.url()).host !== host) misdeeds.push(`connects to ${socket.url()}`);
    socket.on('framereceived', ({ payload }) => {
      const { activities = [] } = JSON.parse(String(payload) || '{}') as { activities?: Received[] };
      messages.push(...activities.filter((one) => one.type === 'message' && marksOf(one).kind !== undefined));
    });
  });

  const newest = (): Received => messages.at(-1) ?? {};
  const cards = () => page.locator('.webchat__adaptive-card-renderer');
  const card = () => cards().last();
  const shown = async (count: number): Promise<Marks> => {
    await cards().nth(count).waitFor();
    return marksOf(newest());
  };
  const after = async (act: () => Promise<unknown>): Promise<Marks> => {
    const count = await cards().count();
    await act();
    return shown(count);
  };
  const settled = () => page.locator('#chat:not([data-settling])').waitFor();
  const press = (title: string): Promise<Marks> =>
    after(async () => {
      await settled();
      await card().getByRole('button', { name: title, exact: true }).first().click();
    });
  const buttonWith = (data: Readonly<Record<string, unknown>>): string => {
    const found = buttonsOf(newest()).find((button) =>
      Object.entries(data).every(([key, value]) => button.data[key] === value),
    );
    if (!found) throw new Error(`no button sends ${JSON.stringify(data)}`);
    return found.title;
  };

  const scrolled = async (): Promise<void> => {
    const transcript = page.locator('.webchat__basic-transcript__scrollable');
    for (let before = -1, now = -2; before !== now;) {
      before = now;
      await page.waitForTimeout(250);
      now = await transcript.evaluate(({ scrollTop }) => scrollTop);
    }
  };

  const openFolds = async (): Promise<void> => {
    await settled();
    const closed = card().locator('[aria-expanded=false]').filter({ visible: true });
    // A card that is drawn anew meanwhile is closed again.
    for (let tries = 0; tries < 20 && (await closed.count()) > 0; tries++) await closed.first().click();
  };

  await page.goto(address);
  await shown(0);
  return {
    page,
    latest: () => marksOf(newest()),
    card,
    heading: async () => (await card().getByRole('heading').first().textContent())?.trim() ?? '',
    press,
    after,
    settled,
    type: (text) =>
      after(async () => {
        await page.getByTestId('webchat-sendbox-input').fill(text);
        await page.keyboard.press('Enter');
      }),
    answer: async (answers) => {
      const { fact = '' } = marksOf(newest());
      const value = answers[fact];
      if (value === undefined) throw new Error(`no answer to ${fact}`);
      await settled();
      const option = card().locator(`input[type=radio][value="${value}"]`);
      const input = card().getByRole('textbox');
      if (await option.count()) await option.check();
      else if (await input.count()) await input.fill(value);
      else return press(buttonWith({ verb: 'answer', fact, [fact]: value }));
      return press(buttonWith({ verb: 'answer', fact }));
    },
    scrolled,
    isWellInView: async () => {
      await scrolled();
      const inside = await card().boundingBox();
      const view = await page.locator('.webchat__basic-transcript__scrollable').boundingBox();
      if (!inside || !view) throw new Error('the page shows no card');
      const above = inside.y - view.y;
      const below = view.y + view.height - (inside.y + inside.height);
      return above > 0 && (below > 0 || above < 30);
    },
    openFolds,
    accessibilityProblems: async () => {
      await openFolds();
      return checkAccessibility(page);
    },
    misdeeds: async () => [...misdeeds, ...(await page.evaluate<string[]>('violations'))],
    close: () => page.close(),
  };
}

const earlierActivities = '.webchat__basic-transcript__activity:has(~ .webchat__basic-transcript__activity)';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

type Violation = { readonly id: string; readonly nodes: readonly { readonly html: string }[] };

async function checkAccessibility(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<{ violations: readonly Violation[] }>(
    `axe.run({ exclude: '${earlierActivities}' }, { resultTypes: ['violations'] })`,
  );
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`,
  );
}
