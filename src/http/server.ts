import type { IncomingMessage, Server as NodeServer, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import pino from 'pino';
import { createServer as createRestifyServer, type Request, type Response, type Server } from 'restify';
import { AppError } from '../errors';
import { within } from '../patience';
import { errorBody, sendError, toErrorStatus } from './errorBody';
import { hasReadableAddress, readJsonBody, RefusedError, refuseForeignBodies } from './guards';
import type { Logger } from './log';
import type { RateLimiter } from './rateLimit';
import { createUpgrades, type UpgradeHandler } from './upgrades';

export type HttpServerOptions = {
  readonly log: Logger;
  readonly limiter: RateLimiter;
  /** Sites that may show our pages in a frame of theirs. */
  readonly trustedOrigins: readonly string[];
  /** Whether the server goes by the name in the Host header; a page of another site can make its own name point here. */
  readonly isOwnHost: (host: string) => boolean;
  /** How long `close` waits for what is running, in milliseconds. */
  readonly patience?: number;
};

export type HttpServer = {
  /** Where routes are added. Handlers are async functions, and set headers by `setHeader`, not by `header`. */
  readonly routes: Server;
  /** Hands upgrade requests for addresses that begin with the prefix to a handler. */
  readonly onUpgrade: (pathPrefix: string, handler: UpgradeHandler) => void;
  /** Resolves to the address at which it listens; rejects with an AppError where it cannot. */
  readonly listen: (at: { readonly host: string; readonly port: number }) => Promise<string>;
  readonly isClosing: () => boolean;
  /**
   * Takes nothing new, waits for the running requests and for `drain` (turns that go on, streams that say goodbye),
   * then cuts what is left. Resolves within the patience, however things stand.
   */
  readonly close: (drain?: () => Promise<void>) => Promise<void>;
};

/** The edge: a restify server that no single request can end, flood or make talk. */
export function createServer(options: HttpServerOptions): HttpServer {
  const { log, limiter, patience = 9_000 } = options;
  let isClosing = false;
  const routes = createRestifyServer({
    // An empty name: no Server header.
    name: '',
    // restify's own log would print whole requests at level trace. The types know bunyan, the code wants pino.
    log: pino({ level: 'silent' }) as never,
    formatters: { 'application/json': formatJson },
  });
  const node = routes.server as NodeServer;
  node.headersTimeout = 10_000;
  node.requestTimeout = 30_000;
  node.keepAliveTimeout = 65_000;
  const upgrades = createUpgrades(node, () => isClosing);

  // Missing in the types: a synchronous look at a request before restify touches it.
  (routes as Server & { first: (look: FirstLook) => void }).first((request, response) => {
    if (hasReadableAddress(request)) return true;
    sendError(response, 400);
    return false;
  });

  const takeRequest = limiter.takeBy('request');
  const takeChannelCall = limiter.takeBy('channel');
  routes.pre(async (request: Request, response: Response) => {
    setSecurityHeaders(response, options.trustedOrigins);
    response.setHeader('X-Reference', referenceOf(request));
    if (isClosing) throw new RefusedError(503);
    if (!options.isOwnHost(request.headers.host ?? '')) throw new RefusedError(421);
    const take = request.getPath() === '/api/messages' ? takeChannelCall : takeRequest;
    const seconds = take(request);
    if (seconds > 0) {
      response.setHeader('Retry-After', String(Math.ceil(seconds)));
      throw new RefusedError(429);
    }
    await refuseForeignBodies(request);
  });
  routes.use(...readJsonBody);

  routes.on('restifyError', (request: Request, response: Response, error: unknown, done: () => void) => {
    const status = toErrorStatus((error as { statusCode?: unknown } | null)?.statusCode);
    if (status === 500) log.error({ err: error, reference: referenceOf(request) }, 'request failed');
    sendError(response, status);
    // restify would send the error's own text.
    (response as Response & { _sent: boolean })._sent = true;
    done();
  });
  routes.on('error', (error: unknown) => log.error({ err: error }, 'server error'));
  routes.on('after', (request: Request, response: Response) => {
    logRequest(log, request, response);
    if (isClosing) setImmediate(() => node.closeIdleConnections());
  });

  return {
    routes,
    onUpgrade: upgrades.on,
    listen: (at) => listen(node, at),
    isClosing: () => isClosing,
    close: async (drain = async () => {}) => {
      isClosing = true;
      const closed = new Promise<void>((resolve) => node.close(() => resolve()));
      let isPatient = true;
      const goodbye = async () => {
        while (isPatient && routes.inflightRequests() > 0) await pause(20);
        if (isPatient) await drain();
      };
      await within(
        patience,
        goodbye().catch(() => undefined),
      );
      isPatient = false;
      upgrades.cut();
      node.closeAllConnections();
      await within(500, closed);
    },
  };
}

type FirstLook = (request: IncomingMessage, response: ServerResponse) => boolean;

/** restify makes error bodies of its own in corners that no listener sees; here they are ours. */
function formatJson(_request: Request, response: Response, body: unknown): string {
  const text = body instanceof Error ? errorBody(toErrorStatus(response.statusCode)) : JSON.stringify(body);
  response.setHeader('Content-Length', Buffer.byteLength(text));
  return text;
}

/** Short enough to be read out on the telephone. */
export const referenceOf = (request: Request): string => request.getId().slice(0, 8);

/** For everything that is not a page; pages set a policy of their own. */
function setSecurityHeaders(response: Response, trustedOrigins: readonly string[]): void {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=()');
  response.setHeader(
    'Content-Security-Policy',
    `default-src 'none'; frame-ancestors ${["'self'", ...trustedOrigins].join(' ')}`,
  );
}

/** One line a request. The route, not the address: addresses hold conversation ids and tokens. */
function logRequest(log: Logger, request: Request, response: Response): void {
  const { path } = (request.getRoute() ?? {}) as { path?: unknown };
  const isProbe = path === '/livez' || path === '/readyz';
  log[isProbe ? 'debug' : 'info'](
    {
      method: request.method,
      route: typeof path === 'string' ? path : 'none',
      status: response.statusCode,
      ms: Math.round(Date.now() - request.time()),
      reference: referenceOf(request),
    },
    'request',
  );
}

function listen(node: NodeServer, at: { host: string; port: number }): Promise<string> {
  return new Promise((resolve, reject) => {
    const refuse = (cause: NodeJS.ErrnoException) => {
      const why = cause.code === 'EADDRINUSE' ? 'something else listens there' : (cause.code ?? 'unknown');
      reject(new AppError('LISTEN', `Cannot listen on ${at.host}:${at.port}: ${why}`, { cause }));
    };
    node.once('error', refuse);
    node.listen(at.port, at.host, () => {
      node.off('error', refuse);
      const { address, family, port } = node.address() as AddressInfo;
      resolve(`http://${family === 'IPv6' ? `[${address}]` : address}:${port}`);
    });
  });
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
