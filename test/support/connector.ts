import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a connector does with a message: whether a person sees it, and what the bot is told. */
export type Answer = {
  /** Whether the message is shown; a status below 300 is for one that is, unless told otherwise. */
  readonly isShown?: boolean;
  readonly afterMs?: number;
} & (
  | { readonly does: 'answer'; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  /** The connection breaks without an answer. */
  | { readonly does: 'cut' }
  /** Nothing comes, and the connection stays. */
  | { readonly does: 'hang' }
);

export const accepts: Answer = { does: 'answer', status: 200 };

export type Arrival = {
  readonly conversation: string;
  readonly replyToId: string | undefined;
  /** The id of the message whose place it takes. */
  readonly replaces: string | undefined;
  readonly activity: Readonly<Record<string, unknown>>;
  readonly headers: IncomingMessage['headers'];
  /** `performance.now()` when it was there. */
  readonly at: number;
  isShown: boolean;
};

/** A channel's service on this machine. */
export type Connector = {
  readonly url: string;
  /** All its addresses, the one above first. */
  readonly urls: readonly string[];
  /** Every message that came, in the order it came. */
  readonly arrivals: readonly Arrival[];
  /** What it does with the messages from now on; `count` is how many have come in that conversation, this one too. */
  readonly behave: (choose: (arrival: Arrival, count: number) => Answer) => void;
  readonly stop: () => Promise<void>;
};

const address = /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/;

/**
 * @param options.doors Node takes one new connection a listener and turn of its loop: where many come while the same
 * process is busy with other things, they need more doors.
 */
export async function startConnector({ doors = 1 } = {}): Promise<Connector> {
  const arrivals: Arrival[] = [];
  const counts = new Map<string, number>();
  let choose: (arrival: Arrival, count: number) => Answer = () => accepts;

  const take = async (request: IncomingMessage, response: ServerResponse) => {
    const text = await textOf(request);
    const [, conversation, earlier] = address.exec(request.url ?? '') ?? [];
    const earlierId = earlier && decodeURIComponent(earlier);
    const isUpdate = request.method === 'PUT' && earlierId !== undefined;
    if (conversation === undefined || (request.method !== 'POST' && !isUpdate)) {
      response.writeHead(404);
      response.end();
      return;
    }
    const arrival: Arrival = {
      conversation: decodeURIComponent(conversation),
      replyToId: isUpdate ? undefined : earlierId,
      replaces: isUpdate ? earlierId : undefined,
      activity: JSON.parse(text) as Arrival['activity'],
      headers: request.headers,
      at: performance.now(),
      isShown: false,
    };
    const number = arrivals.push(arrival);
    const count = (counts.get(arrival.conversation) ?? 0) + 1;
    counts.set(arrival.conversation, count);
    const answer = choose(arrival, count);
    const isFine = answer.does === 'answer' && answer.status < 300;
    if (answer.afterMs !== undefined) await new Promise((resolve) => setTimeout(resolve, answer.afterMs));
    arrival.isShown = answer.isShown ?? isFine;
    if (answer.does === 'hang') return;
    if (answer.does === 'cut') return void request.socket.resetAndDestroy();
    response.writeHead(answer.status, { 'Content-Type': 'application/json', ...answer.headers });
    const id = arrival.replaces ?? `shown${number}`;
    response.end(JSON.stringify(isFine ? { id } : { error: { code: 'x', message: 'no' } }));
  };

  const servers = await Promise.all(
    Array.from({ length: doors }, async () => {
      // As the services of a channel do, which do not close a connection after a few idle seconds.
      const server = createServer({ keepAliveTimeout: 65_000 }, (request, response) => {
        take(request, response).catch(() => request.socket.destroy());
      });
      server.keepAliveTimeout = 30_000;
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return server;
    }),
  );
  const urls = servers.map((server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return {
    url: urls[0] ?? '',
    urls,
    arrivals,
    behave: (next) => (choose = next),
    stop: async () => {
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
