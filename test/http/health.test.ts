import { addHealth } from '../../src/http/health';
import { startTestServer } from './testServer';

const start = (check: () => Promise<void>, isClosing = () => false) =>
  startTestServer({}, ({ routes }) => addHealth(routes, { check, isClosing }));

const answerOf = async (url: string) => {
  const response = await fetch(url);
  return [response.status, await response.json()];
};

describe('addHealth', () => {
  it('is alive and ready while everything answers', async () => {
    const server = await start(async () => {});
    expect(await answerOf(`${server.url}/livez`)).toEqual([200, { status: 'alive' }]);
    expect(await answerOf(`${server.url}/readyz`)).toEqual([200, { status: 'ready' }]);
    expect((await fetch(`${server.url}/readyz`)).headers.get('cache-control')).toBe('no-store');
    await server.close();
  });

  it('is alive but not ready when the check fails, and does not say why', async () => {
    const server = await start(() => Promise.reject(new Error('the database is gone')));
    expect(await answerOf(`${server.url}/livez`)).toEqual([200, { status: 'alive' }]);
    expect(await answerOf(`${server.url}/readyz`)).toEqual([503, { status: 'notReady' }]);
    await server.close();
  });

  it('is not ready when the check throws before it has begun', async () => {
    const server = await start(() => {
      throw new Error('no');
    });
    expect(await answerOf(`${server.url}/readyz`)).toEqual([503, { status: 'notReady' }]);
    await server.close();
  });

  it('does not wait for ever', async () => {
    const server = await start(() => new Promise(() => {}));
    expect(await answerOf(`${server.url}/readyz`)).toEqual([503, { status: 'notReady' }]);
    await server.close();
  });

  it('is not ready any more once it is stopping', async () => {
    const server = await start(
      async () => {},
      () => true,
    );
    expect(await answerOf(`${server.url}/readyz`)).toEqual([503, { status: 'notReady' }]);
    await server.close();
  });
});
