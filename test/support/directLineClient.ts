import http from 'node:http';
import { DirectLine, type Activity as SentActivity } from 'botframework-directlinejs';
import type { Activity } from 'botbuilder';
import { WebSocket } from 'ws';
import XMLHttpRequest from 'xhr2';

// The client library is made for browsers; this is all it needs of one.
XMLHttpRequest.nodejsSet({ httpAgent: new http.Agent({ keepAlive: false }) });
Object.assign(globalThis, { XMLHttpRequest });

/** An activity as it came over the wire. */
export type Received = Partial<Activity>;

/** A person in front of the web chat, with the client library that the web chat has. */
export type Partner = {
  readonly conversationId: string;
  readonly userId: string;
  /** What the browser sends to come back: pass it to the next `connectPartner`. */
  readonly cookie: string;
  /** Everything so far, the own activities included, in the order it came. */
  readonly received: readonly Received[];
  /** Types a message; resolves to the bot's reply to it. */
  readonly say: (text: string) => Promise<Received>;
  /** Sends a message as another client would; resolves to the bot's reply to it. */
  readonly send: (message: Readonly<Record<string, unknown>>) => Promise<Received>;
  /** Presses a button of a card that sends this; resolves to the bot's reply to it. */
  readonly submit: (value: unknown) => Promise<Received>;
  /** Sends any activity as it is, and waits for no reply; resolves to its id. */
  readonly sendRaw: (activity: Readonly<Record<string, unknown>>) => Promise<string>;
  /** The bot's next message after those that `next`, `say` and `submit` have given so far. */
  readonly next: () => Promise<Received>;
  /** Leaves, without a trace in the process. */
  readonly close: () => Promise<void>;
};

/** Takes a token as the page does, connects as the page does, and is ready to read the welcome. */
export async function connectPartner(options: {
  readonly baseUrl: string;
  readonly locale: string;
  readonly cookie?: string;
  /** False: polls instead of listening on a stream. */
  readonly webSocket?: boolean;
  /** How long to wait for a reply. */
  readonly patienceMs?: number;
}): Promise<Partner> {
  const { baseUrl, locale, patienceMs = 8000 } = options;
  const response = await fetch(`${baseUrl}/api/directline/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(options.cookie ? { cookie: options.cookie } : {}) },
    body: JSON.stringify({ locale }),
  });
  if (!response.ok) throw new Error(`no token: ${response.status} ${await response.text()}`);
  const issued = (await response.json()) as Record<'token' | 'conversationId' | 'userId' | 'domain', string>;
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? '';

  const sockets: WebSocket[] = [];
  class TrackedSocket extends WebSocket {
    constructor(url: string) {
      super(url);
      sockets.push(this);
    }
  }

  const line = new DirectLine({
    token: issued.token,
    domain: issued.domain,
    webSocket: options.webSocket ?? true,
    pollingInterval: 200,
    // Also the pause before it tries again where the server is not back yet.
    timeout: 5000,
    conversationStartProperties: { locale },
    // The library waits 3 + 12 × random seconds before it reconnects.
    random: () => -0.2,
    WebSocket: TrackedSocket as never,
  });

  const received: Received[] = [];
  const waiting = new Set<() => void>();
  let failure: unknown;
  const wake = () => waiting.forEach((look) => look());
  const subscription = line.activity$.subscribe({
    next: (activity) => {
      received.push(activity as unknown as Received);
      wake();
    },
    error: (error: unknown) => {
      failure = error;
      wake();
    },
  });

  /** Where in `received` the next message is to be looked for. */
  let place = 0;
  const take = (what: string, isWanted: (activity: Received) => boolean) =>
    new Promise<Received>((resolve, reject) => {
      const finish = (settle: () => void) => {
        clearTimeout(timer);
        waiting.delete(look);
        settle();
      };
      const look = () => {
        const index = received.findIndex((activity, at) => at >= place && isWanted(activity));
        const found = received[index];
        if (found) place = index + 1;
        if (found) finish(() => resolve(found));
        else if (failure) finish(() => reject(new Error(`the connection has ended: ${String(failure)}`)));
      };
      const timer = setTimeout(
        () => finish(() => reject(new Error(`no ${what} within ${patienceMs} ms`))),
        patienceMs,
      );
      waiting.add(look);
      look();
    });

  const isFromBot = ({ type, from }: Received) => type === 'message' && from?.id !== issued.userId;

  const sendRaw = (activity: Readonly<Record<string, unknown>>) =>
    new Promise<string>((resolve, reject) => {
      const sent = { from: { id: issued.userId, role: 'user' }, ...activity } as unknown as SentActivity;
      line.postActivity(sent).subscribe({
        // The library's word for "the server did not take it".
        next: (id: string) =>
          id === 'retry' ? reject(new Error('the activity was not taken')) : resolve(id),
        error: reject,
      });
    });

  let sent = 0;
  const exchange = async (said: Readonly<Record<string, unknown>>, postBack?: true) => {
    sent += 1;
    const channelData = { clientActivityID: `${issued.userId}-${Date.now()}-${sent}`, postBack };
    const activity = { type: 'message', locale, ...said, channelData };
    const id = await sendRaw(activity);
    return take(`reply to ${JSON.stringify(said)}`, (reply) => isFromBot(reply) && reply.replyToId === id);
  };

  /** Not through the library, which uploads what is attached. */
  const send = async (message: Readonly<Record<string, unknown>>) => {
    const posted = await fetch(`${issued.domain}/conversations/${issued.conversationId}/activities`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${issued.token}` },
      body: JSON.stringify({ type: 'message', locale, ...message }),
    });
    const { id } = (await posted.json()) as { readonly id?: string };
    return take(`reply to ${JSON.stringify(message)}`, (reply) => isFromBot(reply) && reply.replyToId === id);
  };

  return {
    conversationId: issued.conversationId,
    userId: issued.userId,
    cookie,
    received,
    say: (text) => exchange({ text, textFormat: 'plain' }),
    send,
    submit: (value) => exchange({ value }, true),
    sendRaw,
    next: () => take('message from the bot', isFromBot),
    close: async () => {
      subscription.unsubscribe();
      line.end();
      await Promise.all(
        sockets
          .filter((socket) => socket.readyState !== WebSocket.CLOSED)
          .map((socket) => {
            const closed = new Promise((resolve) => socket.once('close', resolve));
            socket.terminate();
            return closed;
          }),
      );
    },
  };
}
