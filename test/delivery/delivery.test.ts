import {
  createDelivery,
  type Delivery,
  type DeliveryParts,
  type DeliveryTrouble,
} from '../../src/delivery/delivery';
import type { OutgoingMessage, Recipient } from '../../src/delivery/outgoingMessage';
import type { Sender, SendResult } from '../../src/delivery/sender';
import { StorageError, VersionConflictError } from '../../src/errors';
import { createMemoryOutbox, type MemoryOutbox } from '../support/memoryOutbox';

const to: Recipient = { channel: 'msteams', conversation: 'c1', partner: 'tenant:t' };
const other: Recipient = { ...to, conversation: 'c2' };
const patience = 40;

type Sent = {
  readonly id: string;
  readonly text: unknown;
  readonly conversation: string;
  readonly replyTo: unknown;
};

/** A channel that does what it is told, message by message. */
function createChannel(answer: (sent: Sent, count: number) => SendResult | Promise<SendResult> = () => ok) {
  const sent: Sent[] = [];
  const sender: Sender = {
    isRepeatable: false,
    send: async ({ id, to: { conversation }, activity }) => {
      const one = { id, text: activity['text'], conversation, replyTo: activity['replyToId'] };
      sent.push(one);
      return answer(one, sent.length);
    },
  };
  return { sent, sender, texts: () => sent.map(({ text }) => text) };
}
const ok: SendResult = { is: 'sent' };
const refused: SendResult = { is: 'refused', why: '429' };
const unclear: SendResult = { is: 'unclear', why: '500' };

const deliveries: Delivery[] = [];
afterEach(async () => {
  for (const delivery of deliveries.splice(0)) await delivery.stop();
});

function setUp(sender: Sender, more: Partial<DeliveryParts> = {}) {
  const store = createMemoryOutbox();
  const troubles: DeliveryTrouble[] = [];
  const failures: unknown[] = [];
  const parts: DeliveryParts = {
    store,
    senders: {},
    otherwise: sender,
    isGateShut: async () => false,
    onGone: async () => {},
    now: () => new Date(),
    random: () => 0,
    onTrouble: (trouble) => troubles.push(trouble),
    onFailure: (cause) => failures.push(cause),
    ...more,
    pace: { patienceMs: patience, pollMs: 5, backoff: { firstMs: 4, longestMs: 20 }, ...more.pace },
  };
  const delivery = createDelivery(parts);
  deliveries.push(delivery);
  return { store, delivery, troubles, failures, owe: owing(store) };
}

const owing =
  (store: MemoryOutbox) =>
  (id: string, whom = to, more: Partial<OutgoingMessage> = {}) =>
    store.owe({ id, activity: { type: 'message', text: id }, isQuestion: false, ...more }, whom, new Date());

/** Waits until something is so. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 2));
}

/** Whether a promise is kept while others get their turn. */
const isKept = async (promise: Promise<unknown>): Promise<boolean> =>
  Promise.race([promise.then(() => true), new Promise<boolean>((resolve) => setImmediate(resolve, false))]);

/** A promise that is kept when it is told to. */
function hold<T>(value: T) {
  let release = () => {};
  const held = new Promise<T>((resolve) => (release = () => resolve(value)));
  return { held, release };
}

