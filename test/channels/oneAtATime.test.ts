import { createOneAtATime } from '../../src/channels/oneAtATime';

/** A job that ends when it is told to. */
function createJob(ends: string[], name: string) {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const run = async () => {
    ends.push(`${name} begins`);
    await ended;
    ends.push(`${name} ends`);
    return name;
  };
  return { run, end };
}

describe('oneAtATime', () => {
  it('runs the jobs of one key one after the other, in the order they came', async () => {
    const events: string[] = [];
    const queue = createOneAtATime();
    const [a, b] = [createJob(events, 'a'), createJob(events, 'b')];
    const results = [queue.run('key', a.run), queue.run('key', b.run)];
    b.end();
    await new Promise((resolve) => setImmediate(resolve));
    expect(events).toEqual(['a begins']);
    a.end();
    expect(await Promise.all(results)).toEqual(['a', 'b']);
    expect(events).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });

  it('lets different keys run side by side', async () => {
    const events: string[] = [];
    const queue = createOneAtATime();
    const [a, b] = [createJob(events, 'a'), createJob(events, 'b')];
    const first = queue.run('one', a.run);
    b.end();
    await queue.run('two', b.run);
    expect(events).toEqual(['a begins', 'b begins', 'b ends']);
    a.end();
    await first;
  });

  it('goes on after a job that failed, whose caller gets the failure', async () => {
    const queue = createOneAtATime();
    const failed = queue.run('key', () => Promise.reject(new Error('no')));
    const next = queue.run('key', async () => 'yes');
    await expect(failed).rejects.toThrow('no');
    expect(await next).toBe('yes');
  });

  it('is idle when nothing waits or runs, jobs that jobs have started included', async () => {
    const events: string[] = [];
    const queue = createOneAtATime();
    await queue.idle();
    void queue.run('a', async () => {
      void queue.run('b', async () => {
        await new Promise((resolve) => setImmediate(resolve));
        events.push('b');
      });
    });
    await queue.idle();
    expect(events).toEqual(['b']);
  });
});
