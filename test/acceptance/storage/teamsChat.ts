import type { Language } from '../../../src/reading/language';
import type { Received } from '../../support/directLineClient';
import type { Channel } from '../support/channel';
import type { Surface } from './surfaces';

let activities = 0;

/** A personal chat in Teams. The client is in English; the person may have chosen another language. */
export function openTeamsChat(options: {
  readonly address: string;
  readonly channel: Channel;
  readonly latest: (conversation: string) => Received | undefined;
  readonly name: string;
  readonly language: Language;
  readonly patienceMs: number;
}): Surface {
  const { address, channel, latest, name, language, patienceMs } = options;
  const conversation = `chat-${name}`;
  const envelope = {
    type: 'message',
    channelId: 'msteams',
    locale: 'en-US',
    conversation: { id: conversation, tenantId: `tenant-${name}`, conversationType: 'personal' },
    from: { id: `29:${name}`, aadObjectId: `person-${name}` },
    recipient: { id: '28:assistant' },
  };
  return {
    conversation,
    language,
    say: async (said) => {
      const activity = `${conversation}-${(activities += 1)}`;
      const begun = performance.now();
      const delivered = channel.deliver(address, { ...envelope, id: activity, ...said });
      const reply = await channel.answerTo(activity, patienceMs);
      const ms = performance.now() - begun;
      await delivered;
      return { activity, reply, ms };
    },
    latest: () => latest(conversation),
    close: () => undefined,
  };
}
