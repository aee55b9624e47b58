import { createCallEnds } from '../../src/bot/callEnds';
import type { ActivityKey } from '../../src/turns/turnStore';

const key: ActivityKey = { activity: 'a1', channel: 'msteams', conversation: 'c1' };
const clock = () => new Date('2026-11-22T12:00:00Z');
const call = (isAnsweredInTime: boolean) => ({
  arrivedAt: clock(),
  ended: Promise.resolve(isAnsweredInTime),
});
const turnOver = () => new Promise(setImmediate);

function createEnds(endCall = (_key: ActivityKey, _at: string) => Promise.resolve()) {
  const written: unknown[] = [];
  const failures: unknown[] = [];
  const ends = createCallEnds({
    store: {
      endCall: (...all) => {
        written.push(all);
        return endCall(...all);
      },
    },
    clock,
    onFailure: (cause) => failures.push(cause),
  });
  return { ends, written, failures };
}

describe('the end of a call', () => {
  it('is kept with the answer it brought', async () => {
    const { ends, written } = createEnds();
    ends.watch(key, call(true));
    await turnOver();
    expect(written).toEqual([[key, '2026-11-22T12:00:00.000Z']]);
  });

  it('is never kept of a call that was cut or slow', async () => {
    const { ends, written } = createEnds();
    ends.watch(key, call(false));
    ends.watch(key, undefined);
    await turnOver();
    expect(written).toEqual([]);
  });

  it('is waited for by the next turn of that conversation, and by no other', async () => {
    let finish = () => {};
    const { ends } = createEnds(() => new Promise((resolve) => (finish = resolve)));
    ends.watch(key, call(true));
    await turnOver();
    const order: string[] = [];
    const next = ends.settled(key).then(() => order.push('next turn'));
    await ends.settled({ ...key, conversation: 'c2' });
    order.push('stored');
    finish();
    await next;
    expect(order).toEqual(['stored', 'next turn']);
  });

  it('that cannot be stored holds nobody up', async () => {
    const { ends, failures } = createEnds(() => Promise.reject(new Error('disk full')));
    ends.watch(key, call(true));
    await turnOver();
    await ends.settled(key);
    expect(failures).toEqual([new Error('disk full')]);
  });
});