describe('deliver', () => {
  it('sends what the conversation is owed, in its order, and is back when that is done', async () => {
    const channel = createChannel();
    const { store, delivery, owe } = setUp(channel.sender);
    owe('m1');
    owe('m2');
    owe('elsewhere', other);
    await delivery.deliver(to);
    expect(channel.texts()).toEqual(['m1', 'm2']);
    expect(store.states()).toEqual({ m1: 'sent', m2: 'sent', elsewhere: 'owed' });
  });

  it('holds a turn no longer than it has patience, and sends all the same', async () => {
    const { held, release } = hold(ok);
    const channel = createChannel(() => held);
    const { store, delivery, owe } = setUp(channel.sender);
    owe('m1');
    await delivery.deliver(to);
    expect(store.states()).toEqual({ m1: 'owed' });
    owe('m2');
    await delivery.deliver(to);
    expect(channel.texts()).toEqual(['m1']);
    release();
    await until(() => store.states()['m2'] === 'sent');
    expect(store.states()).toEqual({ m1: 'sent', m2: 'sent' });
  });

  it('does not let a conversation that hangs hold up another', async () => {
    const { held, release } = hold(ok);
    const channel = createChannel(({ conversation }) => (conversation === 'c1' ? held : ok));
    const { store, delivery, owe } = setUp(channel.sender);
    owe('m1');
    owe('m2', other);
    const hanging = delivery.deliver(to);
    await delivery.deliver(other);
    expect(store.states()).toEqual({ m1: 'owed', m2: 'sent' });
    release();
    await hanging;
  });

  it('is back at once where the message has to wait for another attempt', async () => {
    const channel = createChannel(() => ({ ...refused, retryAfterMs: 60_000 }));
    const { store, delivery, troubles, owe } = setUp(channel.sender, { pace: { patienceMs: 60_000 } });
    owe('m1');
    owe('m2');
    await delivery.deliver(to);
    await delivery.deliver(to);
    expect(channel.texts()).toEqual(['m1']);
    expect(store.states()).toEqual({ m1: 'owed', m2: 'owed' });
    expect(troubles).toEqual([
      { code: 'DELIVERY_REFUSED', id: 'm1', channel: 'msteams', attempts: 1, why: '429' },
    ]);
  });

  it('sends by the way out that the channel has of its own', async () => {
    const [own, others] = [createChannel(), createChannel()];
    const { delivery, owe } = setUp(others.sender, { senders: { directline: own.sender } });
    const local = { ...to, channel: 'directline' };
    owe('m1', local);
    owe('m2', { ...to, channel: 'constructor' });
    await delivery.deliver(local);
    await delivery.deliver({ ...to, channel: 'constructor' });
    expect([own.texts(), others.texts()]).toEqual([['m1'], ['m2']]);
  });

  it.each([
    [true, 'do not buy'],
    [false, 'm1'],
  ])('asks at the moment of sending whether the gate is shut: %s', async (isShut, text) => {
    const channel = createChannel();
    const asked: Recipient[] = [];
    const isGateShut = async (whom: Recipient) => {
      asked.push(whom);
      return isShut;
    };
    const { delivery, owe } = setUp(channel.sender, { isGateShut });
    owe('m1', to, { whenShut: { type: 'message', text: 'do not buy' } });
    owe('m2');
    await delivery.deliver(to);
    expect(channel.texts()).toEqual([text, 'm2']);
    expect(asked).toEqual([to]);
  });

  it('sends no advice while nobody can say whether the gate is shut', async () => {
    const channel = createChannel();
    const isGateShut = () => Promise.reject(new StorageError('down'));
    const { store, delivery, failures, troubles, owe } = setUp(channel.sender, { isGateShut });
    owe('m1', to, { whenShut: { type: 'message' } });
    await delivery.deliver(to);
    expect(channel.sent).toEqual([]);
    expect(store.states()).toEqual({ m1: 'owed' });
    expect(failures).toHaveLength(1);
    expect(troubles).toEqual([expect.objectContaining({ why: 'gate' })]);
  });

  it('takes a sender that fails for one that may have sent', async () => {
    const channel = createChannel(() => Promise.reject(new Error('a bug')));
    const { store, delivery, failures, owe } = setUp(channel.sender);
    owe('m1');
    await delivery.deliver(to);
    expect(store.states()).toEqual({ m1: 'uncertain' });
    expect(failures).toEqual([expect.objectContaining({ message: 'a bug' })]);
  });

  it('drops what cannot be read, and sends what comes after it', async () => {
    const channel = createChannel();
    const { store, delivery, troubles, owe } = setUp(channel.sender);
    owe('m1');
    owe('m2');
    store.spoil('m1');
    await delivery.deliver(to);
    expect(store.states()).toEqual({ m1: 'dropped', m2: 'sent' });
    expect(troubles).toEqual([expect.objectContaining({ code: 'DELIVERY_DROPPED', why: 'unreadable' })]);
  });

  it('sends as many messages a second to one conversation as the channel takes, and the rest later', async () => {
    let time = Date.parse('2026-03-02T10:00:00.000Z');
    const channel = createChannel();
    const sender = { ...channel.sender, perSecond: 6 };
    const { delivery, store } = setUp(sender, { now: () => new Date(time) });
    for (let index = 0; index < 8; index++) {
      store.owe({ id: `m${index}`, activity: {}, isQuestion: false }, to, new Date(time));
    }
    await delivery.deliver(to);
    expect(channel.sent).toHaveLength(6);
    time += 999;
    await delivery.deliver(to);
    expect(channel.sent).toHaveLength(6);
    time += 1;
    await delivery.deliver(to);
    expect(channel.sent).toHaveLength(8);
  });
});

