import { STATUS_CODES, type IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { readWatermark, type ActivityLog, type ActivitySet } from './activityLog';
import type { DirectLineStore } from './directLineStore';
import type { Origins } from './origins';
import { refusals, type Limit, type Refusal } from './refusal';
import type { Tokens } from './tokens';
import type { TurnRunner } from './turnRunner';

/** The WebSocket side: `GET /v3/directline/conversations/:id/stream?watermark=&t=`. */
export type Streams = {
  /** For the server's `upgrade` event; never throws, whatever is sent. */
  readonly accept: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** Tells every client to come back later, and cuts those that do not listen. */
  readonly close: () => Promise<void>;
};

/** Clients say nothing on the stream but an empty keep-alive. */
const maxPayload = 1024;
/** A client that does not read is cut before what waits for it fills the memory. */
const maxWaitingBytes = 8 * 1024 * 1024;
/** Pages of one person that are open at the same time. */
const maxPerConversation = 10;
const pingMs = 30_000;
const goingAway = 1001;

export function createStreams(parts: {
  readonly store: DirectLineStore;
  readonly log: ActivityLog;
  readonly turns: Pick<TurnRunner, 'runAgain'>;
  readonly tokens: Tokens;
  readonly origins: Origins;
  readonly limit: Limit;
  /** Told when a stream could not be served. */
  readonly onFailure: (cause: unknown) => void;
}): Streams {
  const { store, log, turns, tokens, origins, limit, onFailure } = parts;
  const server = new WebSocketServer({ noServer: true, maxPayload, perMessageDeflate: false });
  const open = new Map<string, Set<WebSocket>>();
  const silent = new WeakSet<WebSocket>();

  const pings = setInterval(() => {
    for (const socket of server.clients) {
      if (silent.has(socket)) socket.terminate();
      silent.add(socket);
      socket.ping();
    }
  }, pingMs);
  pings.unref();

  /** The conversation and the place in it that this request may listen to, or why it may not. */
  const judge = async (request: IncomingMessage) => {
    const url = new URL(request.url ?? '', 'http://localhost');
    const id = /^\/v3\/directline\/conversations\/([\w-]+)\/stream$/.exec(url.pathname)?.[1];
    if (id === undefined) return 'unknown';
    if (origins.judge(request) === 'foreign') return 'origin';
    if (limit(request) > 0) return 'tooMany';
    const check = tokens.check('token', url.searchParams.get('t') ?? undefined);
    if (!check.ok) return check.why === 'expired' ? 'expired' : 'unauthorized';
    if (check.claims.conversation !== id) return 'foreign';
    const conversation = await store.find(id);
    if (!conversation) return 'unknown';
    if (conversation.userId !== check.claims.user) return 'foreign';
    if ((open.get(id)?.size ?? 0) >= maxPerConversation) return 'tooMany';
    return { conversation, watermark: readWatermark(url.searchParams.get('watermark')) };
  };

  const serve = async (socket: WebSocket, id: string, watermark: number) => {
    const all = open.get(id) ?? new Set();
    open.set(id, all.add(socket));
    let stop = () => {};
    socket.on('error', () => socket.terminate());
    socket.on('pong', () => silent.delete(socket));
    socket.on('close', () => {
      stop();
      all.delete(socket);
      if (all.size === 0) open.delete(id);
    });
    const stopListening = await log.listen(id, watermark, { send: (set) => send(socket, set) });
    if (socket.readyState === socket.OPEN) stop = stopListening;
    else stopListening();
  };

  return {
    accept: (request, socket, head) => {
      // A socket without this listener takes the whole process down when its client goes away.
      socket.on('error', () => socket.destroy());
      judge(request)
        .catch((cause: unknown) => {
          onFailure(cause);
          return 'unavailable' as const;
        })
        .then((place) => {
          if (typeof place === 'string') return refuseUpgrade(socket, place);
          server.handleUpgrade(request, socket, head, (client) => {
            const { conversation, watermark } = place;
            serve(client, conversation.id, watermark)
              .then(() => turns.runAgain(conversation, origins.ownAddress(request)))
              .catch((cause: unknown) => {
                onFailure(cause);
                client.terminate();
              });
          });
        })
        .catch((cause: unknown) => {
          onFailure(cause);
          socket.destroy();
        });
    },

    close: async () => {
      clearInterval(pings);
      const clients = [...server.clients];
      for (const client of clients) client.close(goingAway);
      const closed = clients.map((client) => new Promise((resolve) => client.once('close', resolve)));
      const timer = setTimeout(() => clients.forEach((client) => client.terminate()), 1000);
      await Promise.all(closed);
      clearTimeout(timer);
      server.close();
    },
  };
}

function send(socket: WebSocket, set: ActivitySet): Promise<void> {
  if (socket.bufferedAmount > maxWaitingBytes) socket.terminate();
  return new Promise((resolve) => socket.send(JSON.stringify(set), () => resolve()));
}

function refuseUpgrade(socket: Duplex, why: Refusal): void {
  const { status } = refusals[why];
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
    () => socket.destroy(),
  );
}
