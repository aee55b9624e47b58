import { connect } from 'node:net';
import { Writable } from 'node:stream';
import type { Request, Response } from 'restify';
import { createLog } from '../../src/http/log';
import { createRateLimiter } from '../../src/http/rateLimit';
import { createServer, type HttpServer, type HttpServerOptions } from '../../src/http/server';

export type TestServer = HttpServer & {
  readonly url: string;
  readonly port: number;
  /** Everything that has been logged so far. */
  readonly logged: () => string;
  readonly logLines: () => readonly Record<string, unknown>[];
};

/** The real server on a free port, with a few routes that behave and some that do not. */
export async function startTestServer(
  options: Partial<HttpServerOptions> = {},
  addRoutes: (server: HttpServer) => void = () => {},
): Promise<TestServer> {
  let logged = '';
  const destination = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      logged += chunk.toString('utf8');
      done();
    },
  });
  const server = createServer({
    ...quietParts(),
    log: createLog('trace', destination),
    trustedOrigins: [],
    isOwnHost: () => true,
    ...options,
  });
  const { routes } = server;
  routes.post('/echo', async (request: Request, response: Response) => {
    response.send(200, { body: request.body as unknown });
  });
  routes.get('/items/:id', async (request: Request, response: Response) => {
    response.send(200, { id: request.params.id });
  });
  routes.get('/throws', async () => {
    throw new Error('the text of the error: /etc/secret');
  });
  routes.get('/throwsNothing', async () => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- somebody else's code may do it
    throw undefined;
  });
  routes.get('/throwsHalfway', async (_request: Request, response: Response) => {
    response.writeHead(200, { 'Content-Type': 'text/plain' });
    response.write('half of it');
    throw new Error('too late');
  });
  routes.get('/forgets', async () => {});
  addRoutes(server);
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  return {
    ...server,
    url,
    port: Number(new URL(url).port),
    logged: () => logged,
    logLines: () =>
      logged
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Record<string, unknown>),
  };
}

export const quietParts = () => ({
  log: createLog('silent'),
  limiter: createRateLimiter({ isOn: true, isBehindProxy: false, now: () => performance.now() }),
});

/** Sends bytes as they are, and resolves to what comes back until the other side hangs up or falls silent. */
export function sendRaw(port: number, text: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let received = '';
    const finish = () => {
      socket.destroy();
      resolve(received);
    };
    socket.setTimeout(5_000, finish);
    socket.on('data', (chunk) => {
      received += chunk.toString('latin1');
      socket.setTimeout(50);
    });
    socket.on('error', finish);
    socket.on('close', finish);
    socket.write(text);
  });
}

export const postJson = (url: string, body: string, headers: Record<string, string> = {}) =>
  fetch(url, { method: 'POST', body, headers: { 'Content-Type': 'application/json', ...headers } });

export const errorOf = async (response: globalThis.Response) =>
  ((await response.json()) as { error: { code: string; message: string } }).error;
