import type { Activity, TurnContext } from 'botbuilder';
import { connectPartner, type Partner } from '../../support/directLineClient';
import { createMemoryDirectLineStore } from '../../support/memoryDirectLineStore';
import { startEchoServer, type EchoServer } from './echoServer';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

const store = () => createMemoryDirectLineStore();

async function start(...args: Parameters<typeof startEchoServer>): Promise<EchoServer> {
  const server = await startEchoServer(...args);
  stops.push(server.stop);
  return server;
}

async function connect({ baseUrl }: EchoServer, more: { cookie?: string; webSocket?: boolean } = {}) {
  const partner = await connectPartner({ baseUrl, locale: 'nl', ...more });
  stops.push(partner.close);
  return partner;
}

/** Puts into the log what a person said just before the process died. */
const leave = async (kept: ReturnType<typeof store>, { conversationId, userId }: Partner, text: string) => {
  const said: Partial<Activity> = {
    type: 'message',
    text,
    channelId: 'directline',
    conversation: { id: conversationId, isGroup: false, conversationType: 'personal', name: '' },
    from: { id: userId, name: '', role: 'user' },
    timestamp: new Date(),
  };
  const json = JSON.stringify(said);
  const { sequence } = await kept.append({ conversationId, json, clientId: undefined }, new Date());
  return `${conversationId}|${String(sequence).padStart(7, '0')}`;
};

const messages = (seen: readonly TurnContext['activity'][]) => seen.filter(({ text }) => text !== undefined);

describe('what a process that died left without an answer', () => {
  it.each([true, false])(
    'is run when its page is opened again, in its order (stream: %s)',
    async (webSocket) => {
      const kept = store();
      const before = await start({ store: kept });
      const partner = await connect(before);
      await partner.say('een');
      await partner.close();
      const ids = [await leave(kept, partner, 'twee'), await leave(kept, partner, 'drie')];

      const after = await start({ store: kept });
      const again = await connect(after, { cookie: partner.cookie, webSocket });
      while ((await again.next()).text !== 'echo drie');
      await after.turns.idle();
      expect(messages(after.seen).map(({ id, text }) => ({ id, text }))).toEqual([
        { id: ids[0], text: 'twee' },
        { id: ids[1], text: 'drie' },
      ]);
      expect(messages(after.seen)[0]).toMatchObject({
        recipient: { id: 'assistant' },
        serviceUrl: after.baseUrl,
      });
      expect(again.received.map(({ text }) => text).slice(-4)).toEqual([
        'twee',
        'drie',
        'echo twee',
        'echo drie',
      ]);
    },
  );

  it('is run when the stream is connected again', async () => {
    const kept = store();
    const before = await start({ store: kept });
    const partner = await connect(before);
    await partner.say('een');
    await leave(kept, partner, 'twee');
    const { port } = before;
    await before.stop();
    stops.splice(0, 1);
    await start({ store: kept, port });
    expect((await partner.next()).text).toBe('echo twee');
  }, 15_000);

  it('is run as far as it is among the latest five', async () => {
    const kept = store();
    const server = await start({ store: kept });
    const partner = await connect(server);
    await partner.next();
    await partner.close();
    for (const text of ['1', '2', '3', '4', '5', '6', '7']) await leave(kept, partner, text);
    const again = await connect(server, { cookie: partner.cookie });
    while ((await again.next()).text !== 'echo 7');
    expect(messages(server.seen).map(({ text }) => text)).toEqual(['3', '4', '5', '6', '7']);
  });

  it('is not run when its turn goes on or has failed with a notice', async () => {
    const server = await start();
    const partner = await connect(server);
    await partner.next();
    const slow = partner.say('slow');
    const failing = partner.say('update');
    while (messages(server.seen).length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    await connect(server, { cookie: partner.cookie });
    expect([(await slow).text, (await failing).text]).toEqual(['echo slow', 'sorry: NotAllowedError']);
    await connect(server, { cookie: partner.cookie });
    await server.turns.idle();
    expect(messages(server.seen).map(({ text }) => text)).toEqual(['slow', 'update']);
  });

  it('holds up nobody where the log cannot be searched', async () => {
    const kept = store();
    const readLast = () => Promise.reject(new Error('disk'));
    const server = await start({ store: { ...kept, readLast } });
    const partner = await connect(server);
    expect((await partner.say('een')).text).toBe('echo een');
    while (server.failures.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    expect(server.failures).toEqual([new Error('disk')]);
  });
});
