import type { Received } from '../../support/directLineClient';

/** A conversation with a running release, whose answers come back in the response. */
export type Chat = {
  /** What was said and answered so far, under the ids of the activities. */
  readonly exchanges: readonly { readonly id: string; readonly reply: Received }[];
  readonly say: (said: object) => Promise<Received>;
};

export const channel = 'emulator';

/** @param visit tells the activities of one visit from those of another. */
export function openChat(url: string, conversation: string, visit: string): Chat {
  const exchanges: { readonly id: string; readonly reply: Received }[] = [];
  return {
    exchanges,
    say: async (said) => {
      const id = `${conversation} ${visit} ${exchanges.length + 1}`;
      const response = await fetch(`${url}/api/messages`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({
          type: 'message',
          id,
          channelId: channel,
          serviceUrl: url,
          conversation: { id: conversation },
          from: { id: conversation },
          recipient: { id: 'assistant' },
          locale: 'nl-NL',
          deliveryMode: 'expectReplies',
          ...said,
        }),
      });
      const text = await response.text();
      if (!response.ok) throw new Error(`${conversation}: ${response.status} ${text}`);
      const { activities } = JSON.parse(text) as { activities: readonly Received[] };
      const messages = activities.filter(({ type }) => type === 'message');
      const [reply] = messages;
      if (!reply || messages.length !== 1) throw new Error(`${conversation}: ${messages.length} messages`);
      exchanges.push({ id, reply });
      return reply;
    },
  };
}