describe('an attempt whose end nobody knows', () => {
  const twice = async (isQuestion: boolean, sender: Partial<Sender> = {}) => {
    const channel = createChannel();
    const { store, delivery, troubles, owe } = setUp({ ...channel.sender, ...sender });
    owe('m1', to, { isQuestion });
    store.interrupt('m1');
    await delivery.deliver(to);
    return { sent: channel.sent.length, states: store.states(), troubles };
  };

  it('is followed by another one for a question, and by none for anything else', async () => {
    expect(await twice(true)).toMatchObject({ sent: 1, states: { m1: 'sent' } });
    expect(await twice(false)).toMatchObject({
      sent: 0,
      states: { m1: 'uncertain' },
      troubles: [expect.objectContaining({ code: 'DELIVERY_UNCERTAIN', why: 'interrupted' })],
    });
  });

  it('is followed by another one where the channel shows a message once in any case', async () => {
    expect(await twice(false, { isRepeatable: true })).toMatchObject({ sent: 1, states: { m1: 'sent' } });
  });

  it('is followed by one other, not by two', async () => {
    const channel = createChannel(() => unclear);
    const { store, delivery, owe } = setUp(channel.sender);
    owe('m1', to, { isQuestion: true });
    store.interrupt('m1');
    await delivery.deliver(to);
    expect([channel.sent.length, store.states()]).toEqual([1, { m1: 'uncertain' }]);
  });
});

