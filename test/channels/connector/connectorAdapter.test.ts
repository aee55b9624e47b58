import { createHmac } from 'node:crypto';
import { ConfigurationServiceClientCredentialFactory, type Activity } from 'botbuilder';
import { createPreCheck } from '../../../src/channels/connector/preCheck';
import {
  ConnectorAdapter,
  type ConnectorAdapterOptions,
} from '../../../src/channels/connector/connectorAdapter';
import { addMessages, type MessagesParts } from '../../../src/http/messages';
import { isLoopbackUrl } from '../../../src/http/ownHost';
import { quietParts, startTestServer, type TestServer } from '../../http/testServer';
import {
  appId,
  bearer,
  issuer,
  listen,
  newKey,
  platformAt,
  startConnector,
  startIdentityPlatform,
  type Claims,
} from './identityPlatform';

const app = { id: appId, type: 'MultiTenant', tenantId: undefined, password: 'secret' } as const;

/** Signs nothing: there is nobody to get a token from. */
class NoCredentials extends ConfigurationServiceClientCredentialFactory {
  constructor() {
    super({ MicrosoftAppId: appId, MicrosoftAppPassword: 'secret' });
  }
  override createCredentials() {
    return Promise.resolve({ signRequest: <T>(request: T) => Promise.resolve(request) }) as never;
  }
}

const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
  jest.restoreAllMocks();
});

async function start(
  options: Partial<ConnectorAdapterOptions> = {},
  messages: Partial<MessagesParts> = {},
): Promise<{ server: TestServer; turns: Activity[]; failures: unknown[] }> {
  const turns: Activity[] = [];
  const failures: unknown[] = [];
  const adapter = new ConnectorAdapter({
    app,
    credentials: new NoCredentials(),
    onTurnError: async () => {},
    onFailure: (cause) => failures.push(cause),
    ...options,
  });
  const server = await startTestServer({}, ({ routes }) =>
    addMessages(routes, {
      adapter,
      logic: async (context) => {
        turns.push({ ...context.activity });
        await context.sendActivity('a reply');
      },
      isTokenPlausible: () => true,
      isAllowedServiceUrl: () => true,
      limiter: quietParts().limiter,
      now: () => new Date(),
      ...messages,
    }),
  );
  stops.push(() => server.close());
  return { server, turns, failures };
}

const activityFor = (serviceUrl: string, more: Claims = {}) => ({
  type: 'message',
  id: 'activity1',
  channelId: 'msteams',
  serviceUrl,
  conversation: { id: 'conversation1' },
  from: { id: 'person1' },
  recipient: { id: 'bot' },
  timestamp: '2026-03-02T10:00:00.000Z',
  text: 'hallo',
  ...more,
});

const send = async (server: TestServer, activity: unknown, authorization?: string) => {
  const response = await fetch(`${server.url}/api/messages`, {
    method: 'POST',
    body: JSON.stringify(activity),
    headers: { 'Content-Type': 'application/json', ...(authorization && { Authorization: authorization }) },
  });
  return [response.status, await response.text()] as const;
};

const unauthorized = '{"error":{"code":"Unauthorized","message":"The request is not authorized."}}';

