import { once } from 'node:events';
import { Agent, createServer, request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Received } from '../../support/directLineClient';

export type Activity = Readonly<Record<string, unknown>> & { readonly id: string };

/** What came back, and how long after the activity was handed over it was there. */
export type Reply = { readonly message: Received; readonly ms: number };

/** A channel that does nothing but hand over and take in. */
export type Channel = {
  /** Hands an activity to a bot; resolves when its reply is here and the call has ended. */
  readonly deliver: (to: string, activity: Activity) => Promise<Reply>;
  readonly close: () => Promise<void>;
};

const patienceMs = 30_000;

export async function openChannel(): Promise<Channel> {
  const agent = new Agent({ keepAlive: true });
  const waiting = new Map<string, (message: Received) => void>();
  const server = createServer({ keepAliveTimeout: 65_000 }, (incoming, response) => {
    void textOf(incoming).then((text) => {
      const message = JSON.parse(text) as Received;
      // Not in one go: restify, where it is loaded, has a writeHead that gives nothing back.
      response.writeHead(200, { 'Content-Type': 'application/json' });
      response.end('{"id":"shown"}');
      if (message.type === 'message') waiting.get(message.replyToId ?? '')?.(message);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const serviceUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const call = async (to: string, activity: Activity): Promise<void> => {
    const headers = { 'Content-Type': 'application/json' };
    const calling = request(`${to}/api/messages`, { method: 'POST', agent, headers });
    calling.end(JSON.stringify({ ...activity, serviceUrl }));
    const [response] = (await once(calling, 'response')) as [IncomingMessage];
    const text = await textOf(response);
    const { statusCode = 0 } = response;
    if (statusCode >= 300) throw new Error(`the bot answered ${statusCode}: ${text}`);
  };

  const replyTo = (id: string, begun: number): Promise<Reply> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`no reply to ${id}`)), patienceMs);
      waiting.set(id, (message) => {
        clearTimeout(timer);
        waiting.delete(id);
        resolve({ message, ms: performance.now() - begun });
      });
    });

  return {
    deliver: async (to, activity) => {
      const [reply] = await Promise.all([replyTo(activity.id, performance.now()), call(to, activity)]);
      return reply;
    },
    close: async () => {
      agent.destroy();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function textOf(incoming: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of incoming.setEncoding('utf8')) text += chunk as string;
  return text;
}
