import { createActivityLog } from '../../../src/channels/directLine/activityLog';
import { DirectLineAdapter } from '../../../src/channels/directLine/directLineAdapter';
import { createTurnRunner } from '../../../src/channels/directLine/turnRunner';
import { createOneAtATime } from '../../../src/channels/oneAtATime';
import { createMemoryDirectLineStore } from '../../support/memoryDirectLineStore';

const conversation = { id: 'c', userId: 'dl_u', locale: undefined };
const message = {
  activity: { type: 'message', text: 'hoi' },
  clientId: undefined,
  call: { arrivedAt: new Date(0), ended: Promise.resolve(true) },
} as const;

afterEach(() => jest.useRealTimers());

async function setUp(logic: () => Promise<void>) {
  const now = () => new Date();
  const store = createMemoryDirectLineStore();
  await store.open(conversation, now());
  const log = createActivityLog({ store, now });
  const adapter = new DirectLineAdapter({ log, turns: createOneAtATime(), now });
  const failures: unknown[] = [];
  const runner = createTurnRunner({
    store,
    log,
    adapter,
    bot: { id: 'assistant', name: '' },
    logic,
    now,
    randomId: () => 'r',
    onFailure: (cause) => failures.push(cause),
  });
  return { runner, failures };
}

describe('a turn', () => {
  it('that takes its time does not keep the client waiting until it gives up', async () => {
    jest.useFakeTimers();
    const { runner, failures } = await setUp(() => new Promise(() => {}));
    const said = runner.say(conversation, message, 'http://localhost');
    await jest.advanceTimersByTimeAsync(15_000);
    expect(await said).toBe('c|0000001');
    expect(failures).toEqual([]);
  });

  it('that fails where nothing else catches it is reported, and the activity counts as said', async () => {
    const { runner, failures } = await setUp(() => Promise.reject(new Error('no')));
    expect(await runner.say(conversation, message, 'http://localhost')).toBe('c|0000001');
    expect(failures).toEqual([new Error('no')]);
  });
});
