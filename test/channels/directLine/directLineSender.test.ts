import { createActivityLog } from '../../../src/channels/directLine/activityLog';
import { createDirectLineSender } from '../../../src/channels/directLine/directLineSender';
import { readIncoming } from '../../../src/channels/directLine/incomingActivity';
import { StorageError } from '../../../src/errors';
import { createMemoryDirectLineStore } from '../../support/memoryDirectLineStore';

const to = { channel: 'directline', conversation: 'c', partner: 'directline:dl_u' };
const id = 'ab'.repeat(16);
const activity = {
  type: 'message',
  text: 'hallo',
  replyToId: 'c|0000001',
  conversation: { id: 'c' },
  recipient: { id: 'dl_u' },
  serviceUrl: 'http://localhost:1',
};

async function setUp() {
  const now = () => new Date('2026-01-01T10:00:00Z');
  const store = createMemoryDirectLineStore();
  await store.open({ id: 'c', userId: 'dl_u', locale: undefined }, now());
  const log = createActivityLog({ store, now });
  const failures: unknown[] = [];
  const onFailure = (cause: unknown) => failures.push(cause);
  const sender = createDirectLineSender({ log, now, onFailure });
  const failing = (error: Error) =>
    createDirectLineSender({ log: { publish: () => Promise.reject(error) }, now, onFailure });
  return { log, sender, failing, failures };
}

describe('the sender of the local Direct Line', () => {
  it('adds the message to the log once, however often it is sent', async () => {
    const { log, sender } = await setUp();
    expect(sender.isRepeatable).toBe(true);
    for (let time = 0; time < 3; time++)
      expect(await sender.send({ id, to, activity })).toEqual({ is: 'sent' });
    const { serviceUrl: _url, ...shown } = activity;
    expect((await log.readAfter('c', 0)).activities).toEqual([
      { ...shown, id: 'c|0000001', timestamp: '2026-01-01T10:00:00.000Z' },
    ]);
  });

  it('is not kept from it by a client that calls its own message the same', async () => {
    const { log, sender } = await setUp();
    for (const clientActivityID of [id, `assistant|${id}`]) {
      const incoming = readIncoming({ type: 'message', text: 'mine', channelData: { clientActivityID } });
      await log.publish('c', { type: 'message', text: 'mine' }, incoming.ok ? incoming.clientId : undefined);
    }
    expect(await sender.send({ id, to, activity })).toEqual({ is: 'sent' });
    const { activities } = await log.readAfter('c', 0);
    expect(activities.map(({ text }) => text)).toEqual(['mine', 'mine', 'hallo']);
  });

  it('gives up on a conversation that is gone, and waits for a log that is down', async () => {
    const { failing, failures } = await setUp();
    const gone = failing(new StorageError('No such conversation', undefined, 'STORAGE_ABSENT'));
    expect(await gone.send({ id, to, activity })).toEqual({
      is: 'impossible',
      why: 'conversationGone',
      isGone: true,
    });
    expect(failures).toEqual([]);
    const down = failing(new StorageError('The database is down'));
    expect(await down.send({ id, to, activity })).toEqual({ is: 'refused', why: 'storage' });
    expect(failures).toHaveLength(1);
  });
});