describe('a message about an earlier one', () => {
  const impossible: SendResult = { is: 'impossible', why: '405' };
  const gone: SendResult = { is: 'impossible', why: '404', isGone: true };

  /** m1 has been shown, as `activity m1`. The channel answers so to updates, and to new messages after that. */
  const setUpShown = async (
    answers: { readonly update?: () => SendResult | Promise<SendResult>; readonly send?: SendResult } = {},
    more: Partial<DeliveryParts> = {},
  ) => {
    const updates: { readonly id: string; readonly as: string; readonly text: unknown }[] = [];
    const channel = createChannel(({ id }) =>
      id === 'm1'
        ? { is: 'sent', as: 'activity m1' }
        : (answers.send ?? { is: 'sent', as: `activity ${id}` }),
    );
    const update: Sender['update'] = async ({ id, activity, as }) => {
      updates.push({ id, as, text: activity['text'] });
      return answers.update?.() ?? { is: 'sent', as };
    };
    const set = setUp({ ...channel.sender, update }, more);
    set.owe('m1', to, { shows: 's1' });
    await set.delivery.deliver(to);
    return { ...set, updates, sentAfter: () => channel.sent.slice(1) };
  };

  it('takes its place, under the id that the channel has for it', async () => {
    const { delivery, store, updates, sentAfter, owe } = await setUpShown();
    owe('m2', to, { inPlaceOf: 's1', shows: 's1' });
    owe('m3', to, { inPlaceOf: 's1' });
    await delivery.deliver(to);
    expect(updates).toEqual([
      { id: 'm2', text: 'm2', as: 'activity m1' },
      { id: 'm3', text: 'm3', as: 'activity m1' },
    ]);
    expect(sentAfter()).toEqual([]);
    expect(store.states()).toEqual({ m1: 'sent', m2: 'sent', m3: 'sent' });
  });

  it.each([impossible, gone])('is a new one where the channel refuses that for good: %j', async (refusal) => {
    const onGone = jest.fn(() => Promise.resolve());
    const { delivery, store, updates, sentAfter, owe } = await setUpShown(
      { update: () => refusal },
      { onGone },
    );
    owe('m2', to, { inPlaceOf: 's1', shows: 's1' });
    owe('m3', to, { inPlaceOf: 's1' });
    await delivery.deliver(to);
    expect(updates.map(({ as }) => as)).toEqual(['activity m1', 'activity m2']);
    expect(sentAfter().map(({ text }) => text)).toEqual(['m2', 'm3']);
    expect(store.states()).toEqual({ m1: 'sent', m2: 'sent', m3: 'sent' });
    // That message is gone, or may not be changed; the conversation is there.
    expect(onGone).not.toHaveBeenCalled();
  });

  it('is a new one where nothing is known of the earlier one', async () => {
    const { delivery, updates, sentAfter, owe } = await setUpShown();
    owe('m2', to, { inPlaceOf: 's2' });
    owe('m3', other, { inPlaceOf: 's1' });
    await delivery.deliver(to);
    await delivery.deliver(other);
    expect(updates).toEqual([]);
    expect(sentAfter().map(({ text }) => text)).toEqual(['m2', 'm3']);
  });

  it('is a new one where the channel cannot', async () => {
    const channel = createChannel(({ id }) => ({ is: 'sent', as: `activity ${id}` }));
    const { delivery, owe } = setUp(channel.sender);
    owe('m1', to, { shows: 's1' });
    owe('m2', to, { inPlaceOf: 's1' });
    await delivery.deliver(to);
    expect(channel.texts()).toEqual(['m1', 'm2']);
  });

  it.each<[string, () => SendResult | Promise<SendResult>]>([
    ['it may have taken its place', () => unclear],
    ['it was refused for now', () => refused],
    ['the sender failed', () => Promise.reject(new Error('a bug'))],
  ])('is put there again, and is no doubt, where %s', async (_what, answer) => {
    let count = 0;
    const update = () => ((count += 1) <= 3 ? answer() : ok);
    const { delivery, store, updates, sentAfter, troubles, owe } = await setUpShown({ update });
    owe('m2', to, { inPlaceOf: 's1' });
    delivery.start();
    await until(() => store.states()['m2'] === 'sent');
    expect(updates).toHaveLength(4);
    expect(sentAfter()).toEqual([]);
    expect(troubles.map(({ code }) => code)).toEqual(Array.from({ length: 3 }, () => 'DELIVERY_REFUSED'));
  });

  it('is sent as new after all where the channel refuses that for good after a doubt', async () => {
    let count = 0;
    const update = () => ((count += 1) === 1 ? unclear : gone);
    const { delivery, store, sentAfter, owe } = await setUpShown({ update });
    owe('m2', to, { inPlaceOf: 's1' });
    delivery.start();
    await until(() => store.states()['m2'] !== 'owed');
    expect([sentAfter().length, store.states()['m2']]).toEqual([1, 'sent']);
  });

  it('after an attempt that was interrupted takes its place, whatever it is', async () => {
    const { delivery, store, updates, owe } = await setUpShown();
    owe('m2', to, { inPlaceOf: 's1' });
    store.interrupt('m2');
    await delivery.deliver(to);
    expect([updates.length, store.states()['m2']]).toEqual([1, 'sent']);
  });

  it.each([
    [true, 1, 'sent'],
    [false, 0, 'uncertain'],
  ])(
    'after an attempt that was interrupted is new only if it is a question: %s',
    async (isQuestion, sent, state) => {
      const { delivery, store, sentAfter, troubles, owe } = await setUpShown({ update: () => gone });
      owe('m2', to, { inPlaceOf: 's1', isQuestion });
      store.interrupt('m2');
      await delivery.deliver(to);
      expect([sentAfter().length, store.states()['m2']]).toEqual([sent, state]);
      expect(troubles.map(({ why }) => why)).toEqual(isQuestion ? [] : ['interrupted']);
    },
  );

  it('says in its place what the gate allows at that moment', async () => {
    const { delivery, updates, owe } = await setUpShown({}, { isGateShut: async () => true });
    owe('m2', to, { inPlaceOf: 's1', whenShut: { type: 'message', text: 'do not buy' } });
    await delivery.deliver(to);
    expect(updates).toEqual([{ id: 'm2', as: 'activity m1', text: 'do not buy' }]);
  });

  it('is a reply to it where the channel has its id, and to what it was addressed to where not', async () => {
    const { delivery, sentAfter, owe } = await setUpShown({}, { isGateShut: async () => true });
    const activity = { type: 'message', text: 'm', replyToId: 'incoming' };
    owe('m2', to, { activity, repliesTo: 's1' });
    owe('m3', to, { activity, repliesTo: 's2' });
    owe('m4', to, { activity, whenShut: activity, repliesTo: 's1' });
    await delivery.deliver(to);
    expect(sentAfter().map(({ replyTo }) => replyTo)).toEqual(['activity m1', 'incoming', 'activity m1']);
  });
});

