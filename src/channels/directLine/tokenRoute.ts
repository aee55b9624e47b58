import type { Request, Response, Server } from 'restify';
import { z } from 'zod';
import { localeShape } from './incomingActivity';
import type { Origins } from './origins';
import { refuse, refuseTooMany, type Limit } from './refusal';

/** What the page needs to talk to the bot, the same from this server's Direct Line and from Azure's. */
export type TokenAnswer = {
  readonly token: string;
  readonly conversationId: string;
  readonly userId: string;
  /** Seconds. */
  readonly expiresIn: number;
  /** Where the Direct Line is, ready for the client's `domain` option. */
  readonly domain: string;
};

export type TokenRequest = {
  /** The address of this server as the caller reached it. */
  readonly ownAddress: string;
  readonly cookies: string | undefined;
  readonly locale: string | undefined;
};

/** Where tokens come from; undefined where none can be had at the moment. */
export type TokenIssuer = (
  request: TokenRequest,
) => Promise<{ readonly answer: TokenAnswer; readonly setCookie?: string } | undefined>;

const path = '/api/directline/token';
const bodyShape = z.object({ locale: localeShape });

/** `POST /api/directline/token` for our own page and for the trusted sites; nobody else's browser gets an answer. */
export function addTokenRoute(
  server: Server,
  parts: { readonly issue: TokenIssuer; readonly origins: Origins; readonly limit: Limit },
): void {
  const { issue, origins, limit } = parts;

  /** Says who may read the answer; false where the caller's site may not even ask. */
  const admits = (request: Request, response: Response): boolean => {
    const site = origins.judge(request);
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('Vary', 'Origin');
    if (site === 'trusted') {
      response.setHeader('Access-Control-Allow-Origin', String(request.headers.origin));
    }
    if (site !== 'foreign') return true;
    refuse(response, 'origin');
    return false;
  };

  server.opts(path, async (request: Request, response: Response) => {
    if (!admits(request, response)) return;
    response.setHeader('Access-Control-Allow-Methods', 'POST');
    response.setHeader('Access-Control-Allow-Headers', 'Content-Type');
    response.setHeader('Access-Control-Max-Age', '600');
    response.send(204);
  });

  server.post(path, async (request: Request, response: Response) => {
    if (!admits(request, response) || refuseTooMany(response, limit(request))) return;
    const body = bodyShape.safeParse(request.body ?? {});
    if (!body.success) return refuse(response, 'malformed');
    const issued = await issue({
      ownAddress: origins.ownAddress(request),
      cookies: request.headers.cookie,
      locale: body.data.locale,
    });
    if (!issued) return refuse(response, 'upstream');
    if (issued.setCookie) response.setHeader('Set-Cookie', issued.setCookie);
    response.send(200, issued.answer);
  });
}
