import type { IncomingMessage } from 'node:http';
import type { Response } from 'restify';

/**
 * Why a call is refused. The client library reads the status: 403 is to it a token that has run out (it can be
 * given a new one), 404 a conversation that has ended.
 */
export const refusals = {
  malformed: { status: 400, code: 'BadArgument', message: 'The request is not understood.' },
  unauthorized: { status: 401, code: 'Unauthorized', message: 'A valid token is needed.' },
  expired: { status: 403, code: 'TokenExpired', message: 'The token has expired.' },
  foreign: { status: 403, code: 'Forbidden', message: 'The token does not allow this.' },
  origin: { status: 403, code: 'Forbidden', message: 'This site may not use the service.' },
  unknown: { status: 404, code: 'NotFound', message: 'There is no such conversation.' },
  notAllowed: {
    status: 405,
    code: 'NotSupported',
    message: 'Activities can be neither updated nor deleted.',
  },
  tooLarge: { status: 413, code: 'MessageSizeTooBig', message: 'The activity is too large.' },
  upload: { status: 415, code: 'NotSupported', message: 'Attachments are not accepted.' },
  tooMany: { status: 429, code: 'TooManyRequests', message: 'Too many requests; try again later.' },
  unavailable: {
    status: 503,
    code: 'ServiceUnavailable',
    message: 'Nothing can be stored at the moment; try again later.',
  },
  upstream: { status: 502, code: 'BadGateway', message: 'No token can be had at the moment.' },
} as const;

export type Refusal = keyof typeof refusals;

/** Answers with the constant body of this refusal, never with a word of the request's. */
export function refuse(response: Response, why: Refusal): void {
  const { status, code, message } = refusals[why];
  response.send(status, { error: { code, message } });
}

/** What a client that tries again by itself is asked to wait. */
const pauseSeconds = 5;

/** Answers 503 where the store is what failed; nothing was stored, or the same again will do no harm. */
export function refuseUnavailable(response: Response): void {
  response.setHeader('Retry-After', String(pauseSeconds));
  refuse(response, 'unavailable');
}

/** How many seconds this caller has to wait; 0: go ahead. */
export type Limit = (request: IncomingMessage) => number;

/** Answers 429 and says true where there are seconds to wait. */
export function refuseTooMany(response: Response, seconds: number): boolean {
  if (seconds <= 0) return false;
  response.setHeader('Retry-After', String(Math.ceil(seconds)));
  refuse(response, 'tooMany');
  return true;
}
