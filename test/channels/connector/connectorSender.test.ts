import { createServer } from 'node:http';
import { createServer as createTcpServer, type AddressInfo } from 'node:net';
import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import { createConnectorSender } from '../../../src/channels/connector/connectorSender';
import {
  ConnectorAdapter,
  type ConnectorAdapterOptions,
} from '../../../src/channels/connector/connectorAdapter';
import { startConnector, type Answer, type Connector } from '../../support/connector';
import { appId } from './identityPlatform';

const to = { channel: 'msteams', conversation: 'c1;messageid=1', partner: 'tenant:t' };
const now = () => new Date('2026-03-02T10:00:00.000Z');

/** Gives a token, or none. */
class Credentials extends ConfigurationServiceClientCredentialFactory {
  constructor(private readonly sign: (request: { headers: Map<string, string> }) => Promise<unknown>) {
    super({ MicrosoftAppId: appId, MicrosoftAppPassword: 'secret' });
  }
  override createCredentials() {
    return Promise.resolve({ signRequest: this.sign }) as never;
  }
}

let connector: Connector;
beforeEach(async () => {
  connector = await startConnector();
});
afterEach(() => connector.stop());

const senderWith = (options: Partial<ConnectorAdapterOptions> = {}) =>
  createConnectorSender({
    adapter: new ConnectorAdapter({
      app: undefined,
      onTurnError: async () => {},
      onFailure: () => {},
      ...options,
    }),
    now,
  });

const activityFor = (more: object = {}) => ({
  type: 'message',
  serviceUrl: connector.url,
  channelId: 'msteams',
  conversation: { id: to.conversation },
  from: { id: '28:bot' },
  recipient: { id: '29:person' },
  replyToId: 'activity1',
  text: 'hallo',
  attachments: [
    { contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'AdaptiveCard' } },
  ],
  channelData: { assistant: { kind: 'question' } },
  ...more,
});
const update = (as = 'shown 1', activity: object = activityFor(), sender = senderWith()) =>
  sender.update?.({ id: 'm2', to, activity: activity as never, as });
const send = (activity: object = activityFor(), sender = senderWith()) =>
  sender.send({ id: 'm1', to, activity: activity as never });

const hasty = { authentication: 100, sending: 100 };
const app = { id: appId, type: 'MultiTenant', tenantId: undefined, password: 'secret' } as const;

