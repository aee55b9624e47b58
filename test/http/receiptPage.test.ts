import { join } from 'node:path';
import type { ReceiptDocument, ReceiptPageWording } from '../../src/http/receiptHtml';
import { addReceiptPage } from '../../src/http/receiptPage';
import { negotiateLocale } from '../../src/i18n/locale';
import { readLocales } from '../../src/i18n/readLocales';
import { startTestServer } from './testServer';

const { en, nl } = readLocales(join(__dirname, '../../locales'));
const wordsIn = (texts: Record<string, unknown>) =>
  (texts['receipt'] as { readonly page: ReceiptPageWording }).page;
const wordings = { en: wordsIn(en), nl: wordsIn(nl) };

const id = '0123456789abcdef0123456789abcdef';
/** As if somebody had got markup into it. */
const nasty = '<script>alert(1)</script> & "quoted"';
const escaped = '&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quoted&quot;';
const link = { text: nasty, url: 'https://example.com/?a=1&b="2"' };
const shown: ReceiptDocument = {
  language: 'nl',
  title: nasty,
  intro: [nasty],
  sections: [
    { heading: nasty, look: 'warning', paragraphs: [nasty], rows: [], items: [], links: [link] },
    {
      heading: 'Uw antwoorden',
      look: 'plain',
      paragraphs: [],
      rows: [{ label: nasty, text: nasty }],
      items: [{ mark: '✓', title: nasty, paragraphs: [nasty], links: [] }],
      links: [],
    },
  ],
  text: nasty,
};

describe('addReceiptPage', () => {
  const asked: string[] = [];
  let server: Awaited<ReturnType<typeof startTestServer>>;
  beforeAll(async () => {
    const read = async (wanted: string) => {
      asked.push(wanted);
      return wanted === id ? shown : undefined;
    };
    server = await startTestServer({}, ({ routes }) =>
      addReceiptPage(routes, { read, wordings, negotiate: negotiateLocale }),
    );
  });
  afterAll(() => server.close());

  const open = (path: string, languages = 'en', method = 'GET') =>
    fetch(`${server.url}/receipt/${path}`, { method, headers: { 'Accept-Language': languages } });

  it('speaks the language of whoever made it, whoever reads it', async () => {
    const response = await open(id, 'en');
    expect([response.status, response.headers.get('content-language')]).toEqual([200, 'nl']);
    const html = await response.text();
    expect(html).toContain('<html lang="nl">');
    expect(html).toContain(wordings.nl.copy);
  });

  it('shows every text as text, wherever it stands', async () => {
    const html = await (await open(id)).text();
    expect(html).not.toContain('<script>alert');
    // The title of the page and its heading, an introduction, a section of each part, and the plain text.
    expect(html.split(escaped)).toHaveLength(12);
    expect(html).toContain('href="https://example.com/?a=1&amp;b=&quot;2&quot;" rel="noopener noreferrer"');
  });

  it('is kept, listed and framed by nobody, and lets in its own style and script alone', async () => {
    for (const response of [await open(id), await open('unknown')]) {
      const header = (name: string) => response.headers.get(name);
      expect(header('cache-control')).toBe('no-store');
      expect(header('x-robots-tag')).toBe('noindex');
      expect(header('referrer-policy')).toBe('no-referrer');
      expect(header('x-content-type-options')).toBe('nosniff');
      const policy = header('content-security-policy') ?? '';
      const [, nonce] = /script-src 'nonce-([\w+/=]{24})'/.exec(policy) ?? [];
      expect(policy).toMatch(/^default-src 'none'; .*form-action 'none'; frame-ancestors 'none'$/);
      expect(policy).not.toMatch(/unsafe|https?:/);
      const html = await response.text();
      expect(html).toContain('<meta name="robots" content="noindex">');
      expect(html).toContain(`href="/web/receipt.css" nonce="${nonce}"`);
    }
  });

  it('says the same of every address where there is none, in the language of the browser', async () => {
    const withoutNonce = async (path: string) =>
      (await (await open(path, 'nl')).text()).replace(/nonce="[^"]*"/g, '');
    const unknown = await withoutNonce('f'.repeat(32));
    expect(unknown).toContain(wordings.nl.goneTitle);
    expect(unknown).toContain('<html lang="nl">');
    for (const path of ['F'.repeat(32), 'short', `${id}0`, '%3Cscript%3E', "'%20or%201=1"]) {
      expect((await open(path)).status).toBe(404);
      expect(await withoutNonce(path)).toBe(unknown);
    }
    expect(await (await open('short', 'en')).text()).toContain(wordings.en.goneTitle);
    // Only what may be an id is looked up.
    expect(asked.every((one) => /^[0-9a-f]{32}$/.test(one))).toBe(true);
  });

  it('answers HEAD without a body, and no other method', async () => {
    const head = await open(id, 'en', 'HEAD');
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect((await open(id, 'en', 'DELETE')).status).toBe(405);
  });

  it('leaves no address in the log', async () => {
    await open(id);
    await open('a'.repeat(32));
    expect(server.logged()).toContain('"route":"/receipt/:id"');
    expect(server.logged()).not.toMatch(new RegExp(`${id}|${'a'.repeat(32)}`));
  });
});
