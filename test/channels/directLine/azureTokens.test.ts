import { createAzureTokens } from '../../../src/channels/directLine/azureTokens';
import { createOrigins } from '../../../src/channels/directLine/origins';
import { addTokenRoute } from '../../../src/channels/directLine/tokenRoute';
import { createLog } from '../../../src/http/log';
import { createRateLimiter } from '../../../src/http/rateLimit';
import { createServer, type HttpServer } from '../../../src/http/server';

const site = 'https://partners.example.com';
let server: HttpServer;
afterEach(() => server.close());

/** The token endpoint in front of an Azure that answers like this. */
async function ask(answer: typeof fetch, timeoutMs = 1000) {
  const asked: { url: string; init: RequestInit }[] = [];
  const failures: unknown[] = [];
  server = createServer({
    log: createLog('silent'),
    limiter: createRateLimiter({ isOn: false, isBehindProxy: true, now: () => 0 }),
    trustedOrigins: [],
    isOwnHost: () => true,
  });
  const issue = createAzureTokens({
    secret: 'the secret',
    trustedOrigins: ['https://bot.example.com', site],
    randomId: () => 'r'.repeat(22),
    fetch: (url, init = {}) => {
      asked.push({ url: url as string, init });
      return answer(url, init);
    },
    timeoutMs,
    onFailure: (cause) => failures.push(cause),
  });
  const origins = createOrigins({ publicUrl: 'https://bot.example.com', trustedOrigins: [site] });
  addTokenRoute(server.routes, { issue, origins, limit: () => 0 });
  const baseUrl = await server.listen({ host: '127.0.0.1', port: 0 });
  const response = await fetch(`${baseUrl}/api/directline/token`, {
    method: 'POST',
    headers: { origin: site },
  });
  return { asked, failures, response, text: await response.text() };
}

const good = { token: 'azure token', conversationId: 'azure conversation', expires_in: 1800, streamUrl: 'x' };

describe('a token of Azure', () => {
  it('is asked for with the secret, for a new user, and for our sites only', async () => {
    const { asked, response, text } = await ask(async () => Response.json(good));
    expect(asked).toHaveLength(1);
    expect(asked[0]?.url).toBe('https://europe.directline.botframework.com/v3/directline/tokens/generate');
    expect(asked[0]?.init.method).toBe('POST');
    expect(new Headers(asked[0]?.init.headers).get('authorization')).toBe('Bearer the secret');
    expect(JSON.parse(asked[0]?.init.body as string)).toEqual({
      user: { id: `dl_${'r'.repeat(22)}` },
      trustedOrigins: ['https://bot.example.com', site],
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('access-control-allow-origin')).toBe(site);
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(JSON.parse(text)).toEqual({
      token: 'azure token',
      conversationId: 'azure conversation',
      userId: `dl_${'r'.repeat(22)}`,
      expiresIn: 1800,
      domain: 'https://europe.directline.botframework.com/v3/directline',
    });
  });

  const never: typeof fetch = (_url, init) =>
    new Promise((_resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error));
    });

  it.each<[string, typeof fetch]>([
    ['refuses', async () => new Response('the secret is wrong', { status: 403 })],
    ['answers something else', async () => Response.json({ token: 'the secret' })],
    ['answers no JSON', async () => new Response('the secret')],
    ['cannot be reached', () => Promise.reject(new Error('the secret network'))],
    ['does not answer in time', never],
  ])('is a 502 in constant words where Azure %s', async (_what, answer) => {
    const { response, text, failures } = await ask(answer, 50);
    expect(response.status).toBe(502);
    expect(JSON.parse(text)).toEqual({
      error: { code: 'BadGateway', message: 'No token can be had at the moment.' },
    });
    expect(failures).toHaveLength(1);
  });
});
