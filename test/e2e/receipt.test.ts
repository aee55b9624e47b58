import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser, whyNoBrowser } from '../support/browser';
import { connectPartner } from '../support/directLineClient';
import { marksOf, nonceOf } from '../support/messageRules';
import { openStage, type RunningStage } from '../support/stage';
import { desktop, phone, type Answers } from './chatPage';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const answers: Answers = {
  'applicant.kind': 'new',
  'mpn.membership': 'pending',
  'mpn.location': 'unsure',
  'endorsement.authority': 'yes',
  'endorsement.globalAdmin': 'unsure',
  'support.firstLevel': 'outsourced',
  'support.plan': 'none',
  'revenue.asIndirectReseller': 'yes',
  'revenue.ttmUsd': '280.000',
  'accountsReceivable.billing': 'yes',
  'accountsReceivable.provisioning': 'no',
  'managedService.offered': 'no',
};

/** The address of a receipt of these answers, made in Dutch. */
async function makeReceipt(baseUrl: string): Promise<string> {
  const partner = await connectPartner({ baseUrl, locale: 'nl-NL' });
  await partner.next();
  let message = await partner.say('start');
  for (let { fact } = marksOf(message); fact !== undefined; { fact } = marksOf(message)) {
    message = await partner.submit({ verb: 'answer', fact, nonce: nonceOf(message), [fact]: answers[fact] });
  }
  const { text = '' } = await partner.say('afdrukken');
  await partner.close();
  return /https?:\S+\/receipt\/[0-9a-f]{32}/.exec(text)?.[0] ?? text;
}

const whyNot = whyNoBrowser();
(whyNot === undefined ? describe : describe.skip)('the page of a receipt', () => {
  let stage: RunningStage;
  let browser: Browser;
  let address: string;

  beforeAll(async () => {
    stage = await openStage();
    browser = await launchBrowser();
    address = await makeReceipt(stage.baseUrl);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await stage?.close();
  });

  /** The page, with what it may not do: break its own policy, ask another host, or leave an error behind. */
  const open = async (options: BrowserContextOptions) => {
    const device = await browser.newContext({ locale: 'nl-NL', ...options });
    const page = await device.newPage();
    const misdeeds: string[] = [];
    page.on('console', (line) => void (line.type() === 'error' && misdeeds.push(line.text())));
    page.on('pageerror', ({ message }) => misdeeds.push(message));
    page.on('request', (asked) => {
      if (new URL(asked.url()).host !== new URL(address).host) misdeeds.push(asked.url());
    });
    await page.goto(address);
    return { page, misdeeds, close: () => device.close() };
  };

  const problemsOf = async (page: Page): Promise<readonly string[]> => {
    await page.evaluate(axe);
    return page.evaluate<readonly string[]>(
      `axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id }) => id))`,
    );
  };

  it.each<[string, BrowserContextOptions]>([
    ['on a wide screen', desktop],
    ['on a phone', phone],
    ['at 320 pixels', { viewport: { width: 320, height: 640 } }],
    ['in the dark', { ...desktop, colorScheme: 'dark' }],
    ['in forced colours', { ...desktop, forcedColors: 'active' }],
  ])(
    'can be read by everybody %s',
    async (_where, options) => {
      const { page, misdeeds, close } = await open(options);
      await page.locator('details').evaluate('(details) => { details.open = true; }');
      if (process.env['SHOTS'])
        await page.screenshot({
          path: `${process.env['SHOTS']}/${_where.replaceAll(' ', '-')}.png`,
          fullPage: true,
        });
      expect(await problemsOf(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      expect(misdeeds).toEqual([]);
      await close();
    },
    60_000,
  );

  it('is complete without a script, and has no button that needs one', async () => {
    const { page, close } = await open({ ...desktop, javaScriptEnabled: false });
    expect(await page.locator('button:visible').count()).toBe(0);
    expect(await page.locator('h2').allTextContents()).toContain('Uw antwoorden');
    await page.locator('summary').click();
    expect(await page.locator('pre').textContent()).toContain('USD 280.000');
    await close();
  });

  it('can be copied as text, and shows the text where that is not allowed', async () => {
    const allowed = await open({ ...desktop, permissions: ['clipboard-read', 'clipboard-write'] });
    await allowed.page.getByRole('button', { name: 'Kopiëren als tekst' }).click();
    await allowed.page.getByText('Gekopieerd.').waitFor();
    const copied = await allowed.page.evaluate<string>('navigator.clipboard.readText()');
    expect(copied.replaceAll('\r', '')).toBe(await allowed.page.locator('pre').textContent());
    await allowed.close();

    const refused = await open(desktop);
    await refused.page.evaluate(`navigator.clipboard.writeText = () => Promise.reject(new Error('no'))`);
    await refused.page.getByRole('button', { name: 'Kopiëren als tekst' }).click();
    await refused.page.locator('pre:visible').waitFor();
    expect(await refused.page.evaluate('String(getSelection())')).toContain('USD 280.000');
    await refused.close();
  });

  it('prints what counts: the addresses of its links, and neither buttons nor the text once more', async () => {
    const { page, close } = await open(desktop);
    await page.emulateMedia({ media: 'print' });
    if (process.env['SHOTS']) {
      await page.screenshot({ path: `${process.env['SHOTS']}/print.png`, fullPage: true });
      await page.pdf({ path: `${process.env['SHOTS']}/print.pdf`, format: 'A4' });
    }
    expect(await page.locator('button:visible, details:visible').count()).toBe(0);
    const behind = await page.evaluate(`getComputedStyle(document.querySelector('a'), '::after').content`);
    expect(behind).toContain('https://');
    await close();
  });
});
