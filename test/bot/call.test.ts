import { EventEmitter } from 'node:events';
import { callOf, setCall, watchCall } from '../../src/bot/call';
import { recordingContext } from '../support/recordingContext';

/** A response that ends `afterMs` after it was begun. */
async function ended({ afterMs, isFinished }: { afterMs: number; isFinished: boolean }): Promise<boolean> {
  let ms = Date.UTC(2026, 10, 22, 12);
  const response = Object.assign(new EventEmitter(), { writableFinished: isFinished });
  const call = watchCall(response, () => new Date(ms));
  ms += afterMs;
  response.emit('close');
  return call.ended;
}

describe('a call', () => {
  it('ended well when it was answered in full within 10 seconds', async () => {
    expect(await ended({ afterMs: 10_000, isFinished: true })).toBe(true);
  });

  it('did not when it took longer, or was cut: the channel may send it again', async () => {
    expect(await ended({ afterMs: 10_001, isFinished: true })).toBe(false);
    expect(await ended({ afterMs: 10, isFinished: false })).toBe(false);
  });

  it('is known to its turn', () => {
    const { context } = recordingContext({ text: 'ja' });
    expect(callOf(context)).toBeUndefined();
    const call = { arrivedAt: new Date(), ended: Promise.resolve(true) };
    setCall(context, call);
    expect(callOf(context)).toBe(call);
  });
});
