import { existsSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import type { PageWording } from '../../src/http/pageHtml';
import { createWebPage, type WebPageOptions } from '../../src/http/webPage';
import { negotiateLocale } from '../../src/i18n/locale';
import { readLocales } from '../../src/i18n/readLocales';
import { startTestServer } from './testServer';

const root = join(__dirname, '../..');
const { en, nl } = readLocales(join(root, 'locales'));
type Words = PageWording & { readonly what: string; readonly noChat: { readonly title: string } };
const wordings = { en: en['web'] as Words, nl: nl['web'] as Words };

async function startPage(more: Partial<WebPageOptions> = {}) {
  const addPage = await createWebPage({
    root,
    wordings,
    retentionMonths: 18,
    negotiate: negotiateLocale,
    hasChat: true,
    trustedOrigins: [],
    ...more,
  });
  return startTestServer({}, ({ routes }) => addPage(routes));
}

/** Unlike fetch, it neither unpacks nor asks for anything by itself. */
function ask(url: string, headers: Record<string, string> = {}) {
  return new Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
    get(url, { headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    }).on('error', reject);
  });
}

describe('createWebPage', () => {
  let page: Awaited<ReturnType<typeof startPage>>;
  beforeAll(async () => {
    page = await startPage();
  });
  afterAll(() => page.close());

  const htmlFor = async (path: string, languages?: string) => {
    const headers = languages === undefined ? {} : { 'Accept-Language': languages };
    return (await ask(`${page.url}${path}`, headers)).body.toString();
  };

  it.each([
    ['the language in the address', '/?locale=nl', 'en', 'nl'],
    ['a region of it', '/?locale=nl-BE', 'en', 'nl'],
    ['the language the browser likes best', '/', 'fr, en;q=0.5, nl;q=0.8', 'nl'],
    ['a language the browser does not refuse', '/', 'nl;q=0, en;q=0.1', 'en'],
    ['English, where neither is ours', '/?locale=fr', 'de', 'en'],
    ['English, where nobody says anything', '/', undefined, 'en'],
  ])('speaks %s', async (_what, path, languages, expected) => {
    const html = await htmlFor(path, languages);
    expect(html).toContain(`<html lang="${expected}">`);
    expect(html).toContain(wordings[expected as 'en' | 'nl'].what);
  });

  it('says how long things are kept, as the server is set up', async () => {
    expect(await htmlFor('/?locale=en')).toContain('18 months');
  });

  it('lets in only what the server hands out, by another nonce every time', async () => {
    const policies = await Promise.all([1, 2].map(async () => (await ask(page.url)).headers));
    const [first, second] = policies.map((headers) => String(headers['content-security-policy']));
    expect(first).toMatch(/default-src 'none'; script-src 'self'; style-src 'nonce-[\w+/=]{24}'/);
    expect(first).not.toMatch(/unsafe|https?:/);
    expect(first).not.toBe(second);
  });

  it('lets the page open sockets to its own host alone', async () => {
    const policyFor = async (host: string) =>
      String((await ask(page.url, { Host: host })).headers['content-security-policy']);
    expect(await policyFor('localhost:3978')).toContain(
      `connect-src 'self' ws://localhost:3978 wss://localhost:3978 blob:;`,
    );
    expect(await policyFor('[::1]:3978')).toContain(
      `connect-src 'self' ws://[::1]:3978 wss://[::1]:3978 blob:;`,
    );
    expect(await policyFor("a'b")).toContain(`connect-src 'self' blob:;`);
  });

  it('lets the page talk to the Direct Line that it is told of, and to no other', async () => {
    const elsewhere = await startPage({ directLineOrigin: 'https://europe.directline.botframework.com' });
    const { headers } = await ask(elsewhere.url);
    await elsewhere.close();
    expect(headers['content-security-policy']).toContain(
      `connect-src 'self' https://europe.directline.botframework.com wss://europe.directline.botframework.com blob:;`,
    );
  });

  it('lets only trusted sites show it in a frame', async () => {
    const framed = await startPage({ trustedOrigins: ['https://partners.example.com'] });
    const { headers } = await ask(framed.url);
    await framed.close();
    expect(headers['content-security-policy']).toContain(
      "frame-ancestors 'self' https://partners.example.com",
    );
  });

  it('is never kept by anybody on the way', async () => {
    expect((await ask(page.url)).headers['cache-control']).toBe('no-store');
  });

  it('puts no markup of an address into the page', async () => {
    expect(await htmlFor('/?locale=%22%3E%3Cscript%3Ealert(1)%3C/script%3E')).not.toContain('alert(1)');
  });

  it('hands out every file that the page and its scripts name', async () => {
    const html = await htmlFor('/');
    const named = [...html.matchAll(/(?:src|href)="(\/web\/[^"?]+)/g)].map(([, path]) => String(path));
    const imported = await Promise.all(
      ['page', 'transcript', 'connection', 'cards', 'newCard', 'showCard', 'look'].map(async (name) =>
        [...(await htmlFor(`/web/${name}.js`)).matchAll(/from '\.\/([^']+)'/g)].map(
          ([, file]) => `/web/${file}`,
        ),
      ),
    );
    expect(named).toEqual(expect.arrayContaining(['/web/page.css', '/web/page.js', '/web/webchat.js']));
    for (const path of [...named, ...imported.flat()]) {
      expect([path, (await ask(`${page.url}${path}`)).status]).toEqual([path, 200]);
    }
  });

  it('packs the large file once, for those who can unpack it, and sends it once', async () => {
    const address = /src="(\/web\/webchat\.js\?v=\w+)"/.exec(await htmlFor('/'))?.[1] ?? '';
    const plain = await ask(`${page.url}${address}`);
    const packed = await ask(`${page.url}${address}`, { 'Accept-Encoding': 'br, gzip' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(packed.body.length * 3).toBeLessThan(plain.body.length);
    expect(packed.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    const again = await ask(`${page.url}${address}`, { 'If-None-Match': String(packed.headers.etag) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it('has the browser ask whether its own files have changed', async () => {
    const { headers } = await ask(`${page.url}/web/page.js`);
    expect(headers['cache-control']).toBe('no-cache');
    expect((await ask(`${page.url}/web/page.js`, { 'If-None-Match': String(headers.etag) })).status).toBe(
      304,
    );
  });

  it('answers a HEAD request without a body', async () => {
    const response = await fetch(page.url, { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  it('hands out nothing else of the folders it reads from', async () => {
    expect(existsSync(join(root, 'src/index.ts'))).toBe(true);
    for (const path of ['/web/../index.ts', '/web/%2e%2e/index.ts', '/web/pageHtml.ts', '/web/']) {
      expect((await ask(`${page.url}${path}`)).status).toBeGreaterThanOrEqual(400);
    }
  });

  it('says that there is no web chat where there is none, and loads no script', async () => {
    const none = await startPage({ hasChat: false });
    const { status, body } = await ask(`${none.url}/?locale=nl`);
    const script = await ask(`${none.url}/web/webchat.js`);
    await none.close();
    expect(status).toBe(200);
    expect(body.toString()).toContain(wordings.nl.noChat.title);
    expect(body.toString()).not.toContain('<script');
    expect(script.status).toBe(404);
  });
});
