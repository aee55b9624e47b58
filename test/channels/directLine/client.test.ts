import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../../src/storage/database';
import { createSqlDirectLineStore } from '../../../src/storage/sqlDirectLineStore';
import { connectPartner, type Partner } from '../../support/directLineClient';
import { startEchoServer, type EchoServer } from './echoServer';

describe.each([
  ['over the stream', true],
  ['by polling', false],
])('the real client %s', (_how, webSocket) => {
  let server: EchoServer;
  let partner: Partner;

  beforeEach(async () => {
    server = await startEchoServer();
    partner = await connectPartner({ baseUrl: server.baseUrl, locale: 'nl-NL', webSocket });
  });

  afterEach(async () => {
    await partner.close();
    await server.stop();
  });

  it('is greeted in the language it asks for', async () => {
    expect((await partner.next()).text).toBe('welcome nl-NL');
  });

  it('gets its own message first, as it sent it, and then the reply', async () => {
    await partner.next();
    const reply = await partner.say('hoi');
    const [, own, last] = partner.received;
    expect(own).toMatchObject({ text: 'hoi', from: { id: partner.userId }, locale: 'nl-NL' });
    expect(own?.channelData.clientActivityID).toBeTruthy();
    expect(own?.id).toBe(`${partner.conversationId}|0000002`);
    expect(last).toEqual(reply);
    expect(reply).toMatchObject({ text: 'echo hoi', replyToId: own?.id, channelId: 'directline' });
    expect(reply).not.toHaveProperty('serviceUrl');
  });

  it('sends card submits and events', async () => {
    expect((await partner.submit({ verb: 'start' })).text).toBe('echo {"verb":"start"}');
    await partner.sendRaw({ type: 'event', name: 'joined' });
    expect((await partner.next()).text).toBe('event joined');
  });

  it('gets replies in the order of its messages', async () => {
    await partner.next();
    const replies = await Promise.all([partner.say('slow'), partner.say('b'), partner.say('c')]);
    expect(replies.map(({ text }) => text)).toEqual(['echo slow', 'echo b', 'echo c']);
    const fromBot = partner.received.filter(({ replyToId, type }) => replyToId && type === 'message');
    expect(fromBot.map(({ text }) => text).slice(-3)).toEqual(['echo slow', 'echo b', 'echo c']);
  });

  it('cannot send attachments', async () => {
    await expect(
      partner.sendRaw({
        type: 'message',
        attachments: [{ contentType: 'text/plain', contentUrl: `${server.baseUrl}/livez`, name: 'a.txt' }],
      }),
    ).rejects.toBeTruthy();
  });
});

describe('coming back', () => {
  it('gives the same conversation with its history to the same cookie, without a second greeting', async () => {
    const server = await startEchoServer();
    const first = await connectPartner({ baseUrl: server.baseUrl, locale: 'nl' });
    await first.say('hoi');
    await first.close();
    const again = await connectPartner({ baseUrl: server.baseUrl, locale: 'nl', cookie: first.cookie });
    expect(again.conversationId).toBe(first.conversationId);
    expect(again.userId).toBe(first.userId);
    expect((await again.next()).text).toBe('welcome nl');
    expect((await again.next()).text).toBe('echo hoi');
    expect((await again.say('terug')).text).toBe('echo terug');
    expect(again.received.map(({ text }) => text)).toEqual([
      'welcome nl',
      'hoi',
      'echo hoi',
      'terug',
      'echo terug',
    ]);
    await again.close();
    await server.stop();
  });

  it('gives a stranger another person and another conversation', async () => {
    const server = await startEchoServer();
    const one = await connectPartner({ baseUrl: server.baseUrl, locale: 'nl' });
    const two = await connectPartner({ baseUrl: server.baseUrl, locale: 'nl', cookie: `${one.cookie}x` });
    expect(two.userId).not.toBe(one.userId);
    expect(two.conversationId).not.toBe(one.conversationId);
    await Promise.all([one.close(), two.close()]);
    await server.stop();
  });

  it('goes on after a restart of the server, with nothing lost and nothing twice', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'direct-line-'));
    const open = () => openDatabase({ dataDir, now: () => new Date() });
    const first = await open();
    const before = await startEchoServer({ store: createSqlDirectLineStore(first) });
    const partner = await connectPartner({ baseUrl: before.baseUrl, locale: 'nl', patienceMs: 9000 });
    await partner.say('een');
    await before.stop();
    await first.close();

    const second = await open();
    const after = await startEchoServer({ store: createSqlDirectLineStore(second), port: before.port });
    const to = { channel: 'directline', conversation: partner.conversationId, partner: 'p' };
    const activity = { type: 'message', text: 'while you were away', from: { id: 'assistant' } };
    await after.directLine.sender.send({ id: 'm1', to, activity });
    expect((await partner.next()).text).toBe('while you were away');
    expect((await partner.say('twee')).text).toBe('echo twee');
    expect(partner.received.map(({ text }) => text)).toEqual([
      'welcome nl',
      'een',
      'echo een',
      'while you were away',
      'twee',
      'echo twee',
    ]);
    await partner.close();
    await after.stop();
    await second.close();
    rmSync(dataDir, { recursive: true });
  }, 15_000);
});
