import type { SendResult } from '../../delivery/sender';
import { connectTimeout } from './connecting';
import { NotSentError, TimeoutError } from './patientAuthentication';

type Failure = Exclude<SendResult, { readonly is: 'sent' }>;

/** Nothing of the message can have reached the other side. */
const neverConnected = new Set([
  connectTimeout,
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EAI_FAIL',
  'ENETUNREACH',
  'ENETDOWN',
  'EHOSTUNREACH',
  'EHOSTDOWN',
  'EADDRNOTAVAIL',
]);

/** Node's names for a server that could not prove who it is. */
const isUntrusted = (code: string) => /^(CERT_|ERR_TLS_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/.test(code);

/**
 * What an error of the connector says about the message: certainly not shown, perhaps shown, or never to be shown. What
 * is not known for certain counts as perhaps.
 */
export function sendFailure(error: unknown, now: Date): Failure {
  if (error instanceof NotSentError) return { is: 'refused', why: error.why };
  if (error instanceof TimeoutError) return { is: 'unclear', why: 'timeout' };
  const { statusCode, code } = (error ?? {}) as { readonly statusCode?: unknown; readonly code?: unknown };
  if (typeof statusCode === 'number') return ofStatus(statusCode, retryAfterOf(error), now);
  if (typeof code !== 'string') return { is: 'unclear', why: 'unexpected' };
  if (neverConnected.has(code) || isUntrusted(code)) return { is: 'refused', why: code };
  return { is: 'unclear', why: code };
}

/** Refused for now: too many, a race within the channel, a token that it does not take. */
const forNow = new Set([401, 412, 425, 429]);
/** The bot was taken out of the conversation, or blocked in it; there is no such conversation. */
const gone = new Set([403, 404]);
/** The channel waited too long for the end of the message, as it thinks. */
const requestTimeout = 408;

function ofStatus(status: number, retryAfter: string | undefined, now: Date): Failure {
  const retryAfterMs = milliseconds(retryAfter, now);
  const why = { why: String(status), ...(retryAfterMs !== undefined && { retryAfterMs }) };
  if (forNow.has(status)) return { is: 'refused', ...why };
  if (gone.has(status)) return { is: 'impossible', why: why.why, isGone: true };
  const isFinal = status >= 400 && status < 500 && status !== requestTimeout;
  return isFinal ? { is: 'impossible', why: why.why } : { is: 'unclear', ...why };
}

function retryAfterOf(error: unknown): string | undefined {
  const { response } = error as { readonly response?: { readonly headers?: Headers } };
  return response?.headers?.get('retry-after') ?? undefined;
}
type Headers = { readonly get: (name: string) => string | undefined };

/** `Retry-After`: seconds, or the date of HTTP. */
function milliseconds(retryAfter: string | undefined, now: Date): number | undefined {
  if (retryAfter === undefined) return undefined;
  const ms = /^\d{1,9}$/.test(retryAfter)
    ? Number(retryAfter) * 1000
    : Date.parse(retryAfter) - now.getTime();
  return ms > 0 ? ms : undefined;
}
