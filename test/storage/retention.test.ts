import { startRetention } from '../../src/storage/retention';

afterEach(() => jest.useRealTimers());

describe('retention', () => {
  it('deletes at once, and then every hour, what is older than it may become', async () => {
    jest.useFakeTimers();
    let time = new Date('2026-05-15T00:00:00Z');
    const deleted: string[] = [];
    const note = (what: string) => (before: Date) =>
      Promise.resolve(deleted.push(`${what} ${before.toISOString()}`));
    const retention = startRetention({
      kept: [
        { deleteBefore: note('answers'), age: { months: 2 } },
        { deleteBefore: note('activities'), age: { hours: 48 } },
      ],
      now: () => time,
      onFailure: fail,
    });
    await jest.advanceTimersByTimeAsync(0);
    expect(deleted).toEqual(['answers 2026-03-15T00:00:00.000Z', 'activities 2026-05-13T00:00:00.000Z']);
    time = new Date('2026-05-15T01:00:00Z');
    await jest.advanceTimersByTimeAsync(3600 * 1000);
    expect(deleted.slice(2)).toEqual([
      'answers 2026-03-15T01:00:00.000Z',
      'activities 2026-05-13T01:00:00.000Z',
    ]);
    await retention.stop();
    await jest.advanceTimersByTimeAsync(3600 * 1000);
    expect(deleted).toHaveLength(4);
  });

  it('reports a failure and goes on with the rest', async () => {
    const failures: unknown[] = [];
    let isNextDone = false;
    const kept = [
      { deleteBefore: () => Promise.reject(new Error('disk full')), age: { months: 2 } },
      { deleteBefore: () => Promise.resolve((isNextDone = true)), age: { hours: 1 } },
    ];
    const onFailure = (cause: unknown) => failures.push(cause);
    await startRetention({ kept, now: () => new Date(), onFailure }).stop();
    expect(failures).toEqual([new Error('disk full')]);
    expect(isNextDone).toBe(true);
  });

  const fail = (cause: unknown) => {
    throw cause;
  };
});