describe('ConnectorAdapter with an app id', () => {
  async function startAll() {
    const identity = await startIdentityPlatform();
    const connector = await startConnector();
    stops.push(identity.stop, connector.stop);
    const isTokenPlausible = createPreCheck({ appId, issuer, now: () => new Date() });
    const guarded = await start({ platform: identity.platform }, { isTokenPlausible });
    const bare = await start({ platform: identity.platform });
    return { identity, connector, guarded, bare };
  }

  it('runs the turn of a channel that proves who it is, and replies to it', async () => {
    const { identity, connector, guarded } = await startAll();
    const activity = activityFor(connector.url);
    const good = bearer(identity.keys.privateKey, connector.url);
    expect(await send(guarded.server, activity, good)).toEqual([200, '']);
    expect(guarded.turns[0]).toMatchObject({ text: 'hallo', timestamp: expect.any(Object) });
    expect(connector.received).toEqual([
      expect.objectContaining({ text: 'a reply', replyToId: 'activity1' }),
    ]);
  });

  it('answers 401 in the same words for every other caller, with the pre-check and without', async () => {
    jest.spyOn(console, 'error').mockImplementation(() => {});
    const { identity, connector, guarded, bare } = await startAll();
    const { privateKey, publicKey } = identity.keys;
    const seconds = Math.floor(Date.now() / 1000);
    const from = (claims: Claims) => bearer(privateKey, connector.url, claims);
    const publicPem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
    const good = from({});
    const callers: Record<string, string | undefined> = {
      'no token': undefined,
      'another scheme': 'Basic dXNlcjpwYXNz',
      'no token after the scheme': 'Bearer ',
      'no token at all': 'Bearer abc',
      'a token that is none': 'Bearer a.b.c',
      'a forged signature': bearer(newKey().privateKey, connector.url),
      'a changed token': good.slice(0, -4) + (good.endsWith('AAAA') ? 'BBBB' : 'AAAA'),
      'alg none': bearer('', connector.url, {}, { algorithm: 'none' }),
      'HS256 with the public key': `Bearer ${hs256(publicPem, good)}`,
      'an expired token': from({ exp: seconds - 3600 }),
      'a token of tomorrow': from({ nbf: seconds + 86_400 }),
      'a token for another bot': from({ aud: '99999999-2222-4333-8444-555555555555' }),
      'a token of another issuer': from({ iss: 'https://evil.example' }),
      'a token for another service': from({ serviceurl: 'https://smba.example' }),
      'a token without a service': from({ serviceurl: undefined }),
      'an unknown key': bearer(privateKey, connector.url, {}, { keyid: 'key2' }),
    };
    for (const [caller, authorization] of Object.entries(callers)) {
      for (const { server } of [guarded, bare]) {
        const answer = await send(server, activityFor(connector.url), authorization);
        expect([caller, ...answer]).toEqual([caller, 401, unauthorized]);
      }
    }
    expect([...guarded.turns, ...bare.turns]).toEqual([]);
    expect(connector.received).toEqual([]);
  });

  it('answers 401 to a token without an expiry, which the SDK alone lets in', async () => {
    const { identity, connector, guarded, bare } = await startAll();
    const endless = bearer(identity.keys.privateKey, connector.url, { exp: undefined });
    expect(await send(guarded.server, activityFor(connector.url), endless)).toEqual([401, unauthorized]);
    expect((await send(bare.server, activityFor(connector.url), endless))[0]).toBe(200);
  });

  it('answers 401 to a channel that the key was not made for', async () => {
    jest.spyOn(console, 'error').mockImplementation(() => {});
    const { identity, connector, guarded } = await startAll();
    const activity = activityFor(connector.url, { channelId: 'slack' });
    const good = bearer(identity.keys.privateKey, connector.url);
    expect(await send(guarded.server, activity, good)).toEqual([401, unauthorized]);
  });

  it.each([
    ['there is no network', async () => 'http://127.0.0.1:1/openid'],
    [
      'the identity platform never answers',
      async () => {
        const silent = await listen(() => {});
        stops.push(silent.stop);
        return silent.url;
      },
    ],
    [
      'the identity platform fails',
      async () => {
        const failing = await listen((_request, response) => {
          response.statusCode = 500;
          response.end('no');
        });
        stops.push(failing.stop);
        return failing.url;
      },
    ],
  ])('answers 401, and does not wait for ever, when %s', async (_why, urlOf) => {
    const platform = platformAt(await urlOf());
    const { server, turns } = await start({ platform, patience: { authentication: 300, sending: 300 } });
    const token = bearer(newKey().privateKey, 'https://smba.example');
    expect(await send(server, activityFor('https://smba.example'), token)).toEqual([401, unauthorized]);
    expect(turns).toEqual([]);
  });
});

/** The old trick: the public key as the secret of a symmetric signature. */
function hs256(publicPem: string, bearerToken: string): string {
  const payload = bearerToken.split('.')[1] ?? '';
  const head = Buffer.from('{"alg":"HS256","typ":"JWT","kid":"key1"}').toString('base64url');
  const signature = createHmac('sha256', publicPem).update(`${head}.${payload}`).digest('base64url');
  return `${head}.${payload}.${signature}`;
}

