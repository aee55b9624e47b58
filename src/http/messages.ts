import type { CloudAdapter, TurnContext } from 'botbuilder';
import type { Request, Response, Server } from 'restify';
import { z } from 'zod';
import { setCall, watchCall, type Call } from '../bot/call';
import { RefusedError } from './guards';
import { sendError, toErrorStatus } from './errorBody';
import type { RateLimiter } from './rateLimit';

/** The databases find records by these, and the keys of PostgreSQL's indexes have an end; no channel comes near it. */
const name = z
  .string()
  .max(500)
  .regex(/^[\x20-\x7e]*$/);
const id = name.min(1);
const account = z.looseObject({ id, aadObjectId: name.nullish() });
const conversation = z.looseObject({
  id,
  tenantId: name.nullish(),
  conversationType: z.string().max(100).nullish(),
  isGroup: z.boolean().nullish(),
});
const time = z.string().refine((text) => !Number.isNaN(Date.parse(text)));

/** What every activity must have, and the types of what the SDK and the bot read without looking. */
const envelope = z.looseObject({
  type: z.string().min(1).max(100),
  id: id.nullish(),
  channelId: id.max(100),
  serviceUrl: z.url({ protocol: /^https?$/ }).max(2000),
  conversation,
  from: account,
  recipient: account.nullish(),
  text: z.string().nullish(),
  name: z.string().nullish(),
  locale: z.string().nullish(),
  localTimezone: z.string().max(100).nullish(),
  replyToId: z.string().nullish(),
  timestamp: time.nullish(),
  localTimestamp: time.nullish(),
  expiration: time.nullish(),
  entities: z.array(z.looseObject({})).nullish(),
  attachments: z.array(z.looseObject({})).nullish(),
  membersAdded: z.array(account).nullish(),
  membersRemoved: z.array(account).nullish(),
});

export type MessagesParts = {
  readonly adapter: Pick<CloudAdapter, 'process'>;
  readonly logic: (context: TurnContext) => Promise<void>;
  /** A cheap look at the token before anything is done for it; the adapter checks it in full. */
  readonly isTokenPlausible: (authorization: string | undefined, serviceUrl: string) => boolean;
  /** Where replies may be sent to. */
  readonly isAllowedServiceUrl: (serviceUrl: string) => boolean;
  readonly limiter: RateLimiter;
  readonly now: () => Date;
};

/** `POST /api/messages`: activities from the Bot Framework's channels. */
export function addMessages(routes: Server, parts: MessagesParts): void {
  routes.post('/api/messages', async (request: Request, response: Response) => {
    const call = watchCall(response, parts.now);
    const parsed = envelope.safeParse(request.body);
    if (!parsed.success) throw new RefusedError(400);
    const { serviceUrl, conversation: chat } = parsed.data;
    if (!parts.isTokenPlausible(request.headers.authorization, serviceUrl)) throw new RefusedError(401);
    if (!parts.isAllowedServiceUrl(serviceUrl)) throw new RefusedError(400);

    // By the caller's address too: who only knows a conversation's id must not be able to silence it.
    const seconds = parts.limiter.takeBy('conversation', chat.id)(request);
    if (seconds > 0) {
      response.setHeader('Retry-After', String(Math.ceil(seconds)));
      throw new RefusedError(429);
    }

    const { status, body } = await run(parts, request, call);
    // The bot's own refusals are objects; a text is an error's, and stays here.
    if (status >= 400 && typeof body !== 'object') sendError(response, toErrorStatus(status));
    else response.send(status, body);
  });
}

/** What the adapter answers, held back until it is known what it is. */
async function run(
  { adapter, logic }: MessagesParts,
  request: Request,
  call: Call,
): Promise<{ readonly status: number; readonly body: unknown }> {
  const answer: { status: number; body: unknown } = { status: 200, body: undefined };
  await adapter.process(
    { method: 'POST', headers: request.headers, body: request.body as Record<string, unknown> },
    {
      status: (status: number) => (answer.status = status),
      send: (body: unknown) => (answer.body = body),
      header: () => undefined,
      end: () => undefined,
      socket: request.socket,
    },
    (context) => {
      setCall(context, call);
      return logic(context);
    },
  );
  return answer;
}