describe('a conversation that is gone', () => {
  const gone: SendResult = { is: 'impossible', why: '403', isGone: true };

  it('is told once the channel says so, and the message is dropped', async () => {
    const told: unknown[] = [];
    const onGone = async (whom: unknown) => void told.push(whom);
    const { delivery, store, owe } = setUp(createChannel(() => gone).sender, { onGone });
    owe('m1');
    await delivery.deliver(to);
    expect([told, store.states()]).toEqual([[to], { m1: 'dropped' }]);
  });

  it('is not told of a message that alone is impossible', async () => {
    const onGone = jest.fn(() => Promise.resolve());
    const tooLarge: SendResult = { is: 'impossible', why: '413' };
    const { delivery, store, owe } = setUp(createChannel(() => tooLarge).sender, { onGone });
    owe('m1');
    await delivery.deliver(to);
    expect(store.states()).toEqual({ m1: 'dropped' });
    expect(onGone).not.toHaveBeenCalled();
  });

  it('goes on with what else is owed there when nobody could be told', async () => {
    const onGone = () => Promise.reject(new StorageError('down'));
    const channel = createChannel(({ id }) => (id === 'm1' ? gone : ok));
    const { delivery, store, failures, owe } = setUp(channel.sender, { onGone });
    owe('m1');
    owe('m2');
    await delivery.deliver(to);
    expect(store.states()).toEqual({ m1: 'dropped', m2: 'sent' });
    expect(failures).toEqual([expect.objectContaining({ message: 'down' })]);
  });
});

