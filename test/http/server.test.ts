import { gzipSync } from 'node:zlib';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Request, Response } from 'restify';
import { AppError } from '../../src/errors';
import { createServer, type HttpServer } from '../../src/http/server';
import { createIsOwnHost } from '../../src/http/ownHost';
import { errorOf, postJson, quietParts, sendRaw, startTestServer, type TestServer } from './testServer';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits as long as it takes; a test that waits in vain is ended by its time limit. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await pause(5);
}

describe('createServer', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ trustedOrigins: ['https://partners.example.com'] });
  });
  afterAll(() => server.close());
  // Whatever a test sent, the next person is served.
  afterEach(async () => {
    expect((await fetch(`${server.url}/items/1`)).status).toBe(200);
  });

  describe('bodies', () => {
    it('reads JSON, in any character set it names', async () => {
      const type = { 'Content-Type': 'application/json; charset=utf-8' };
      expect(await (await postJson(`${server.url}/echo`, '{"é":[1]}', type)).json()).toEqual({
        body: { é: [1] },
      });
    });

    it('serves a POST without a body', async () => {
      const response = await fetch(`${server.url}/echo`, { method: 'POST' });
      expect([response.status, await response.json()]).toEqual([200, {}]);
    });

    it.each([
      ['a form', { 'Content-Type': 'application/x-www-form-urlencoded' }],
      ['text', { 'Content-Type': 'text/plain' }],
      ['an upload', { 'Content-Type': 'multipart/form-data; boundary=x' }],
      ['another kind of JSON', { 'Content-Type': 'application/vnd.api+json' }],
      ['gzip that is none', { 'Content-Encoding': 'gzip' }],
      ['deflate', { 'Content-Encoding': 'deflate' }],
      ['an encoding that changes nothing', { 'Content-Encoding': 'identity' }],
    ])('refuses %s with 415', async (_what, headers) => {
      const response = await postJson(`${server.url}/echo`, '--x\r\ngarbage', headers);
      expect(response.status).toBe(415);
      expect(await errorOf(response)).toEqual({
        code: 'UnsupportedMediaType',
        message: 'Only application/json without content encoding is read.',
      });
    });

    it('refuses a small gzip that would become a large body', async () => {
      const response = await fetch(`${server.url}/echo`, {
        method: 'POST',
        body: new Uint8Array(gzipSync(Buffer.alloc(50 * 1024 * 1024, 'a'))),
        headers: { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' },
      });
      expect(response.status).toBe(415);
    });

    it('refuses a body without a type', async () => {
      const text = 'POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}';
      expect(await sendRaw(server.port, text)).toMatch(/^HTTP\/1\.1 415 /);
    });

    it('leaves no file of an upload behind', async () => {
      // Of its own, because other tests write into the one of the machine.
      const { TMPDIR } = process.env;
      const folder = mkdtempSync(join(tmpdir(), 'assistant-uploads-'));
      process.env['TMPDIR'] = folder;
      const form = new FormData();
      form.append('file', new Blob(['x'.repeat(100_000)]), 'upload.txt');
      const response = await fetch(`${server.url}/echo`, { method: 'POST', body: form });
      expect(response.status).toBe(415);
      if (TMPDIR === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = TMPDIR;
      expect(readdirSync(folder)).toEqual([]);
      rmSync(folder, { recursive: true });
    });

    it('takes 256 KB and refuses more', async () => {
      const json = (length: number) => JSON.stringify('x'.repeat(length - 2));
      expect((await postJson(`${server.url}/echo`, json(256 * 1024))).status).toBe(200);
      const refused = await postJson(`${server.url}/echo`, json(256 * 1024 + 1));
      expect([refused.status, (await errorOf(refused)).code]).toEqual([413, 'PayloadTooLarge']);
    });

    it('refuses more than 256 KB also where the length is not told', async () => {
      const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
      const head = 'POST /echo HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';
      const text = `${head}Transfer-Encoding: chunked\r\n\r\n${chunk.repeat(5)}0\r\n\r\n`;
      expect(await sendRaw(server.port, text)).toMatch(/^HTTP\/1\.1 413 /);
    });

    it('reads 64 levels and refuses more before it parses them', async () => {
      const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
      expect((await postJson(`${server.url}/echo`, nested(64))).status).toBe(200);
      expect((await postJson(`${server.url}/echo`, nested(65))).status).toBe(400);
      expect((await postJson(`${server.url}/echo`, '{"a":'.repeat(40_000))).status).toBe(400);
    });

    it('does not count brackets inside texts', async () => {
      const text = JSON.stringify({ text: `\\"${'[{'.repeat(500)}` });
      expect((await postJson(`${server.url}/echo`, text)).status).toBe(200);
    });

    it.each(['{', '{"text": "my secret', 'nonsense', '\u0000', '{"a":1}}'])(
      'refuses what is no JSON without repeating it: %j',
      async (body) => {
        const response = await postJson(`${server.url}/echo`, body);
        expect(response.status).toBe(400);
        expect(await response.text()).toBe(
          '{"error":{"code":"BadRequest","message":"The request is not understood."}}',
        );
      },
    );

    it('does not mix the body into the parameters', async () => {
      const mixed = await startTestServer({}, ({ routes }) => {
        routes.post('/params', async (request: Request, response: Response) => {
          response.send(200, { params: request.params as unknown });
        });
      });
      const response = await postJson(`${mixed.url}/params`, '{"id":"x","__proto__":{"polluted":true}}');
      expect(await response.json()).toEqual({ params: {} });
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      await mixed.close();
    });
  });

  describe('errors', () => {
    it.each([
      ['GET', '/nowhere', 404, 'NotFound', 'There is nothing at this address.'],
      ['GET', '/nowhere/<script>alert(1)</script>', 404, 'NotFound', 'There is nothing at this address.'],
      ['GET', '/items/%zz', 404, 'NotFound', 'There is nothing at this address.'],
      ['DELETE', '/echo', 405, 'MethodNotAllowed', 'This address does not take that method.'],
      ['GET', '/throws', 500, 'InternalError', 'Something went wrong here.'],
      ['GET', '/throwsNothing', 500, 'InternalError', 'Something went wrong here.'],
      ['GET', '/forgets', 500, 'InternalError', 'Something went wrong here.'],
    ])('says the same to everybody: %s %s → %s', async (method, path, status, code, message) => {
      const response = await fetch(`${server.url}${path}`, { method });
      expect(response.status).toBe(status);
      expect(response.headers.get('content-type')).toBe('application/json');
      expect(await errorOf(response)).toEqual({ code, message });
    });

    it('ends an answer that broke off halfway', async () => {
      const response = await fetch(`${server.url}/throwsHalfway`);
      await expect(response.text()).rejects.toThrow();
    });

    it('keeps the cause in the log, under the reference that the caller got', async () => {
      const response = await fetch(`${server.url}/throws`);
      const reference = response.headers.get('x-reference');
      const line = server
        .logLines()
        .find((one) => one['msg'] === 'request failed' && one['reference'] === reference);
      expect(line).toMatchObject({ err: { type: 'Error', message: 'the text of the error: /etc/secret' } });
    });
  });

  describe('requests that are not what they should be', () => {
    it.each([
      ['a host that is none', 'GET / HTTP/1.1\r\nHost: [\r\n\r\n', 400],
      ['a host with a space', 'GET / HTTP/1.1\r\nHost: a b\r\n\r\n', 400],
      ['an address that is none', 'GET http://[/ HTTP/1.1\r\nHost: x\r\n\r\n', 400],
      ['no host in HTTP/1.0', 'GET /items/1 HTTP/1.0\r\n\r\n', 200],
      ['an empty host', 'GET /items/1 HTTP/1.1\r\nHost: \r\n\r\n', 200],
      ['no host', 'GET / HTTP/1.1\r\n\r\n', 400],
      ['two slashes', 'GET //evil.example/x HTTP/1.1\r\nHost: x\r\n\r\n', 404],
      ['an asterisk', 'OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n', 200],
      ['an unknown method', 'BREW /echo HTTP/1.1\r\nHost: x\r\n\r\n', 400],
      ['no HTTP at all', 'hello\r\n\r\n', 400],
      ['a length that is none', 'POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: x\r\n\r\n', 400],
      [
        'a length and chunks',
        'POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n',
        400,
      ],
      ['headers without end', `GET / HTTP/1.1\r\nHost: x\r\nA: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    ])('survives %s', async (_what, text, status) => {
      expect(await sendRaw(server.port, text)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    });

    it('survives a client that goes away in the middle of its body', async () => {
      const socket = connect(server.port, '127.0.0.1');
      socket.write(
        'POST /echo HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{"a"',
      );
      await pause(50);
      socket.resetAndDestroy();
      await pause(50);
    });
  });

  describe('upgrades', () => {
    const upgrade = (path: string) =>
      `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`;

    it('answers 426 where there is no stream, and hangs up', async () => {
      const answer = await sendRaw(server.port, upgrade('/echo'));
      expect(answer).toMatch(/^HTTP\/1\.1 426 Upgrade Required\r\nConnection: close/);
      expect(answer).toContain('{"error":{"code":"UpgradeRequired"');
    });

    it('survives a client that goes away at once', async () => {
      const socket = connect(server.port, '127.0.0.1');
      socket.write(upgrade('/echo'));
      socket.resetAndDestroy();
      await pause(50);
    });

    it('hands over to who asked for the address, and cuts what is open at the end', async () => {
      const other = await startTestServer();
      other.onUpgrade('/stream/', (_request, socket) => {
        socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\nhello');
      });
      const socket = connect(other.port, '127.0.0.1');
      let received = '';
      socket.on('data', (chunk) => (received += chunk.toString('utf8')));
      const closed = once(socket, 'close');
      socket.write(upgrade('/stream/1'));
      await until(() => received.endsWith('hello'));
      expect(await sendRaw(other.port, upgrade('/other'))).toMatch(/^HTTP\/1\.1 426 /);
      await other.close();
      await closed;
    });

    it('answers 500 for a handler that throws', async () => {
      const other = await startTestServer();
      other.onUpgrade('/stream/', () => {
        throw new Error('no');
      });
      expect(await sendRaw(other.port, upgrade('/stream/1'))).toMatch(/^HTTP\/1\.1 500 /);
      await other.close();
    });
  });

  describe('headers', () => {
    it('say what a browser may do with an answer, and nothing of who wrote it', async () => {
      for (const path of ['/items/1', '/nowhere', '/throws']) {
        const { headers } = await fetch(`${server.url}${path}`);
        expect(headers.get('x-content-type-options')).toBe('nosniff');
        expect(headers.get('referrer-policy')).toBe('no-referrer');
        expect(headers.get('content-security-policy')).toBe(
          "default-src 'none'; frame-ancestors 'self' https://partners.example.com",
        );
        expect(headers.get('server')).toBeNull();
        expect(headers.get('x-powered-by')).toBeNull();
        expect(headers.get('x-reference')).toMatch(/^[0-9a-f]{8}$/);
      }
    });
  });

  describe('the log', () => {
    it('has one line a request, with its route and without what stands in the address', async () => {
      const response = await fetch(`${server.url}/items/the-id-of-a-person?t=token`);
      const reference = response.headers.get('x-reference');
      const ours = () => server.logLines().filter((line) => line['reference'] === reference);
      await until(() => ours().length > 0);
      const lines = ours();
      expect(lines).toEqual([
        expect.objectContaining({ msg: 'request', method: 'GET', route: '/items/:id', status: 200 }),
      ]);
      expect(lines[0]?.['ms']).toEqual(expect.any(Number));
    });

    it('has nothing of what people send, at any level', async () => {
      await postJson(`${server.url}/echo`, '{"text":"my private words"}', {
        Authorization: 'Bearer my-token',
      });
      await postJson(`${server.url}/echo`, '"my private words');
      const last = await fetch(`${server.url}/my-private-words`, { headers: { Cookie: 'my=token' } });
      await until(() => server.logged().includes(`"reference":"${last.headers.get('x-reference')}"`));
      expect(server.logged()).not.toMatch(/private|my-token|my=token/);
    });
  });
});

describe('createServer and names', () => {
  it('does not answer to names of others, so that no page can make its own name point here', async () => {
    const isOwnHost = createIsOwnHost({ isLocal: true, publicUrl: 'https://bot.example.com' });
    const server = await startTestServer({ isOwnHost });
    const get = (host: string) => sendRaw(server.port, `GET /items/1 HTTP/1.1\r\nHost: ${host}\r\n\r\n`);
    expect(await get('evil.example:3978')).toMatch(/^HTTP\/1\.1 421 /);
    expect(await get('localhost.evil.example')).toMatch(/^HTTP\/1\.1 421 /);
    for (const host of [
      'localhost',
      `127.0.0.1:${server.port}`,
      '[::1]:3978',
      'LocalHost:1',
      'bot.example.com',
    ]) {
      expect(await get(host)).toMatch(/^HTTP\/1\.1 200 /);
    }
    await server.close();
  });

  it('answers to every name behind a proxy', () => {
    expect(createIsOwnHost({ isLocal: false, publicUrl: undefined })('169.254.130.2:8080')).toBe(true);
    expect(createIsOwnHost({ isLocal: true, publicUrl: undefined })('bot.example.com')).toBe(false);
  });
});

describe('createServer and floods', () => {
  it('answers 429 with the time to wait, and goes on for others', async () => {
    const server = await startTestServer({ limiter: { take: () => 0, takeBy: () => () => 2.4 } });
    const response = await fetch(`${server.url}/items/1`);
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '3']);
    expect((await errorOf(response)).code).toBe('TooManyRequests');
    await server.close();
  });

  it('counts the calls of channels by themselves', async () => {
    const takeBy = (kind: string) => () => (kind === 'channel' ? 1 : 0);
    const server = await startTestServer({ limiter: { take: () => 0, takeBy } });
    expect((await fetch(`${server.url}/api/messages`, { method: 'POST' })).status).toBe(429);
    expect((await fetch(`${server.url}/items/1`)).status).toBe(200);
    await server.close();
  });
});

describe('listen', () => {
  it('says when something else has the port', async () => {
    const server = await startTestServer();
    const { log, limiter } = quietParts();
    const other = createServer({ log, limiter, trustedOrigins: [], isOwnHost: () => true });
    const listening = other.listen({ host: '127.0.0.1', port: server.port });
    await expect(listening).rejects.toThrow(AppError);
    await expect(listening).rejects.toThrow(
      `Cannot listen on 127.0.0.1:${server.port}: something else listens there`,
    );
    await server.close();
  });
});

describe('close', () => {
  /** `/slow` answers when it is let go. */
  function slowRoute() {
    const [begun, released] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const add = ({ routes }: HttpServer) => {
      routes.get('/slow', async (_request: Request, response: Response) => {
        begun.resolve();
        await released.promise;
        response.send(200, { done: true });
      });
    };
    return { add, begun: begun.promise, release: released.resolve };
  }

  it('waits for what is running, takes nothing new, and does not wait for clients that only stay connected', async () => {
    const slow = slowRoute();
    const server = await startTestServer({ patience: 60_000 }, slow.add);
    await fetch(`${server.url}/items/1`);
    const running = fetch(`${server.url}/slow`);
    await slow.begun;
    const closed = server.close();
    expect(server.isClosing()).toBe(true);
    await expect(fetch(`${server.url}/items/1`)).rejects.toThrow();
    slow.release();
    expect(await (await running).json()).toEqual({ done: true });
    await closed;
  });

  it('refuses a new request on a connection that is still open', async () => {
    const slow = slowRoute();
    const server = await startTestServer({}, slow.add);
    const get = (path: string) => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`;
    const socket = connect(server.port, '127.0.0.1');
    let received = '';
    socket.on('data', (chunk) => (received += chunk.toString('utf8')));
    socket.write(get('/slow'));
    await slow.begun;
    const closed = server.close();
    socket.write(get('/items/1'));
    await until(() => server.routes.inflightRequests() === 2);
    slow.release();
    await closed;
    expect(received).toMatch(/^HTTP\/1\.1 200 [^]*HTTP\/1\.1 503 /);
  });

  it('refuses upgrades while it waits', async () => {
    const slow = slowRoute();
    const server = await startTestServer({}, slow.add);
    const socket = connect(server.port, '127.0.0.1');
    socket.on('error', () => {});
    let received = '';
    socket.on('data', (chunk) => (received += chunk.toString('utf8')));
    await once(socket, 'connect');
    const hungUp = once(socket, 'close');
    const running = fetch(`${server.url}/slow`);
    await slow.begun;
    const closed = server.close();
    socket.write('GET /x HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n');
    await hungUp;
    slow.release();
    await Promise.all([closed, running]);
    expect(received === '' || received.startsWith('HTTP/1.1 503')).toBe(true);
  });

  it('waits for turns that go on after their request', async () => {
    const server = await startTestServer();
    let isDrained = false;
    await server.close(async () => {
      await pause(100);
      isDrained = true;
    });
    expect(isDrained).toBe(true);
  });

  it('ends in time although something never ends, or fails', async () => {
    const never = slowRoute();
    const server = await startTestServer({ patience: 200 }, never.add);
    const running = fetch(`${server.url}/slow`).catch(() => 'cut');
    await never.begun;
    await server.close(() => Promise.reject(new Error('no')));
    expect(await running).toBe('cut');
  });
});
