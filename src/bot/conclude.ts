import type { Recipient } from '../delivery/outgoingMessage';
import { AppError } from '../errors';
import type { RenderCard } from '../render/renderCard';
import type { Decision, Message, Variants } from '../turns/decision';
import type { ConversationKey } from '../turns/records';
import type { ConversationReference } from '../turns/reference';
import type { Reachable, ReferenceStore } from '../turns/referenceStore';
import type { Commit, OwedMessage, TurnStore } from '../turns/turnStore';
import { address } from './address';
import { languageAt } from './languageFor';

/** The conversation and the moment that a decision belongs to. */
export type Occasion = Pick<Commit, 'answers' | 'reference' | 'at'> & {
  readonly here: ConversationReference;
  /** What the answer is a reply to, as the channel numbers it; absent where it is none. */
  readonly repliesTo?: string | undefined;
  /** Set where the message goes back in the call itself. */
  readonly answeredAt?: string;
};

export type ConcludeParts = {
  readonly store: Pick<TurnStore, 'commit'>;
  readonly references: Pick<ReferenceStore, 'find' | 'ofPartner'>;
  readonly renderCard: RenderCard;
  readonly newNonce: () => string;
  /** Told of a message that nobody can get any more. */
  readonly onFailure: (cause: unknown) => void;
};

/** Addresses the messages of a decision and stores the whole. Gives what is owed from then on. */
export type Conclude = (decision: Decision, occasion: Occasion) => Promise<readonly OwedMessage[]>;

export function createConclude(parts: ConcludeParts): Conclude {
  const { store, references, renderCard, newNonce, onFailure } = parts;
  const owe = async (message: Message, occasion: Occasion): Promise<readonly OwedMessage[]> => {
    const { here, repliesTo, answeredAt } = occasion;
    const to = (reference: ConversationReference, content: Variants, replyTo?: string): OwedMessage => {
      const { channel, conversation, partner } = reference;
      return {
        to: { channel, conversation, partner },
        message: address(message, content, reference, { id: newNonce(), answers: replyTo, renderCard }),
      };
    };
    switch (message.to) {
      case 'here':
        return [
          {
            ...to(here, message.content, repliesTo),
            ...(answeredAt !== undefined && { answeredAt }),
          },
        ];
      case 'conversation': {
        const found = await references.find(message.key);
        if (found) return [to(found.reference, message.contents[spokenAt(found)])];
        onFailure(unreachable(message.key));
        return [];
      }
      case 'partner':
        return (await references.ofPartner(message.key))
          .filter(({ reference }) => !isSame(reference, here))
          .map((one) => to(one.reference, message.contents[spokenAt(one)]));
    }
  };

  return async ({ records, messages, audit }, occasion) => {
    const { answers, reference, at } = occasion;
    const owed = (await Promise.all(messages.map((message) => owe(message, occasion)))).flat();
    const context = { ...(answers && { answers }), ...(reference && { reference }) };
    await store.commit({ records, audit, owed, at, ...context });
    return owed;
  };
}

const isSame = (one: ConversationKey, other: ConversationKey): boolean =>
  one.channel === other.channel && one.conversation === other.conversation;

const unreachable = ({ channel }: ConversationKey) =>
  new AppError('UNREACHABLE', `A message was for a conversation of ${channel} that is not known, or dead`);

const spokenAt = ({ reference: { channel, locale }, person }: Reachable) =>
  languageAt({ channel, locale }, person);

/** Each conversation that something is to be sent to, once. */
export const destinationsOf = (owed: readonly OwedMessage[]): readonly Recipient[] => [
  ...new Map(
    owed
      .filter(({ answeredAt }) => answeredAt === undefined)
      .map(({ to }) => [`${to.channel} ${to.conversation}`, to]),
  ).values(),
];
