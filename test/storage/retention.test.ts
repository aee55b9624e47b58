import { startRetention } from '../../src/storage/retention';
import { createMemoryDirectLineStore } from '../support/memoryDirectLineStore';

afterEach(() => jest.useRealTimers());

describe('retention', () => {
  it('deletes at once, and then every day, what has not been used for the months', async () => {
    jest.useFakeTimers();
    let time = new Date('2026-05-15T00:00:00Z');
    const store = createMemoryDirectLineStore();
    const open = (id: string, used: string) => store.open({ id, userId: 'u', locale: 'nl' }, new Date(used));
    await open('old', '2026-03-14T23:59:59Z');
    await open('young', '2026-03-15T12:00:00Z');
    const retention = startRetention({
      stores: [store],
      months: 2,
      now: () => new Date(time),
      onFailure: fail,
    });
    await jest.advanceTimersByTimeAsync(0);
    expect(await store.find('old')).toBeUndefined();
    expect(await store.find('young')).toBeDefined();
    time = new Date('2026-05-16T00:00:00Z');
    await jest.advanceTimersByTimeAsync(24 * 3600 * 1000);
    expect(await store.find('young')).toBeUndefined();
    await retention.stop();
  });

  it('reports a failure and goes on', async () => {
    const failures: unknown[] = [];
    const store = {
      ...createMemoryDirectLineStore(),
      deleteUnusedSince: () => Promise.reject(new Error('disk full')),
    };
    const onFailure = (cause: unknown) => failures.push(cause);
    await startRetention({ stores: [store], months: 2, now: () => new Date(), onFailure }).stop();
    expect(failures).toEqual([new Error('disk full')]);
  });

  const fail = (cause: unknown) => {
    throw cause;
  };
});
