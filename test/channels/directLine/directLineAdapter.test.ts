import type { TurnContext } from 'botbuilder';
import { createActivityLog } from '../../../src/channels/directLine/activityLog';
import { DirectLineAdapter } from '../../../src/channels/directLine/directLineAdapter';
import { createOneAtATime } from '../../../src/channels/oneAtATime';
import { createMemoryDirectLineStore } from '../../support/memoryDirectLineStore';

const conversation = { id: 'c', name: '', isGroup: false, conversationType: 'personal' };
const message = {
  type: 'message',
  id: 'c|0000001',
  channelId: 'directline',
  conversation,
  recipient: { id: 'assistant', name: 'Assistant' },
  from: { id: 'dl_u', name: '' },
};

async function setUp() {
  const now = () => new Date('2026-01-01T10:00:00Z');
  const store = createMemoryDirectLineStore();
  await store.open({ id: 'c', userId: 'dl_u', locale: undefined }, now());
  const log = createActivityLog({ store, now });
  const adapter = new DirectLineAdapter({ log, turns: createOneAtATime(), now });
  const texts = async () => (await log.readAfter('c', 0)).activities.map(({ text }) => text);
  return { adapter, log, texts };
}

describe('the Direct Line adapter', () => {
  it('gives every activity sent the id it has in the log', async () => {
    const { adapter } = await setUp();
    await adapter.process(message, async (context) => {
      const sent = await context.sendActivities([{ type: 'message', text: 'a' }, { type: 'trace' }]);
      expect(sent).toEqual([{ id: 'c|0000001' }, { id: '' }]);
    });
  });

  it('addresses what the bot says to the person', async () => {
    const { adapter, log } = await setUp();
    await adapter.process(message, async (context) => void (await context.sendActivity('a')));
    const [activity] = (await log.readAfter('c', 0)).activities;
    expect(activity).toMatchObject({ from: { id: 'assistant' }, recipient: { id: 'dl_u' } });
  });

  it('refuses to update and to delete, as Azure does', async () => {
    const { adapter } = await setUp();
    await expect(adapter.updateActivity()).rejects.toMatchObject({ statusCode: 405 });
    await expect(adapter.deleteActivity()).rejects.toMatchObject({ statusCode: 405 });
  });

  it('begins no turn by itself', async () => {
    const { adapter } = await setUp();
    await expect(adapter.continueConversation()).rejects.toThrow('continues no conversation');
  });

  it('lets onTurnError see everything that a turn throws', async () => {
    const { adapter } = await setUp();
    const seen: string[] = [];
    adapter.onTurnError = async (_context, error) => void seen.push(error.message);
    await adapter.process(message, () => Promise.reject(new Error('no')));
    expect(seen).toEqual(['no']);
  });

  it('runs turns of one conversation one after the other', async () => {
    const { adapter, texts } = await setUp();
    const slowly = (text: string, ms: number) => async (context: TurnContext) => {
      await new Promise((resolve) => setTimeout(resolve, ms));
      await context.sendActivity(text);
    };
    await Promise.all([
      adapter.process(message, slowly('slow', 30)),
      adapter.process(message, slowly('fast', 0)),
    ]);
    expect(await texts()).toEqual(['slow', 'fast']);
  });

  it('does not know what to do with an activity of no conversation', async () => {
    const { adapter } = await setUp();
    expect(() => adapter.process({ type: 'message' }, async () => {})).toThrow('without a conversation');
  });
});