describe('the worker', () => {
  it('sends what was left over, and sends again what was refused', async () => {
    const channel = createChannel((_sent, count) => (count <= 2 ? refused : ok));
    const { store, delivery, owe } = setUp(channel.sender);
    owe('m1');
    delivery.start();
    await until(() => store.states()['m1'] === 'sent');
    expect(channel.texts()).toEqual(['m1', 'm1', 'm1']);
  });

  it('sends a question a second time, and nothing a third time', async () => {
    const channel = createChannel(() => unclear);
    const { store, delivery, owe } = setUp(channel.sender);
    owe('question', to, { isQuestion: true });
    owe('no question');
    delivery.start();
    await until(() => store.states()['no question'] === 'uncertain');
    expect(channel.texts()).toEqual(['question', 'question', 'no question']);
  });

  it('sends to as many conversations at the same time as it may, and gets round to all', async () => {
    let [now, most] = [0, 0];
    const channel = createChannel(async () => {
      most = Math.max(most, (now += 1));
      await new Promise((resolve) => setTimeout(resolve, 2));
      now -= 1;
      return ok;
    });
    const { store, delivery, owe } = setUp(channel.sender, { pace: { concurrency: 3, pollMs: 60_000 } });
    for (let index = 0; index < 20; index++) owe(`m${index}`, { ...to, conversation: `c${index}` });
    delivery.start();
    await until(() => Object.values(store.states()).every((state) => state === 'sent'));
    expect(most).toBe(3);
  });

  it('goes on when the store works again, and says once that it did not', async () => {
    const channel = createChannel();
    const { store, delivery, failures, owe } = setUp(channel.sender);
    owe('m1');
    store.fail('claim');
    delivery.start();
    await until(() => store.failed() > 3);
    expect(failures).toHaveLength(1);
    store.fail('due');
    const before = store.failed();
    await until(() => store.failed() > before + 3);
    expect(failures).toHaveLength(2);
    store.fail();
    await until(() => store.states()['m1'] === 'sent');
    expect(channel.texts()).toEqual(['m1']);
  });

  it('leaves to whoever was quicker what several processes wanted', async () => {
    const { store, delivery, failures, owe } = setUp(createChannel().sender);
    owe('m1');
    store.fail('claim', new VersionConflictError('outbox'));
    await delivery.deliver(to);
    store.fail();
    delivery.start();
    await until(() => store.states()['m1'] === 'sent');
    expect(failures).toEqual([]);
  });

  it('sends nothing twice because the store could not be told that it was sent', async () => {
    const channel = createChannel();
    const { store, delivery, owe } = setUp(channel.sender, { pace: { leaseMs: 10 } });
    owe('m1');
    store.fail('settle');
    delivery.start();
    await until(() => store.failed() > 5);
    store.fail();
    await until(() => store.states()['m1'] === 'sent');
    expect(channel.texts()).toEqual(['m1']);
  });
});

describe('stop', () => {
  it('waits for what is being sent, and leaves the rest to the next start', async () => {
    const { held, release } = hold(ok);
    const channel = createChannel(() => held);
    const { store, delivery, owe } = setUp(channel.sender);
    owe('m1');
    owe('m2');
    delivery.start();
    await until(() => channel.sent.length === 1);
    const stopped = delivery.stop();
    release();
    await stopped;
    await delivery.deliver(to);
    expect(store.states()).toEqual({ m1: 'sent', m2: 'owed' });
  });

  it('does not wait for a store that is down', async () => {
    const { store, delivery, owe } = setUp(createChannel().sender);
    owe('m1');
    store.fail('settle');
    await delivery.deliver(to);
    await delivery.stop();
    expect(store.states()).toEqual({ m1: 'owed' });
  });
});

describe('inFlight', () => {
  it('is over at once where nothing is being sent', async () => {
    const { delivery } = setUp(createChannel().sender);
    expect(await isKept(delivery.inFlight(to))).toBe(true);
  });

  it('lasts until what is being sent there is settled, and no longer for a channel that hangs', async () => {
    const { held, release } = hold(ok);
    const channel = createChannel(() => held);
    const { delivery, owe } = setUp(channel.sender);
    owe('a');
    const delivering = delivery.deliver(to);
    await until(() => channel.sent.length === 1);
    expect([await isKept(delivery.inFlight(to)), await isKept(delivery.inFlight(other))]).toEqual([
      false,
      true,
    ]);
    await delivery.inFlight(to);
    const settled = delivery.inFlight(to);
    release();
    await settled;
    await delivering;
  });
});
