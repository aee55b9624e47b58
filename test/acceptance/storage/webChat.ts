import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { WebSocket } from 'ws';
import type { Language } from '../../../src/reading/language';
import type { Received } from '../../support/directLineClient';
import { troubleNoticeIn } from './notices';
import type { Attempt, Surface } from './surfaces';

export type WebChat = Surface & {
  readonly shown: () => readonly Received[];
  /** The turn in which the person came. */
  readonly arrival: string;
};

/** A page with the local Direct Line. What is refused is sent again as the same, as the button "Retry" does. */
export async function openWebChat(options: {
  readonly address: string;
  readonly language: Language;
  readonly patienceMs: number;
}): Promise<WebChat> {
  const { address, language, patienceMs } = options;
  const locale = language === 'nl' ? 'nl-NL' : 'en-US';
  const token = await post<{ token: string; conversationId: string }>(`${address}/api/directline/token`, {
    locale,
  });
  const { conversationId } = token.body;
  const base = `${address}/v3/directline/conversations`;
  const call = <T>(path: string, body: object) => post<T>(`${base}${path}`, body, token.body.token);
  const session = await call<{ streamUrl: string }>('', { locale });

  const shown = new Map<string, Received>();
  const socket = new WebSocket(session.body.streamUrl);
  socket.on('message', (data: Buffer) => {
    const { activities } = JSON.parse(data.toString() || '{"activities":[]}') as { activities: Received[] };
    for (const one of activities) {
      if (one.type === 'message' && one.from?.id === 'assistant') shown.set(one.id ?? '', one);
    }
  });
  await once(socket, 'open');

  const find = async (
    isWanted: (message: Received) => boolean,
    until: number,
  ): Promise<Received | undefined> => {
    for (;;) {
      const found = [...shown.values()].find(isWanted);
      if (found || performance.now() > until) return found;
      await delay(5);
    }
  };

  return {
    conversation: conversationId,
    arrival: `${conversationId}|0000000`,
    language,
    say: async (said, key): Promise<Attempt> => {
      const before = new Set(shown.keys());
      const begun = performance.now();
      const activity = { type: 'message', locale, ...said, channelData: { clientActivityID: key } };
      const { status, body } = await call<{ id?: string }>(`/${conversationId}/activities`, activity);
      const id = status === 200 ? body.id : undefined;
      const isReply = (message: Received) =>
        id === undefined
          ? !before.has(message.id ?? '') && troubleNoticeIn(message) !== undefined
          : message.replyToId === id;
      const reply = await find(isReply, begun + patienceMs);
      return { activity: id, reply, ms: performance.now() - begun };
    },
    latest: () => [...shown.values()].findLast((message) => !troubleNoticeIn(message)),
    shown: () => [...shown.values()],
    close: () => socket.terminate(),
  };
}

async function post<T>(url: string, body: object, token?: string): Promise<{ status: number; body: T }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as T };
}
