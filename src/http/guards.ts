import type { IncomingMessage } from 'node:http';
import { plugins, type Next, type Request, type RequestHandler, type Response } from 'restify';
import { AppError } from '../errors';
import type { ErrorStatus } from './errorBody';
import { isDeeperThan } from './jsonDepth';

/** The most that a body may have: a card submit with long answers has about 20 KB. */
export const maxBodyBytes = 256 * 1024;
const maxDepth = 64;

/** Ends a request; the caller reads only the constant body of the status. */
export class RefusedError extends AppError {
  constructor(readonly statusCode: ErrorStatus) {
    super(`HTTP_${statusCode}`, 'The request was refused');
  }
}

/**
 * Whether the address and the Host header can be put together to a URL. Where they cannot, restify throws outside of
 * every handler, which ends the process: this has to be known before it sees the request.
 */
export function hasReadableAddress(request: IncomingMessage): boolean {
  const base = `http://${request.headers.host || 'localhost'}`;
  const url = request.url ?? '';
  return url.startsWith('/') ? URL.canParse(base + url) : URL.canParse(url, base);
}

const hasBody = (request: IncomingMessage) =>
  request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0;

/**
 * Lets through only bodies that are JSON as they stand. restify would inflate others without limit, keep uploads on
 * the disk, and die of a gzip body that is none.
 */
export async function refuseForeignBodies(request: Request): Promise<void> {
  if (!hasBody(request)) return;
  const { headers } = request;
  if (headers['content-encoding'] !== undefined || request.getContentType() !== 'application/json') {
    throw new RefusedError(415);
  }
  if (Number(headers['content-length'] ?? 0) > maxBodyBytes) throw new RefusedError(413);
}

/** Reads a JSON body into `request.body`, whose type is then still anything. */
export const readJsonBody: readonly RequestHandler[] = [
  plugins.bodyReader({ maxBodySize: maxBodyBytes }),
  (request: Request, _response: Response, next: Next) => {
    const isDeep = typeof request.body === 'string' && isDeeperThan(request.body, maxDepth);
    next(isDeep ? new RefusedError(400) : undefined);
  },
  ...plugins.jsonBodyParser({ mapParams: false, bodyReader: true }),
];
