import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { DirectLineStore } from '../../../src/channels/directLine/directLineStore';
import { StorageError } from '../../../src/errors';
import { createMemoryDirectLineStore } from '../../support/memoryDirectLineStore';
import { startEchoServer, type EchoServer } from './echoServer';

type Method = 'find' | 'open' | 'append' | 'readAfter';

/** Works until it is told what fails. */
function fragileStore() {
  const broken = new Map<Method, (...args: readonly unknown[]) => boolean>();
  let losesAnswers = false;
  const memory = createMemoryDirectLineStore();
  const orFail =
    <Args extends readonly unknown[], T>(name: Method, work: (...args: Args) => Promise<T>) =>
    async (...args: Args) => {
      if (broken.get(name)?.(...args)) throw new StorageError('the disk of the server is full');
      return work(...args);
    };
  const store: DirectLineStore = {
    ...memory,
    find: orFail('find', memory.find),
    open: orFail('open', memory.open),
    append: orFail('append', async (activity, now) => {
      const stored = await memory.append(activity, now);
      if (losesAnswers) throw new StorageError('the connection broke');
      return stored;
    }),
    readAfter: orFail('readAfter', memory.readAfter),
  };
  return {
    store,
    breaks: (name: Method, when: (...args: readonly unknown[]) => boolean = () => true) =>
      broken.set(name, when),
    /** Stores, and then says that it failed. */
    losesAnswers: () => (losesAnswers = true),
    recovers: () => {
      broken.clear();
      losesAnswers = false;
    },
  };
}

let server: EchoServer;
let disk: ReturnType<typeof fragileStore>;
let socket: WebSocket | undefined;

beforeEach(async () => {
  disk = fragileStore();
  server = await startEchoServer({ store: disk.store });
});
afterEach(async () => {
  socket?.terminate();
  socket = undefined;
  await server.stop();
});

async function call(method: string, path: string, token: string, body?: unknown) {
  const response = await fetch(`${server.baseUrl}/v3/directline${path}`, {
    method,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const { status, headers } = response;
  return { status, body: await response.json(), retryAfter: headers.get('retry-after') };
}

async function start() {
  const issued = await fetch(`${server.baseUrl}/api/directline/token`, { method: 'POST' });
  const { token, conversationId } = (await issued.json()) as Record<'token' | 'conversationId', string>;
  const { body } = await call('POST', '/conversations', token);
  const { streamUrl } = body as { streamUrl: string };
  return { token, streamUrl, path: `/conversations/${conversationId}/activities` };
}

/** What the page gets over its stream, as it comes. */
async function listen(streamUrl: string) {
  const texts: string[] = [];
  socket = new WebSocket(streamUrl);
  const news = new Set<() => void>();
  socket.on('message', (data: Buffer) => {
    const { activities } = JSON.parse(data.toString()) as { activities: { text?: string }[] };
    texts.push(...activities.map(({ text = '' }) => text));
    news.forEach((tell) => tell());
  });
  await once(socket, 'open');
  const until = (wanted: string) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (!texts.includes(wanted)) return;
        news.delete(look);
        resolve();
      };
      news.add(look);
      look();
    });
  await until('welcome -');
  return { texts, until };
}

const unavailable = {
  status: 503,
  retryAfter: '5',
  body: {
    error: { code: 'ServiceUnavailable', message: 'Nothing can be stored at the moment; try again later.' },
  },
};
const said = { type: 'message', text: 'ja', channelData: { clientActivityID: 'c1' } };

describe('while nothing can be stored', () => {
  it.each<Method>(['find', 'append'])(
    'a message is refused, and its sender is told in words (%s)',
    async (method) => {
      const { token, path, streamUrl } = await start();
      const { texts, until } = await listen(streamUrl);
      disk.breaks(method);
      expect(await call('POST', path, token, said)).toEqual(unavailable);
      await until('sorry: StorageError');
      expect(server.failures).toEqual([expect.any(StorageError)]);

      disk.recovers();
      expect((await call('POST', path, token, said)).status).toBe(200);
      await until('echo ja');
      // What was shown is not stored, and what the client sent twice is there once.
      expect(texts).toEqual(['welcome -', 'sorry: StorageError', 'ja', 'echo ja']);
      const { body } = await call('GET', path, token);
      expect((body as { activities: { text: string }[] }).activities.map(({ text }) => text)).toEqual([
        'welcome -',
        'ja',
        'echo ja',
      ]);
    },
  );

  it('what was stored all the same reaches those who listen, once and in its order', async () => {
    const { token, path, streamUrl } = await start();
    const { texts, until } = await listen(streamUrl);
    disk.losesAnswers();
    expect(await call('POST', path, token, said)).toEqual(unavailable);
    await until('sorry: StorageError');
    disk.recovers();
    expect((await call('POST', path, token, { type: 'message', text: 'nee' })).status).toBe(200);
    await until('echo nee');
    expect((await call('POST', path, token, said)).status).toBe(200);
    await until('echo ja');
    expect(texts).toEqual(['welcome -', 'sorry: StorageError', 'ja', 'nee', 'echo nee', 'echo ja']);
  });

  it('what the bot says of a turn is still shown to those who are there', async () => {
    const { token, path, streamUrl } = await start();
    const { until } = await listen(streamUrl);
    disk.breaks('append', (activity) => !(activity as { json: string }).json.includes('"ja"'));
    expect((await call('POST', path, token, said)).status).toBe(200);
    await until('echo ja');
  });

  it('nobody can begin, poll, reconnect or listen, and is told to come back', async () => {
    const { token, path, streamUrl } = await start();
    disk.breaks('find');
    expect(await call('POST', '/conversations', token)).toEqual(unavailable);
    expect(await call('GET', path, token)).toEqual(unavailable);
    expect(await call('GET', path.replace('/activities', ''), token)).toEqual(unavailable);
    socket = new WebSocket(streamUrl);
    const [error] = (await once(socket, 'error')) as Error[];
    expect(error?.message).toContain('503');
    disk.recovers();
    await listen(streamUrl);
  });
});
