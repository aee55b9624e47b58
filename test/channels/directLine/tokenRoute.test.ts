import jwt from 'jsonwebtoken';
import { startEchoServer, type EchoServer } from './echoServer';

let server: EchoServer;
afterEach(() => server.stop());

const path = '/api/directline/token';

function ask(headers: Record<string, string> = {}, body?: string, method = 'POST') {
  const json = body === undefined ? {} : { 'content-type': 'application/json' };
  return fetch(`${server.baseUrl}${path}`, {
    method,
    headers: { ...json, ...headers },
    ...(body ? { body } : {}),
  });
}

const cookieOf = (response: Response) => response.headers.getSetCookie()[0] ?? '';

describe('POST /api/directline/token', () => {
  it('gives a token for a user whom nobody can guess', async () => {
    server = await startEchoServer();
    const response = await ask();
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const body = (await response.json()) as Record<string, string>;
    expect(body).toEqual({
      token: expect.any(String),
      conversationId: expect.stringMatching(/^[\w-]{22}$/),
      userId: expect.stringMatching(/^dl_[\w-]{22}$/),
      expiresIn: 1800,
      domain: `${server.baseUrl}/v3/directline`,
    });
    expect(jwt.decode(body['token'] ?? '')).toMatchObject({
      user: body['userId'],
      conversation: body['conversationId'],
    });
  });

  it('hands out a cookie that scripts and other sites cannot use', async () => {
    server = await startEchoServer();
    expect(cookieOf(await ask())).toMatch(
      /^directline=[\w.-]+; Path=\/api\/directline; Max-Age=34560000; HttpOnly; SameSite=Strict$/,
    );
  });

  it('marks the cookie as secure where people come over https', async () => {
    server = await startEchoServer({ publicUrl: 'https://chat.example.com' });
    const response = await fetch(`${server.baseUrl}${path}`, { method: 'POST' });
    expect(cookieOf(response)).not.toContain('Secure');
    const { body, cookie } = await askAs('chat.example.com');
    expect(cookie).toContain('; Secure');
    expect(body.domain).toBe('https://chat.example.com/v3/directline');
  });

  it('resumes the conversation of its cookie, among other cookies', async () => {
    server = await startEchoServer();
    const first = await ask();
    const cookie = `a=1; ${cookieOf(first).split(';')[0]}; b=2`;
    const known = (await first.json()) as Record<string, string>;
    const again = (await (await ask({ cookie })).json()) as Record<string, string>;
    expect(again).toMatchObject({ userId: known['userId'], conversationId: known['conversationId'] });
  });

  it('gives nothing for a conversation id, a token in place of the cookie, or a forged cookie', async () => {
    server = await startEchoServer();
    const known = (await (await ask()).json()) as Record<string, string>;
    const forged = jwt.sign({ user: known['userId'], conversation: known['conversationId'] }, 'guess', {
      issuer: 'local-direct-line',
      audience: 'cookie',
    });
    for (const value of [known['conversationId'], known['token'], forged, '', 'x']) {
      const body = JSON.stringify({ conversationId: known['conversationId'], userId: known['userId'] });
      const other = (await (await ask({ cookie: `directline=${value}` }, body)).json()) as typeof known;
      expect(other['conversationId']).not.toBe(known['conversationId']);
      expect(other['userId']).not.toBe(known['userId']);
    }
  });

  it('answers our own page and the trusted sites, and nobody else', async () => {
    server = await startEchoServer();
    expect((await ask({ origin: server.baseUrl })).status).toBe(200);
    const trusted = await ask({ origin: 'https://partners.example.com' });
    expect(trusted.status).toBe(200);
    expect(trusted.headers.get('access-control-allow-origin')).toBe('https://partners.example.com');
    expect(trusted.headers.get('vary')).toContain('Origin');
    for (const origin of [
      'https://partners.example.com.evil.example',
      'http://partners.example.com',
      'https://evil.example.com',
      'null',
      server.baseUrl.replace('127.0.0.1', 'localhost'),
    ]) {
      const refused = await ask({ origin });
      expect([origin, refused.status]).toEqual([origin, 403]);
      expect(refused.headers.get('access-control-allow-origin')).toBeNull();
      expect(refused.headers.getSetCookie()).toEqual([]);
    }
    expect((await ask({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });

  it('tells a trusted page beforehand that it may ask', async () => {
    server = await startEchoServer();
    const response = await ask({ origin: 'https://partners.example.com' }, undefined, 'OPTIONS');
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe('https://partners.example.com');
    expect(response.headers.get('access-control-allow-headers')).toBe('Content-Type');
    expect((await ask({ origin: 'https://evil.example.com' }, undefined, 'OPTIONS')).status).toBe(403);
  });

  it.each(['[]', '"x"', '{'])('refuses the body %s', async (body) => {
    server = await startEchoServer();
    expect((await ask({}, body)).status).toBe(400);
  });

  it('makes those wait who ask too often', async () => {
    server = await startEchoServer({ wait: 1 });
    const response = await ask();
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe('1');
  });
});

/** fetch does not let its caller choose the Host header. */
async function askAs(host: string) {
  const http = await import('node:http');
  return new Promise<{ body: { domain: string }; cookie: string }>((resolve, reject) => {
    const options = { method: 'POST', headers: { host, 'content-length': 0, connection: 'close' } };
    const request = http.request(`${server.baseUrl}${path}`, options, (response) => {
      let text = '';
      response.on('data', (part) => (text += String(part)));
      response.on('end', () =>
        resolve({
          body: JSON.parse(text) as { domain: string },
          cookie: response.headers['set-cookie']?.[0] ?? '',
        }),
      );
    });
    request.on('error', reject);
    request.end();
  });
}