describe('ConnectorAdapter in local mode', () => {
  const local: Partial<ConnectorAdapterOptions> = { app: undefined };

  async function startLocal(
    options: Partial<ConnectorAdapterOptions> = {},
    messages: Partial<MessagesParts> = {},
  ) {
    const connector = await startConnector();
    stops.push(connector.stop);
    const adapter = { ...local, credentials: new ConfigurationServiceClientCredentialFactory(), ...options };
    return { connector, ...(await start(adapter, messages)) };
  }

  it('asks nobody who they are', async () => {
    const { server, connector } = await startLocal();
    expect(await send(server, activityFor(connector.url))).toEqual([200, '']);
    expect(connector.received).toHaveLength(1);
  });

  it('hands the answer of an invoke back as the bot gave it, a refusal too', async () => {
    const { server, connector } = await startLocal(
      {},
      {
        logic: async (context) => {
          const value = { status: 412, body: { statusCode: 412, type: 'application/vnd.microsoft.error' } };
          await context.sendActivity({ type: 'invokeResponse', value });
        },
      },
    );
    const [status, body] = await send(server, activityFor(connector.url, { type: 'invoke', name: 'x' }));
    expect([status, JSON.parse(body)]).toEqual([
      412,
      { statusCode: 412, type: 'application/vnd.microsoft.error' },
    ]);
  });

  it('says 501 in constant words to an invoke that nobody answers', async () => {
    const { server, connector } = await startLocal();
    const [status, body] = await send(server, activityFor(connector.url, { type: 'invoke', name: 'x' }));
    expect([status, JSON.parse(body).error.code]).toEqual([501, 'NotImplemented']);
  });

  it('gives an error of a turn to onTurnError, and answers 200', async () => {
    const seen: unknown[] = [];
    const { server, connector } = await startLocal(
      { onTurnError: async (_context, error) => void seen.push(error.message) },
      { logic: () => Promise.reject(new Error('the text of the error')) },
    );
    expect(await send(server, activityFor(connector.url))).toEqual([200, '']);
    expect(seen).toEqual(['the text of the error']);
  });

  it('says nothing of an error that onTurnError could not take, but reports it', async () => {
    const { server, connector, failures } = await startLocal(
      { onTurnError: () => Promise.reject(new Error('worse')) },
      { logic: () => Promise.reject(new Error('bad')) },
    );
    const [status, body] = await send(server, activityFor(connector.url));
    expect([status, JSON.parse(body).error.code]).toEqual([500, 'InternalError']);
    expect(failures).toEqual([expect.objectContaining({ message: 'worse' })]);
  });

  it.each([
    ['an error', () => 500],
    ['a refusal for now', () => 429],
    ['nothing: the connection breaks', () => 'cut' as const],
  ])('sends a reply once, though the channel answers with %s', async (_what, answer) => {
    const connector = await startConnector(answer);
    stops.push(connector.stop);
    const errors: unknown[] = [];
    const { server } = await startLocal({ onTurnError: async (_context, error) => void errors.push(error) });
    expect((await send(server, activityFor(connector.url)))[0]).toBe(200);
    expect(connector.received).toHaveLength(1);
    expect(errors).toHaveLength(1);
  });

  it('does not wait for ever for a channel', async () => {
    const connector = await startConnector(() => 'hang');
    stops.push(connector.stop);
    const errors: unknown[] = [];
    const { server } = await startLocal({
      onTurnError: async (_context, error) => void errors.push(error.name),
      patience: { authentication: 300, sending: 300 },
    });
    await send(server, activityFor(connector.url));
    expect(errors).toEqual(['TimeoutError']);
  });

  it('starts a turn of its own where a conversation is known', async () => {
    const connector = await startConnector();
    stops.push(connector.stop);
    const adapter = new ConnectorAdapter({
      app: undefined,
      onTurnError: async () => {},
      onFailure: () => {},
    });
    const reference = { serviceUrl: connector.url, channelId: 'msteams', conversation: { id: 'c1' } };
    await adapter.continueConversationAsync('', reference as never, async (context) => {
      await context.sendActivity('news');
    });
    expect(connector.received).toEqual([expect.objectContaining({ text: 'news' })]);
  });
});

