import { setTimeout as delay } from 'node:timers/promises';
import type { Received } from '../../support/directLineClient';
import type { House } from './house';
import { createPost } from './post';

/** What a person sends: a text, what a card's button submits, or that he is there. */
export type Said = { readonly text: string } | { readonly value: unknown } | { readonly joins: true };

/** A person in one conversation on one channel. */
export type Voice = {
  /** Resolves to what came back, which is one message. `id` says it once more, under the id it had. */
  readonly say: (said: Said, id: string) => Promise<readonly Received[]>;
  /** Whether the channel can hand over the same activity again. */
  readonly canRepeat: boolean;
};

export type Who = {
  readonly channelId: string;
  readonly person: string;
  readonly conversation: string;
  readonly tenant?: string;
  readonly isGroup: boolean;
  readonly locale: string;
};

type Body = Readonly<Record<string, unknown>>;

/** On `POST /api/messages`, with the reply in the response. */
export function callVoice(house: House, who: Who): Voice {
  const post = createPost(house.url);
  return {
    canRepeat: true,
    say: async (said, id) => {
      const activity = { ...activityOf(who, said, id), serviceUrl: house.url, deliveryMode: 'expectReplies' };
      const { activities = [] } = (await post('/api/messages', activity)) as {
        activities?: readonly Received[];
      };
      return activities.filter(({ type }) => type === 'message');
    },
  };
}

/** The same, with the reply sent to the channel afterwards, as Teams has it. */
export function connectorVoice(house: House, who: Who): Voice {
  return {
    canRepeat: false,
    say: async (said, id) => {
      const status = await house.channel.deliver(house.url, activityOf(who, said, id));
      if (status !== 200 && status !== 202) throw new Error(`the assistant answered ${status}`);
      const reply = await house.channel.answerTo(id, patienceMs);
      return reply ? [reply] : [];
    },
  };
}

const patienceMs = 8_000;

/** On the Direct Line of the server, as the page of the web chat. */
export function directLineVoice(house: House, locale: string): Voice {
  const post = createPost(house.url);
  let line: Promise<{ readonly path: string; readonly token: string }> | undefined;
  let watermark = '';
  const open = async () => {
    const { token, conversationId } = (await post('/api/directline/token', { locale })) as Record<
      string,
      string
    >;
    await post('/v3/directline/conversations', { locale }, token);
    return { path: `/v3/directline/conversations/${conversationId}/activities`, token: token! };
  };
  const read = async (until: (message: Received) => boolean): Promise<readonly Received[]> => {
    const { path, token } = await line!;
    for (const end = Date.now() + patienceMs; Date.now() < end; await delay(10)) {
      const answer = await post(`${path}?watermark=${watermark}`, undefined, token);
      const { activities, watermark: next } = answer as {
        activities: readonly Received[];
        watermark: string;
      };
      const found = activities.filter((one) => one.type === 'message' && until(one));
      if (found.length > 0) {
        watermark = next;
        return found;
      }
    }
    return [];
  };
  return {
    canRepeat: false,
    say: async (said) => {
      line ??= open();
      const { path, token } = await line;
      if ('joins' in said)
        return watermark === ''
          ? read(({ replyToId, from }) => replyToId !== '' && from?.id === 'assistant')
          : [];
      const { id } = (await post(path, { type: 'message', locale, ...said }, token)) as { id: string };
      return read(({ replyToId }) => replyToId === id);
    },
  };
}

function activityOf(who: Who, said: Said, id: string): Body {
  const { channelId, person, conversation, tenant, isGroup, locale } = who;
  return {
    id,
    channelId,
    from: { id: `29:${person}`, ...(tenant !== undefined && { aadObjectId: person }) },
    recipient: { id: '28:assistant' },
    conversation: {
      id: conversation,
      conversationType: isGroup ? 'channel' : 'personal',
      ...(isGroup && { isGroup }),
      ...(tenant !== undefined && { tenantId: tenant }),
    },
    locale,
    ...('joins' in said
      ? { type: 'conversationUpdate', membersAdded: [{ id: `29:${person}` }] }
      : { type: 'message', ...said }),
  };
}
