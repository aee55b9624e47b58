import { once } from 'node:events';
import net from 'node:net';
import { WebSocket } from 'ws';
import { createMemoryDirectLineStore } from '../../support/memoryDirectLineStore';
import { startEchoServer, type EchoServer } from './echoServer';

type ActivitySet = { activities: { text?: string; type: string }[]; watermark: string };

/** Sockets need their own timers. */
const notFaked = [
  'Date',
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setTimeout',
  'clearTimeout',
] as const;

let server: EchoServer;
const sockets: WebSocket[] = [];

beforeEach(async () => {
  server = await startEchoServer();
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.terminate();
  await server.stop();
});

async function start() {
  const post = (path: string, token?: string, body: object = {}) =>
    fetch(`${server.baseUrl}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
      body: JSON.stringify(body),
    }).then((response) => response.json() as Promise<Record<string, string>>);
  const { token = '' } = await post('/api/directline/token');
  const { streamUrl = '', conversationId = '' } = await post('/v3/directline/conversations', token);
  const say = (text: string) =>
    post(`/v3/directline/conversations/${conversationId}/activities`, token, { type: 'message', text });
  return { token, streamUrl, conversationId, say };
}

/** The statuses of refused upgrades; 101 where one was accepted. */
function tryStream(url: string, headers: Record<string, string> = {}, autoPong = true) {
  const socket = new WebSocket(url, { headers, autoPong });
  sockets.push(socket);
  const texts: string[] = [];
  const sets: ActivitySet[] = [];
  socket.on('message', (data: Buffer) => {
    const set = JSON.parse(data.toString()) as ActivitySet;
    sets.push(set);
    texts.push(...set.activities.map(({ text, type }) => text ?? type));
  });
  const status = new Promise<number>((resolve) => {
    socket.on('open', () => resolve(101));
    socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
    socket.on('error', () => resolve(0));
  });
  return { socket, texts, sets, status };
}

async function until(isSo: () => boolean) {
  for (let tries = 0; !isSo(); tries += 1) {
    if (tries > 300) throw new Error('it never came to that');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

describe('the stream', () => {
  it('sends first what came after the watermark, then what comes', async () => {
    const { streamUrl, say } = await start();
    await say('a');
    const late = tryStream(streamUrl.replace('watermark=0', 'watermark=2'));
    await until(() => late.texts.length === 1);
    await say('b');
    await until(() => late.texts.length === 3);
    expect(late.texts).toEqual(['echo a', 'b', 'echo b']);
    expect(late.sets.map(({ watermark }) => watermark)).toEqual(['3', '4', '5']);
  });

  it('loses nothing and repeats nothing while it catches up', async () => {
    const { streamUrl, say, conversationId } = await start();
    for (let i = 0; i < 250; i += 1) {
      await server.store.append(
        { conversationId, json: '{"type":"message"}', clientId: undefined },
        new Date(),
      );
    }
    const streams = [1, 2, 3].map(() => tryStream(streamUrl));
    await Promise.all(['a', 'b', 'c'].map(say));
    await until(() => streams.every(({ texts }) => texts.length >= 257));
    for (const { sets, texts } of streams) {
      expect(texts).toHaveLength(257);
      const marks = sets.map(({ watermark }) => Number(watermark));
      expect(marks).toEqual([...marks].sort((a, b) => a - b));
    }
  });

  it('shows typing at the moment, without a place in the log', async () => {
    const { streamUrl, say } = await start();
    const stream = tryStream(streamUrl);
    await stream.status;
    await until(() => stream.texts.length === 1);
    await say('typing');
    await until(() => stream.texts.length === 4);
    expect(stream.texts.slice(1)).toEqual(['typing', 'typing', 'echo typing']);
    expect(stream.sets[2]).toMatchObject({ activities: [{ type: 'typing' }], watermark: '' });
  });

  it('takes the empty messages by which a client keeps it open, and goes on', async () => {
    const { streamUrl, say } = await start();
    const stream = tryStream(streamUrl);
    await stream.status;
    stream.socket.send('');
    await say('a');
    await until(() => stream.texts.includes('echo a'));
  });

  it('cuts a client that sends what nobody asked for', async () => {
    const { streamUrl } = await start();
    const { socket, status } = tryStream(streamUrl);
    await status;
    socket.send('x'.repeat(5000));
    await once(socket, 'close');
  });

  it('cuts a client that has stopped to listen, and no other', async () => {
    await server.stop();
    jest.useFakeTimers({ doNotFake: [...notFaked] });
    try {
      server = await startEchoServer();
      const { streamUrl } = await start();
      const [alive, dead] = [tryStream(streamUrl), tryStream(streamUrl, {}, false)];
      await Promise.all([alive.status, dead.status]);
      for (const client of [alive, dead]) await until(() => client.texts.length === 1);
      const pinged = once(alive.socket, 'ping');
      const closed = once(dead.socket, 'close');
      jest.advanceTimersByTime(30_000);
      await pinged;
      await new Promise((resolve) => setTimeout(resolve, 50));
      jest.advanceTimersByTime(30_000);
      await closed;
      expect(alive.socket.readyState).toBe(WebSocket.OPEN);
    } finally {
      jest.useRealTimers();
    }
  });

  it('cuts a client that does not read before it fills the memory', async () => {
    const { streamUrl, conversationId } = await start();
    const { socket, status } = tryStream(streamUrl);
    await status;
    socket.pause();
    const to = { channel: 'directline', conversation: conversationId, partner: 'p' };
    const activity = { type: 'message', text: 'x'.repeat(500_000) };
    for (let i = 0; i < 60; i += 1) await server.directLine.sender.send({ id: `m${i}`, to, activity });
    socket.resume();
    expect((await once(socket, 'close'))[0]).toBe(1006);
  });

  it('ends where the log cannot be read', async () => {
    const store = createMemoryDirectLineStore();
    await server.stop();
    let isBroken = false;
    const readAfter: typeof store.readAfter = (...args) =>
      isBroken ? Promise.reject(new Error('disk')) : store.readAfter(...args);
    server = await startEchoServer({ store: { ...store, readAfter } });
    const { streamUrl } = await start();
    isBroken = true;
    await once(tryStream(streamUrl).socket, 'close');
    expect(server.failures).toEqual([new Error('disk')]);
  });

  it('says goodbye when the server stops', async () => {
    const { streamUrl } = await start();
    const { socket, status } = tryStream(streamUrl);
    await status;
    const closed = once(socket, 'close');
    await server.stop();
    expect((await closed)[0]).toBe(1001);
    server = await startEchoServer();
  });
});

describe('an upgrade', () => {
  it('is refused without the right token, conversation and site', async () => {
    const mine = await start();
    const other = await start();
    const ofOther = mine.streamUrl.replace(mine.conversationId, other.conversationId);
    const at = (url: string, headers?: Record<string, string>) => tryStream(url, headers).status;
    expect(await at(mine.streamUrl.replace(/&t=.*/, ''))).toBe(401);
    expect(await at(mine.streamUrl.replace(/&t=.*/, '&t=x'))).toBe(401);
    expect(await at(ofOther)).toBe(403);
    expect(await at(mine.streamUrl, { origin: 'https://evil.example.com' })).toBe(403);
    expect(await at(mine.streamUrl, { origin: server.baseUrl })).toBe(101);
    expect(await at(mine.streamUrl.replace('/stream', '/river'))).toBe(404);
  });

  it('is refused where the conversation has not begun', async () => {
    const response = await fetch(`${server.baseUrl}/api/directline/token`, { method: 'POST' });
    const { token, conversationId } = (await response.json()) as Record<string, string>;
    const address = `${server.baseUrl.replace('http', 'ws')}/v3/directline/conversations/${conversationId}`;
    expect(await tryStream(`${address}/stream?t=${token}`).status).toBe(404);
  });

  it('is refused for more pages at once than a person has', async () => {
    const { streamUrl } = await start();
    const first = await Promise.all(Array.from({ length: 10 }, () => tryStream(streamUrl).status));
    expect(first).toEqual(Array(10).fill(101));
    expect(await tryStream(streamUrl).status).toBe(429);
    sockets[0]?.terminate();
    // As soon as the server has noticed.
    while ((await tryStream(streamUrl).status) !== 101) continue;
  });

  it.each([
    'GET /v3/directline/conversations/x/stream HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
    'GET /v3/directline/%%%/stream?t=%E0%A4%A HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: junk\r\n\r\n',
    'POST /v3/directline/ HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\njunk',
    'GET http://[/v3/directline/ HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
    'GET //v3/directline/ HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
  ])('that is junk never ends the process: %j', async (junk) => {
    const { port } = server;
    const socket = net.connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write(junk);
    const [answer] = (await Promise.race([once(socket, 'data'), once(socket, 'close')])) as unknown[];
    expect(String(answer)).not.toContain('101');
    const reset = net.connect(port, '127.0.0.1');
    reset.on('error', () => undefined);
    reset.write(junk);
    reset.resetAndDestroy();
    socket.destroy();
    expect((await start()).conversationId).toBeTruthy();
  });

  it('is refused where the store does not answer, and the process goes on', async () => {
    const { streamUrl } = await start();
    const store = { ...server.store, find: () => Promise.reject(new Error('disk')) };
    await server.stop();
    server = await startEchoServer({ store });
    const { port } = new URL(server.baseUrl);
    expect(await tryStream(streamUrl.replace(/:\d+\//, `:${port}/`)).status).toBe(503);
    expect(server.failures).toEqual([new Error('disk')]);
  });

  it('has to wait where there is too much', async () => {
    const { streamUrl } = await start();
    const { store } = server;
    await server.stop();
    server = await startEchoServer({ store, wait: 1 });
    const { port } = new URL(server.baseUrl);
    expect(await tryStream(streamUrl.replace(/:\d+\//, `:${port}/`)).status).toBe(429);
  });

  it('with a valid token but without a handshake is answered and closed', async () => {
    const { streamUrl } = await start();
    const { pathname, search } = new URL(streamUrl);
    const socket = net.connect(server.port, '127.0.0.1');
    socket.write(
      `GET ${pathname}${search} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
    );
    const [answer] = (await once(socket, 'data')) as unknown[];
    expect(String(answer)).toContain('400');
    await once(socket, 'close');
  });
});
