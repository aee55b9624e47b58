import { Agent, request } from 'node:http';
import type { ShownMessage } from '../checker';
import { listen } from '../../channels/connector/identityPlatform';
import type { Received } from '../../support/directLineClient';
import { marksOf } from '../../support/messageRules';

export type Activity = Readonly<Record<string, unknown>>;

/** A channel like Teams: it hands activities over, keeps what it is sent, and says that it was. */
export type Channel = {
  /** Hands an activity over. Resolves to the status, undefined where the call broke; `cut` breaks it. */
  readonly deliver: (to: string, activity: Activity, cut?: Promise<unknown>) => Promise<number | undefined>;
  /** The message that was shown last in a conversation. */
  readonly lastIn: (conversation: string) => Received | undefined;
  /** Resolves to the answer to an activity once it is shown; to undefined when it was waited for long enough. */
  readonly answerTo: (activity: string, patienceMs: number) => Promise<Received | undefined>;
  readonly shownIn: (conversations: readonly string[]) => readonly ShownMessage[];
  /** Where the bot sends to. */
  readonly serviceUrl: string;
  readonly close: () => Promise<void>;
};

type Kept = { readonly message: Received; readonly conversation: string; copies: number };

/** @param onShown is run when a message was shown, before the bot is told so. */
export async function openChannel(onShown?: (message: Received) => unknown): Promise<Channel> {
  const kept = new Map<string, Kept>();
  const last = new Map<string, Received>();
  const answers = new Map<string, Received>();
  const waiting = new Map<string, (message: Received) => void>();
  const agent = new Agent({ keepAlive: true });

  const take = async (message: Received): Promise<void> => {
    const conversation = message.conversation?.id ?? '';
    const key = JSON.stringify([conversation, message.replyToId, message.channelData, message.text]);
    const known = kept.get(key);
    if (known) known.copies += 1;
    else kept.set(key, { message, conversation, copies: 1 });
    // A second copy of an older message is not where things stand.
    if (!known) last.set(conversation, message);
    answers.set(message.replyToId ?? '', message);
    await onShown?.(message);
    waiting.get(message.replyToId ?? '')?.(message);
  };

  const connector = await listen((incoming, response) => {
    let text = '';
    incoming.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    incoming.on('end', () => {
      void take(JSON.parse(text) as Received).then(() => {
        response.writeHead(200, { 'Content-Type': 'application/json' });
        response.end(JSON.stringify({ id: `shown${kept.size}` }));
      });
    });
  });

  return {
    serviceUrl: connector.url,
    deliver: (to, activity, cut) =>
      new Promise((resolve) => {
        const call = request(
          `${to}/api/messages`,
          { method: 'POST', agent, headers: { 'Content-Type': 'application/json' } },
          (response) => {
            response.resume();
            response.on('end', () => resolve(response.statusCode));
            response.on('error', () => resolve(undefined));
          },
        );
        call.on('error', () => resolve(undefined));
        call.on('close', () => resolve(undefined));
        call.end(JSON.stringify({ ...activity, serviceUrl: connector.url }));
        void cut?.then(() => call.destroy());
      }),
    lastIn: (conversation) => last.get(conversation),
    answerTo: (activity, patienceMs) =>
      new Promise((resolve) => {
        const known = answers.get(activity);
        if (known) return resolve(known);
        const finish = (message?: Received) => {
          clearTimeout(timer);
          waiting.delete(activity);
          resolve(message);
        };
        const timer = setTimeout(finish, patienceMs);
        waiting.set(activity, finish);
      }),
    shownIn: (conversations) =>
      [...kept.values()].flatMap((one) => (conversations.includes(one.conversation) ? asShown(one) : [])),
    close: async () => {
      agent.destroy();
      await connector.stop();
    },
  };
}

function asShown({ message, conversation, copies }: Kept): ShownMessage {
  const { kind = '', fact, saved } = marksOf(message);
  const asks = kind === 'question' || kind === 'reask' ? fact : undefined;
  return {
    conversation,
    replyTo: message.replyToId ?? '',
    copies,
    ...(asks !== undefined && { asks }),
    ...(saved && { saved }),
  };
}