describe('POST /api/messages', () => {
  const serviceUrl = 'http://localhost:1';
  const adapter = { process: jest.fn() };
  const startWith = (messages: Partial<MessagesParts> = {}) =>
    start({ app: undefined }, { adapter, ...messages });
  beforeEach(() => {
    adapter.process.mockReset();
  });

  it.each<[string, unknown]>([
    ['nothing', {}],
    ['a list', []],
    ['a word', 'hello'],
    ['null', null],
    ['no service', activityFor(serviceUrl, { serviceUrl: undefined })],
    ['a service that is no address', activityFor('localhost')],
    ['a service of another kind', activityFor('file:///etc/passwd')],
    ['no conversation', activityFor(serviceUrl, { conversation: undefined })],
    ['a conversation without id', activityFor(serviceUrl, { conversation: { id: '' } })],
    ['no sender', activityFor(serviceUrl, { from: undefined })],
    ['no channel', activityFor(serviceUrl, { channelId: '' })],
    ['a type that is no word', activityFor(serviceUrl, { type: 7 })],
    ['a text that is none', activityFor(serviceUrl, { text: { toString: 'x' } })],
    ['a time that is none', activityFor(serviceUrl, { timestamp: 'yesterday' })],
    ['people that are none', activityFor(serviceUrl, { membersAdded: [null] })],
    ['a conversation with an endless id', activityFor(serviceUrl, { conversation: { id: 'x'.repeat(501) } })],
    ['an endless id', activityFor(serviceUrl, { id: 'x'.repeat(501) })],
    ['a person with an endless id', activityFor(serviceUrl, { from: { id: 'x'.repeat(501) } })],
    ['an id beyond ASCII', activityFor(serviceUrl, { from: { id: 'renée' } })],
    ['an id that cannot be printed', activityFor(serviceUrl, { id: 'a\nb' })],
    ['a NUL in an id', activityFor(serviceUrl, { conversation: { id: 'a\0b' } })],
  ])('answers 400 before anybody else looks at it: %s', async (_what, activity) => {
    const isTokenPlausible = jest.fn(() => true);
    const { server } = await startWith({ isTokenPlausible });
    const [status, body] = await send(server, activity);
    expect([status, JSON.parse(body).error.code]).toEqual([400, 'BadRequest']);
    expect(isTokenPlausible).not.toHaveBeenCalled();
    expect(adapter.process).not.toHaveBeenCalled();
  });

  it('takes ids as the channels make them', async () => {
    const { server } = await startWith();
    const ids = [
      'x'.repeat(500),
      '19:meeting_ab+c/d==@thread.tacv2;messageid=1700000000000',
      `${'a'.repeat(22)}|0000001`,
    ];
    for (const id of ids) {
      const activity = activityFor(serviceUrl, { id, conversation: { id }, from: { id } });
      expect((await send(server, activity))[0]).toBe(200);
    }
  });

  it('takes null for absent, as some clients write it', async () => {
    const { server } = await startWith();
    const activity = activityFor(serviceUrl, {
      text: null,
      locale: null,
      membersAdded: null,
      recipient: null,
    });
    expect((await send(server, activity))[0]).toBe(200);
  });

  it('replies nowhere but where it may', async () => {
    const { server } = await startWith({ isAllowedServiceUrl: isLoopbackUrl });
    expect((await send(server, activityFor('https://evil.example')))[0]).toBe(400);
    expect((await send(server, activityFor('http://127.0.0.1.evil.example')))[0]).toBe(400);
    for (const url of ['http://localhost:56150/_connector', 'http://127.0.0.1:5', 'http://[::1]:5']) {
      expect((await send(server, activityFor(url)))[0]).toBe(200);
    }
  });

  it('stops a conversation that floods, and says how long', async () => {
    const { id } = activityFor(serviceUrl).conversation;
    const isFlooded = (kind: string, also?: string) => kind === 'conversation' && also === id;
    const limiter = {
      take: () => 0,
      takeBy: (kind: string, also?: string) => () => (isFlooded(kind, also) ? 1.5 : 0),
    };
    const { server } = await startWith({ limiter });
    const response = await fetch(`${server.url}/api/messages`, {
      method: 'POST',
      body: JSON.stringify(activityFor(serviceUrl)),
      headers: { 'Content-Type': 'application/json' },
    });
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '2']);
  });

  it('takes POST only', async () => {
    const { server } = await startWith();
    expect((await fetch(`${server.url}/api/messages`)).status).toBe(405);
  });
});

describe('the registration', () => {
  it.each([
    { ...app, type: 'SingleTenant', tenantId: 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee' } as const,
    {
      ...app,
      type: 'UserAssignedMSI',
      tenantId: 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee',
      password: undefined,
    } as const,
  ])('can be of type $type', (registration) => {
    const make = () =>
      new ConnectorAdapter({ app: registration, onTurnError: async () => {}, onFailure: () => {} });
    expect(make).not.toThrow();
  });
});