describe('the sender of the Bot Framework', () => {
  it('sends the activity as it is stored, as the reply that it is', async () => {
    expect(await send()).toEqual({ is: 'sent', as: 'shown1' });
    const { serviceUrl, ...rest } = activityFor();
    expect(connector.arrivals).toEqual([
      expect.objectContaining({
        conversation: 'c1;messageid=1',
        replyToId: 'activity1',
        activity: { ...rest, serviceUrl },
      }),
    ]);
  });

  it('sends to the conversation what replies to nothing', async () => {
    expect(await send(activityFor({ replyToId: undefined }))).toEqual({ is: 'sent', as: 'shown1' });
    expect(connector.arrivals[0]).toMatchObject({ conversation: 'c1;messageid=1', replyToId: undefined });
  });

  it('shows its token where it has an app id', async () => {
    const credentials = new Credentials(async (request) => {
      request.headers.set('authorization', 'Bearer mine');
      return request;
    });
    expect(await send(activityFor(), senderWith({ app, credentials }))).toEqual({ is: 'sent', as: 'shown1' });
    expect(connector.arrivals[0]?.headers.authorization).toBe('Bearer mine');
  });

  it.each<[string, Answer, object]>([
    [
      'too many, and how long',
      { does: 'answer', status: 429, headers: { 'Retry-After': '7' } },
      { is: 'refused', why: '429', retryAfterMs: 7_000 },
    ],
    [
      'too many, and until when',
      { does: 'answer', status: 429, headers: { 'Retry-After': 'Mon, 02 Mar 2026 10:00:05 GMT' } },
      { is: 'refused', why: '429', retryAfterMs: 5_000 },
    ],
    ['too many, without a time', { does: 'answer', status: 429 }, { is: 'refused', why: '429' }],
    [
      'too many, and a time that is none',
      { does: 'answer', status: 429, headers: { 'Retry-After': 'soon' } },
      { is: 'refused', why: '429' },
    ],
    ['a race within the channel', { does: 'answer', status: 412 }, { is: 'refused', why: '412' }],
    ['a token that is not taken', { does: 'answer', status: 401 }, { is: 'refused', why: '401' }],
    ['an error', { does: 'answer', status: 500 }, { is: 'unclear', why: '500' }],
    ['a bad gateway', { does: 'answer', status: 502 }, { is: 'unclear', why: '502' }],
    [
      'no service, and how long',
      { does: 'answer', status: 503, headers: { 'Retry-After': '2' } },
      { is: 'unclear', why: '503', retryAfterMs: 2_000 },
    ],
    ['a slow request', { does: 'answer', status: 408 }, { is: 'unclear', why: '408' }],
    [
      'a bot that is not let in',
      { does: 'answer', status: 403 },
      { is: 'impossible', why: '403', isGone: true },
    ],
    [
      'a conversation that is gone',
      { does: 'answer', status: 404 },
      { is: 'impossible', why: '404', isGone: true },
    ],
    ['a message too large', { does: 'answer', status: 413 }, { is: 'impossible', why: '413' }],
    ['a connection that breaks', { does: 'cut' }, { is: 'unclear', why: 'ECONNRESET' }],
  ])('tries once, and knows what it means: %s', async (_what, answer, expected) => {
    connector.behave(() => answer);
    expect(await send()).toEqual(expected);
    expect(connector.arrivals).toHaveLength(1);
  });

  it('does not wait for ever, and does not know then', async () => {
    connector.behave(() => ({ does: 'hang' }));
    expect(await send(activityFor(), senderWith({ patience: hasty }))).toEqual({
      is: 'unclear',
      why: 'timeout',
    });
  });

  it('knows that nothing was shown where nobody listens, or where there is no such place', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    expect(await send(activityFor({ serviceUrl: `http://127.0.0.1:${port}` }))).toEqual({
      is: 'refused',
      why: 'ECONNREFUSED',
    });
    const nowhere = await send(activityFor({ serviceUrl: 'http://no-such-host.invalid' }));
    expect(nowhere).toMatchObject({ is: 'refused', why: expect.stringMatching(/^(ENOTFOUND|EAI_AGAIN)$/) });
  });

  it('knows that nothing was shown where the other side does not even connect', async () => {
    const silent = createTcpServer((socket) => socket.on('error', () => {}).resume());
    silent.listen(0, '127.0.0.1');
    await new Promise((resolve) => silent.once('listening', resolve));
    const { port } = silent.address() as AddressInfo;
    const serviceUrl = `https://127.0.0.1:${port}`;
    expect(await send(activityFor({ serviceUrl }), senderWith({ patience: hasty }))).toEqual({
      is: 'refused',
      why: 'ECONNECTTIMEOUT',
    });
    await new Promise((resolve) => silent.close(resolve));
  });

  it('knows that nothing was shown where there was no token for it, or none in time', async () => {
    const refusing = new Credentials(() => Promise.reject(new Error('wrong secret')));
    expect(await send(activityFor(), senderWith({ app, credentials: refusing }))).toEqual({
      is: 'refused',
      why: 'noToken',
    });
    const late: (() => void)[] = [];
    const slow = new Credentials((request) => new Promise((resolve) => late.push(() => resolve(request))));
    expect(await send(activityFor(), senderWith({ app, credentials: slow, patience: hasty }))).toEqual({
      is: 'refused',
      why: 'noToken',
    });
    for (const come of late) come();
    expect(await send()).toEqual({ is: 'sent', as: 'shown1' });
    expect(connector.arrivals).toHaveLength(1);
  });

  it.each([
    { serviceUrl: undefined },
    { serviceUrl: 'nowhere' },
    { conversation: undefined },
    { conversation: { id: '' } },
  ])('does not try what has no address: %j', async (more) => {
    expect(await send(activityFor(more))).toEqual({ is: 'impossible', why: 'unaddressed' });
  });

  it('puts an activity in the place of an earlier one, under the id of that', async () => {
    expect(await update()).toEqual({ is: 'sent', as: 'shown 1' });
    expect(connector.arrivals).toEqual([
      expect.objectContaining({
        conversation: 'c1;messageid=1',
        replaces: 'shown 1',
        activity: { ...activityFor(), id: 'shown 1' },
      }),
    ]);
  });

  it.each<[string, Answer, object]>([
    ['it is gone', { does: 'answer', status: 404 }, { is: 'impossible', why: '404', isGone: true }],
    ['no update is let in', { does: 'answer', status: 403 }, { is: 'impossible', why: '403', isGone: true }],
    ['it may not be changed', { does: 'answer', status: 405 }, { is: 'impossible', why: '405' }],
    ['too many', { does: 'answer', status: 429 }, { is: 'refused', why: '429' }],
    ['an error', { does: 'answer', status: 500 }, { is: 'unclear', why: '500' }],
    ['a connection that breaks', { does: 'cut' }, { is: 'unclear', why: 'ECONNRESET' }],
  ])('tries that once too, and knows what it means: %s', async (_what, answer, expected) => {
    connector.behave(() => answer);
    expect(await update()).toEqual(expected);
    expect(connector.arrivals).toHaveLength(1);
  });

  it('does not wait for ever for that either, nor try it without an address', async () => {
    connector.behave(() => ({ does: 'hang' }));
    const hanging = update('shown 1', activityFor(), senderWith({ patience: hasty }));
    expect(await hanging).toEqual({ is: 'unclear', why: 'timeout' });
    const unaddressed = update('shown 1', activityFor({ serviceUrl: 'nowhere' }));
    expect(await unaddressed).toEqual({ is: 'impossible', why: 'unaddressed' });
  });

  it('has no id of a message for which the channel gave none', async () => {
    const adapter = { sendComplete: async () => undefined, updateComplete: async () => {} };
    const { send: sendBy } = createConnectorSender({ adapter, now });
    expect(await sendBy({ id: 'm1', to, activity: activityFor() })).toEqual({ is: 'sent' });
  });
});
