import type { Request, Response, Server } from 'restify';
import { watchCall } from '../../bot/call';
import { StorageError } from '../../errors';
import { readWatermark, type ActivityLog } from './activityLog';
import type { DirectLineConversation, DirectLineStore } from './directLineStore';
import { localeShape, readIncoming } from './incomingActivity';
import type { Origins } from './origins';
import { refuse, refuseTooMany, refuseUnavailable } from './refusal';
import { lifetimeSeconds, type Claims, type Tokens } from './tokens';
import type { TurnRunner } from './turnRunner';

/** A call with a valid token. */
type Call = {
  readonly request: Request;
  readonly response: Response;
  readonly claims: Claims;
  readonly query: URLSearchParams;
};

/** The same, about the conversation that the token is for. */
type ConversationCall = Call & { readonly conversation: DirectLineConversation };

/** The part of Direct Line 3.0 that its client library uses: `/v3/directline/*` without the stream. */
export function addConversationRoutes(
  server: Server,
  parts: {
    readonly store: DirectLineStore;
    readonly log: ActivityLog;
    readonly turns: TurnRunner;
    readonly tokens: Tokens;
    readonly origins: Origins;
    /** How many seconds this conversation has to wait before it may say more; 0: go ahead. */
    readonly limit: (conversationId: string) => number;
    readonly now: () => Date;
    /** Told why the store could not do what a call needs. */
    readonly onFailure: (cause: unknown) => void;
  },
): void {
  const { store, log, turns, tokens, origins, limit, now, onFailure } = parts;
  const base = '/v3/directline';

  const withToken =
    (handle: (call: Call) => Promise<void>) =>
    async (request: Request, response: Response): Promise<void> => {
      response.setHeader('Cache-Control', 'no-store');
      if (origins.judge(request) === 'foreign') return refuse(response, 'origin');
      const bearer = /^Bearer ([\w.-]+)$/i.exec(request.headers.authorization ?? '')?.[1];
      const check = tokens.check('token', bearer);
      if (!check.ok) return refuse(response, check.why === 'expired' ? 'expired' : 'unauthorized');
      const query = new URL(request.url ?? '', 'http://localhost').searchParams;
      try {
        await handle({ request, response, claims: check.claims, query });
      } catch (cause) {
        if (!(cause instanceof StorageError)) throw cause;
        onFailure(cause);
        refuseUnavailable(response);
      }
    };

  const ofConversation =
    (handle: (call: ConversationCall) => Promise<void>) =>
    async (call: Call): Promise<void> => {
      const { claims, request, response } = call;
      // The same answer whether that other conversation exists or not.
      const { id } = request.params as { readonly id?: string };
      if (id !== claims.conversation) return refuse(response, 'foreign');
      const conversation = await store.find(claims.conversation);
      if (!conversation) return refuse(response, 'unknown');
      if (conversation.userId !== claims.user) return refuse(response, 'foreign');
      await handle({ ...call, conversation });
    };

  const inConversation = (handle: (call: ConversationCall) => Promise<void>) =>
    withToken(ofConversation(handle));

  /** The status is for the client. Whoever waits for an answer is told in words, as far as the token says who that is. */
  const orExcuse =
    (handle: (call: Call) => Promise<void>) =>
    async (call: Call): Promise<void> => {
      try {
        await handle(call);
      } catch (cause) {
        if (cause instanceof StorageError) {
          const { conversation: id, user: userId, locale = localeOf(call.request) } = call.claims;
          await turns.excuse({ id, userId, locale }, cause, origins.ownAddress(call.request));
        }
        throw cause;
      }
    };

  const session = ({ request, claims }: Call, watermark: number) => {
    const token = tokens.issue('token', claims);
    const address = origins.ownAddress(request).replace(/^http/, 'ws');
    return {
      conversationId: claims.conversation,
      token,
      expires_in: lifetimeSeconds.token,
      streamUrl: `${address}${base}/conversations/${claims.conversation}/stream?watermark=${watermark}&t=${token}`,
    };
  };

  server.post(
    `${base}/conversations`,
    withToken(async (call) => {
      const { request, response, claims } = call;
      const locale = localeOf(request);
      const known = await store.find(claims.conversation);
      const asked = { id: claims.conversation, userId: claims.user, locale: locale ?? claims.locale };
      const conversation = await store.open(asked, now());
      if (conversation.userId !== claims.user) return refuse(response, 'foreign');
      const address = origins.ownAddress(request);
      await turns.greet(conversation, address);
      if (known) turns.runAgain(conversation, address);
      response.send(known ? 200 : 201, session(call, 0));
    }),
  );

  server.get(
    `${base}/conversations/:id`,
    inConversation(async (call) => {
      call.response.send(200, session(call, readWatermark(call.query.get('watermark'))));
    }),
  );

  server.post(
    `${base}/tokens/refresh`,
    withToken(async ({ response, claims }) => {
      response.send(200, {
        conversationId: claims.conversation,
        token: tokens.issue('token', claims),
        expires_in: lifetimeSeconds.token,
      });
    }),
  );

  const activities = `${base}/conversations/:id/activities`;

  const say = async ({ request, response, conversation }: ConversationCall) => {
    if (refuseTooMany(response, limit(conversation.id))) return;
    const incoming = readIncoming(request.body);
    if (!incoming.ok) return refuse(response, incoming.why);
    const call = watchCall(response, now);
    const id = await turns.say(conversation, { ...incoming, call }, origins.ownAddress(request));
    response.send(200, { id });
  };
  server.post(activities, withToken(orExcuse(ofConversation(say))));

  server.get(
    activities,
    inConversation(async ({ response, conversation, query }) => {
      response.send(200, await log.readAfter(conversation.id, readWatermark(query.get('watermark'))));
    }),
  );

  server.post(
    `${base}/conversations/:id/upload`,
    inConversation(async ({ response }) => refuse(response, 'upload')),
  );

  const refuseChange = inConversation(async ({ response }) => refuse(response, 'notAllowed'));
  for (const path of [activities, `${activities}/:activityId`]) {
    server.put(path, refuseChange);
    server.del(path, refuseChange);
  }
}

const localeOf = ({ body }: Request): string | undefined =>
  localeShape.parse((body as { readonly locale?: unknown } | undefined)?.locale);
