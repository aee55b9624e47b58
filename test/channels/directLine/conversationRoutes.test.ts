import { createMemoryDirectLineStore } from '../../support/memoryDirectLineStore';
import { createTokens } from '../../../src/channels/directLine/tokens';
import { startEchoServer, type EchoServer } from './echoServer';

const json = { 'content-type': 'application/json' };
type Session = { conversationId: string; token: string; expires_in: number; streamUrl: string };
type ActivitySet = { activities: { id: string; text?: string; type: string }[]; watermark: string };

let server: EchoServer;
let time: Date;

beforeEach(async () => {
  time = new Date('2026-03-02T10:00:00Z');
  server = await startEchoServer({ now: () => new Date(time) });
});
afterEach(() => server.stop());

async function takeToken(body: object = { locale: 'nl-NL' }) {
  const url = `${server.baseUrl}/api/directline/token`;
  const response = await fetch(url, { method: 'POST', headers: json, body: JSON.stringify(body) });
  return (await response.json()) as { token: string; conversationId: string; userId: string };
}

async function call(method: string, path: string, token: string | undefined, body?: unknown) {
  const response = await fetch(`${server.baseUrl}/v3/directline${path}`, {
    method,
    headers: { ...json, ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    text,
    body: JSON.parse(text || 'null') as unknown,
    headers: response.headers,
  };
}

async function start(locale?: string) {
  const issued = await takeToken();
  const started = await call('POST', '/conversations', issued.token, { locale });
  return { ...issued, path: `/conversations/${issued.conversationId}`, session: started.body as Session };
}

const read = async (path: string, token: string, watermark: string | number = '') =>
  (await call('GET', `${path}/activities?watermark=${watermark}`, token)).body as ActivitySet;

describe('POST conversations', () => {
  it('begins the conversation of the token and says where to listen', async () => {
    const { token, conversationId } = await takeToken();
    const { status, body, headers } = await call('POST', '/conversations', token, { locale: 'en-GB' });
    expect(status).toBe(201);
    expect(headers.get('cache-control')).toBe('no-store');
    const { streamUrl, ...rest } = body as Session;
    expect(rest).toEqual({ conversationId, token: expect.any(String), expires_in: 1800 });
    const stream = `${server.baseUrl.replace('http', 'ws')}/v3/directline/conversations/${conversationId}/stream`;
    expect(streamUrl).toBe(`${stream}?watermark=0&t=${rest.token}`);
  });

  it('tells the bot who has joined, and in which language', async () => {
    const { conversationId, userId } = await start('en-GB');
    expect(server.seen).toHaveLength(1);
    expect(server.seen[0]).toMatchObject({
      type: 'conversationUpdate',
      id: `${conversationId}|0000000`,
      channelId: 'directline',
      locale: 'en-GB',
      from: { id: userId },
      conversation: { id: conversationId, isGroup: false },
      recipient: { id: 'assistant' },
      membersAdded: [{ id: 'assistant' }, { id: userId }],
    });
  });

  it('takes the locale of the token where none is said, and none that makes no sense', async () => {
    const { token } = await takeToken({ locale: 'nl-BE' });
    await call('POST', '/conversations', token);
    expect(server.seen[0]?.locale).toBe('nl-BE');
    const other = await takeToken({ locale: '<script>' });
    await call('POST', '/conversations', other.token, { locale: 12 });
    expect(server.seen[1]?.locale).toBeUndefined();
  });

  it('does not greet twice, not even when two pages start at the same moment', async () => {
    const { token, conversationId } = await takeToken();
    const starts = await Promise.all([1, 2, 3].map(() => call('POST', '/conversations', token)));
    expect((await call('POST', '/conversations', token)).status).toBe(200);
    expect(starts.map(({ status }) => status)).toContain(201);
    expect((await read(`/conversations/${conversationId}`, token)).activities).toHaveLength(1);
    expect(server.seen).toHaveLength(1);
  });

  it("refuses a token whose user is not the conversation's", async () => {
    const { conversationId } = await start();
    const tokens = createTokens(await server.store.signingKey(() => ''), () => time);
    const forged = tokens.issue('token', { user: `dl_${'x'.repeat(22)}`, conversation: conversationId });
    expect((await call('POST', '/conversations', forged)).status).toBe(403);
    expect((await call('GET', `/conversations/${conversationId}`, forged)).status).toBe(403);
  });
});

describe('a token', () => {
  it('is needed everywhere', async () => {
    const { path } = await start();
    for (const token of [undefined, '', 'x', 'a.b.c', 'x y']) {
      for (const [method, address] of [
        ['POST', '/conversations'],
        ['GET', path],
        ['POST', '/tokens/refresh'],
        ['POST', `${path}/activities`],
        ['GET', `${path}/activities`],
        ['POST', `${path}/upload`],
        ['PUT', `${path}/activities/1`],
      ] as const) {
        const { status, body } = await call(method, address, token);
        expect([method, address, status]).toEqual([method, address, 401]);
        expect(body).toEqual({ error: { code: 'Unauthorized', message: 'A valid token is needed.' } });
      }
    }
  });

  it('opens its own conversation only, and does not tell whether another one exists', async () => {
    const mine = await start();
    const other = await start();
    const existing = await call('GET', `${other.path}/activities`, mine.token);
    const imagined = await call('GET', '/conversations/imagined/activities', mine.token);
    expect(existing.status).toBe(403);
    expect(imagined).toMatchObject({ status: 403, text: existing.text });
    const said = { type: 'message', text: 'hoi' };
    expect((await call('POST', `${other.path}/activities`, mine.token, said)).status).toBe(403);
  });

  it('is unknown here as long as its conversation has not begun', async () => {
    const { token, conversationId } = await takeToken();
    expect((await call('GET', `/conversations/${conversationId}`, token)).status).toBe(404);
    expect((await call('GET', `/conversations/${conversationId}/activities`, token)).status).toBe(404);
  });

  it('runs out after half an hour, which is a 403 for the client to ask for a new one', async () => {
    const { token, path } = await start();
    time = new Date('2026-03-02T10:29:59Z');
    const renewed = (await call('POST', '/tokens/refresh', token)).body as Session;
    expect(renewed).toEqual({
      conversationId: expect.any(String),
      token: expect.any(String),
      expires_in: 1800,
    });
    time = new Date('2026-03-02T10:30:00Z');
    const late = await call('GET', path, token);
    expect(late).toMatchObject({ status: 403, body: { error: { code: 'TokenExpired' } } });
    expect((await call('POST', '/tokens/refresh', token)).status).toBe(403);
    expect((await call('GET', path, renewed.token)).status).toBe(200);
  });
});

describe('POST activities', () => {
  it('answers with the id, and shows the own activity before the reply', async () => {
    const { path, token, userId, conversationId } = await start();
    const channelData = { clientActivityID: 'c1', other: { nested: [1] } };
    const said = { type: 'message', text: 'hoi', from: { id: 'somebody else' }, channelData, id: 'mine' };
    const { status, body } = await call('POST', `${path}/activities`, token, said);
    expect(status).toBe(200);
    expect(body).toEqual({ id: `${conversationId}|0000002` });
    const { activities } = await read(path, token, 1);
    expect(activities).toEqual([
      {
        type: 'message',
        id: `${conversationId}|0000002`,
        text: 'hoi',
        locale: 'nl-NL',
        channelData,
        channelId: 'directline',
        conversation: { id: conversationId, isGroup: false, conversationType: 'personal', name: '' },
        from: { id: userId, name: '', role: 'user' },
        timestamp: '2026-03-02T10:00:00.000Z',
      },
      expect.objectContaining({ text: 'echo hoi', replyToId: `${conversationId}|0000002` }),
    ]);
  });

  it('passes on only what a person may say', async () => {
    const { path, token, userId } = await start();
    await call('POST', `${path}/activities`, token, {
      type: 'message',
      text: 'hoi',
      deliveryMode: 'expectReplies',
      serviceUrl: 'https://evil.example.com',
      recipient: { id: 'x' },
      conversation: { id: 'x' },
      channelId: 'msteams',
      attachments: [
        { contentType: 'application/pdf', contentUrl: 'https://evil.example.com', content: 'x' },
        { contentType: 'text/html', content: '<p>hoi</p>' },
        { contentType: 'text/html', content: {} },
      ],
      entities: [{ type: 'mention', text: '@bot', mentioned: { id: 'x', aadObjectId: 'x' } }],
      timestamp: '1999-01-01',
      callerId: 'x',
      locale: 'nl-NL',
    });
    const activity = server.seen.at(-1);
    expect(activity).toMatchObject({
      channelId: 'directline',
      serviceUrl: server.baseUrl,
      from: { id: userId },
      locale: 'nl-NL',
    });
    // Of what comes beside the text only what tells how to read it.
    expect(activity?.attachments).toEqual([
      { contentType: 'application/pdf' },
      { contentType: 'text/html', content: '<p>hoi</p>' },
      { contentType: 'text/html' },
    ]);
    expect(activity?.entities).toEqual([{ type: 'mention', text: '@bot', mentioned: { id: 'x' } }]);
    for (const field of ['deliveryMode', 'callerId']) {
      expect(activity).not.toHaveProperty(field);
    }
  });

  it('takes entities and attachments that it does not know for none', async () => {
    const { path, token } = await start();
    const beside = { entities: [{ type: 'ClientCapabilities' }], attachments: 'kvk.pdf' };
    await call('POST', `${path}/activities`, token, { type: 'message', text: 'hoi', ...beside });
    for (const field of ['attachments', 'entities']) expect(server.seen.at(-1)).not.toHaveProperty(field);
  });

  it('does not store again what the client sends again: to the bot it is the same activity', async () => {
    const { path, token } = await start();
    const said = { type: 'message', text: 'ja', channelData: { clientActivityID: 'c1' } };
    const answers = await Promise.all([1, 2].map(() => call('POST', `${path}/activities`, token, said)));
    answers.push(await call('POST', `${path}/activities`, token, said));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    const { activities } = await read(path, token);
    expect(activities.filter(({ text }) => text === 'ja')).toHaveLength(1);
    expect(new Set(server.seen.slice(1).map(({ id }) => id)).size).toBe(1);
  });

  it('hands a repeated activity to the bot where the first one was never handled', async () => {
    const { path, token, conversationId } = await start();
    const said = { type: 'message', text: 'ja', channelData: { clientActivityID: 'c1' } };
    // As a process leaves it that dies between the two.
    await server.store.append({ conversationId, json: JSON.stringify(said), clientId: 'c1' }, time);
    const { body } = await call('POST', `${path}/activities`, token, said);
    expect(body).toEqual({ id: `${conversationId}|0000002` });
    const { activities } = await read(path, token);
    expect(activities.map(({ text }) => text)).toEqual(['welcome nl-NL', 'ja', 'echo ja']);
  });

  it('accepts an activity whose turn fails, since it is in the log and the person has been told', async () => {
    const { path, token } = await start();
    const answer = await call('POST', `${path}/activities`, token, { type: 'message', text: 'update' });
    expect(answer.status).toBe(200);
    expect((await read(path, token, 2)).activities[0]?.text).toBe('sorry: NotAllowedError');
    const worse = await call('POST', `${path}/activities`, token, { type: 'message', text: 'fail' });
    expect(worse.status).toBe(200);
    expect(worse.text).not.toContain('secret');
    expect(server.failures).toEqual([new Error('a secret of the bot')]);
    const next = await call('POST', `${path}/activities`, token, { type: 'message', text: 'still there' });
    expect(next.status).toBe(200);
    expect((await read(path, token, 3)).activities.at(-1)?.text).toBe('echo still there');
  });

  it('neither stores typing nor bothers the bot with it', async () => {
    const { path, token } = await start();
    const { status, body } = await call('POST', `${path}/activities`, token, { type: 'typing' });
    expect(status).toBe(200);
    expect(body).toEqual({ id: expect.any(String) });
    expect((await read(path, token)).activities).toHaveLength(1);
    expect(server.seen).toHaveLength(1);
  });

  it.each([
    ['no body', undefined, 400],
    ['an array', [], 400],
    ['no type', { text: 'x' }, 400],
    ['a type of the server', { type: 'conversationUpdate', membersAdded: [] }, 400],
    ['an invoke', { type: 'invoke', name: 'adaptiveCard/action' }, 400],
    ['a text that is none', { type: 'message', text: { toString: 1 } }, 400],
    ['channel data that is none', { type: 'message', text: 'x', channelData: 'x' }, 400],
    ['a text without end', { type: 'message', text: 'x'.repeat(100_001) }, 413],
    ['a value without end', { type: 'message', value: { a: 'x'.repeat(32_000) } }, 413],
    ['channel data without end', { type: 'message', text: 'x', channelData: { a: 'x'.repeat(16_000) } }, 413],
    ['a body without end', { type: 'message', text: 'x', ignored: 'x'.repeat(300_000) }, 413],
  ])('refuses %s in constant words', async (_what, body, status) => {
    const { path, token } = await start();
    const answer = await call('POST', `${path}/activities`, token, body);
    expect(answer.status).toBe(status);
    expect(answer.body).toEqual({ error: { code: expect.any(String), message: expect.any(String) } });
    expect(answer.text.length).toBeLessThan(200);
    expect((await read(path, token)).activities).toHaveLength(1);
  });

  it('passes on 50 KB of text, for the bot to say what it thinks of it', async () => {
    const { path, token } = await start();
    const text = 'é'.repeat(50_000);
    expect((await call('POST', `${path}/activities`, token, { type: 'message', text })).status).toBe(200);
    expect((await read(path, token)).activities.at(-1)?.text).toBe(`echo ${text}`);
  });

  it('takes no uploads', async () => {
    const { path, token } = await start();
    expect((await call('POST', `${path}/upload?userId=x`, token, {})).status).toBe(415);
  });

  it('updates and deletes nothing, as in Azure', async () => {
    const { path, token, conversationId } = await start();
    for (const method of ['PUT', 'DELETE']) {
      const { status } = await call(method, `${path}/activities/${conversationId}|0000001`, token);
      expect(status).toBe(405);
      expect((await call(method, `${path}/activities`, token)).status).toBe(405);
    }
    await call('POST', `${path}/activities`, token, { type: 'message', text: 'delete' });
    expect((await read(path, token)).activities.at(-1)?.text).toBe('sorry: NotAllowedError');
  });
});

describe('GET activities', () => {
  it('goes on after the watermark', async () => {
    const { path, token } = await start();
    await call('POST', `${path}/activities`, token, { type: 'message', text: 'a' });
    const all = await read(path, token);
    expect(all.watermark).toBe('3');
    expect((await read(path, token, 2)).activities.map(({ text }) => text)).toEqual(['echo a']);
    expect(await read(path, token, 3)).toEqual({ activities: [], watermark: '3' });
  });

  it.each(['', '-', '-1', 'x', '1.5', '99999999999999999999'])(
    'begins at the beginning for the watermark "%s"',
    async (watermark) => {
      const { path, token } = await start();
      expect((await read(path, token, watermark)).activities).toHaveLength(1);
    },
  );

  it('never shows what is meant for debuggers or for the moment', async () => {
    const { path, token } = await start();
    await call('POST', `${path}/activities`, token, { type: 'message', text: 'trace' });
    await call('POST', `${path}/activities`, token, { type: 'message', text: 'typing' });
    const { activities } = await read(path, token);
    expect(activities.every(({ type }) => type === 'message')).toBe(true);
  });

  it('gives a long log page by page', async () => {
    const { path, token, conversationId } = await start();
    for (let i = 0; i < 120; i += 1) {
      await server.store.append({ conversationId, json: '{}', clientId: undefined }, time);
    }
    const page = await read(path, token);
    expect(page.activities).toHaveLength(100);
    expect((await read(path, token, page.watermark)).activities).toHaveLength(21);
  });
});

describe('GET a conversation', () => {
  it('gives a new token and a stream that goes on after the watermark', async () => {
    const { path, token, conversationId } = await start();
    const { status, body } = await call('GET', `${path}?watermark=7`, token);
    expect(status).toBe(200);
    expect(body).toMatchObject({ conversationId, expires_in: 1800 });
    expect((body as Session).streamUrl).toContain('/stream?watermark=7&t=');
  });
});

describe('who may call', () => {
  it.each(['https://evil.example.com', 'null', 'http://localhost:1'])('not a page of %s', async (origin) => {
    const { path, token } = await start();
    const headers = { authorization: `Bearer ${token}`, origin };
    const response = await fetch(`${server.baseUrl}/v3/directline${path}/activities`, { headers });
    expect(response.status).toBe(403);
  });

  it('has to wait where there is too much', async () => {
    const { path, token } = await start();
    const { store } = server;
    await server.stop();
    server = await startEchoServer({ store, now: () => new Date(time), wait: 2.5 });
    const { status, headers } = await call('POST', `${path}/activities`, token, { type: 'message' });
    expect(status).toBe(429);
    expect(headers.get('retry-after')).toBe('3');
  });
});

describe('a restart', () => {
  it('leaves tokens, conversations and watermarks valid', async () => {
    const { path, token } = await start();
    const { watermark } = await read(path, token);
    const { store } = server;
    await server.stop();
    server = await startEchoServer({ store, now: () => new Date(time) });
    expect((await call('POST', `${path}/activities`, token, { type: 'message', text: 'a' })).status).toBe(
      200,
    );
    expect((await read(path, token, watermark)).activities.map(({ text }) => text)).toEqual(['a', 'echo a']);
  });

  it('makes all tokens worthless where the key is another one', async () => {
    const { path, token } = await start();
    await server.stop();
    server = await startEchoServer({ store: createMemoryDirectLineStore(), now: () => new Date(time) });
    expect((await call('GET', path, token)).status).toBe(401);
  });
});
