import type { ServerResponse } from 'node:http';

const errors = {
  400: { code: 'BadRequest', message: 'The request is not understood.' },
  401: { code: 'Unauthorized', message: 'The request is not authorized.' },
  403: { code: 'Forbidden', message: 'The request is not allowed.' },
  404: { code: 'NotFound', message: 'There is nothing at this address.' },
  405: { code: 'MethodNotAllowed', message: 'This address does not take that method.' },
  413: { code: 'PayloadTooLarge', message: 'The request is too large.' },
  415: { code: 'UnsupportedMediaType', message: 'Only application/json without content encoding is read.' },
  421: { code: 'MisdirectedRequest', message: 'This server does not go by that name.' },
  426: { code: 'UpgradeRequired', message: 'There is no stream at this address.' },
  429: { code: 'TooManyRequests', message: 'Too many requests; try again later.' },
  500: { code: 'InternalError', message: 'Something went wrong here.' },
  501: { code: 'NotImplemented', message: 'This is not supported.' },
  503: { code: 'Unavailable', message: 'The service cannot answer now; try again later.' },
} as const;

export type ErrorStatus = keyof typeof errors;

/** The status itself where it has words of its own, else 400 for a caller's mistake and 500 for ours. */
export function toErrorStatus(status: unknown): ErrorStatus {
  if (typeof status !== 'number' || status < 400) return 500;
  if (status in errors) return status as ErrorStatus;
  return status < 500 ? 400 : 500;
}

/** What a caller reads of any failure: the same words for the same status, and nothing of its cause. */
export const errorBody = (status: ErrorStatus): string => JSON.stringify({ error: errors[status] });

/** Answers with the constant body of that status, unless an answer has begun already. */
export function sendError(response: ServerResponse, status: ErrorStatus): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const body = errorBody(status);
  for (const name of ['Content-Encoding', 'ETag', 'Content-Length']) response.removeHeader(name);
  response.writeHead(status, {
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
  });
  response.end(body);
}
