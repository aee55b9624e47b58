import { ActivityTypes, type Activity, type ChannelAccount, type TurnContext } from 'botbuilder';
import { setCall, type Call } from '../../bot/call';
import type { StorageError } from '../../errors';
import { within } from '../../patience';
import { createOneAtATime } from '../oneAtATime';
import { activityId, type ActivityLog } from './activityLog';
import type { DirectLineAdapter } from './directLineAdapter';
import type { DirectLineConversation, DirectLineStore } from './directLineStore';
import type { IncomingActivity } from './incomingActivity';
import { unanswered } from './unanswered';

/** Hands to the bot what happens in a conversation, and waits for it, but not for ever. */
export type TurnRunner = {
  /** Tells the bot that a person has come, unless the conversation has begun before. */
  readonly greet: (conversation: DirectLineConversation, address: string) => Promise<void>;
  /** Shows the person's own activity to all clients, hands it to the bot, and resolves to its id. */
  readonly say: (
    conversation: DirectLineConversation,
    said: {
      readonly activity: IncomingActivity;
      readonly clientId: string | undefined;
      readonly call: Call;
    },
    address: string,
  ) => Promise<string>;
  /**
   * Hands to the bot once more, in the background, what was said last and has no answer in the log. To the bot that is
   * the same activity, with its one effect.
   */
  readonly runAgain: (conversation: DirectLineConversation, address: string) => void;
  /** Tells whoever listens that what was just said could not be stored; never rejects. */
  readonly excuse: (
    conversation: DirectLineConversation,
    cause: StorageError,
    address: string,
  ) => Promise<void>;
};

/** The client gives up on a call after 20 s; the replies reach it over its stream in any case. */
const patienceMs = 15_000;

/** The end of a log that is searched for what has no answer, and how much of it is run again. */
const searched = 20;
const mostAgain = 5;

export function createTurnRunner(parts: {
  readonly store: DirectLineStore;
  readonly log: ActivityLog;
  readonly adapter: DirectLineAdapter;
  readonly bot: ChannelAccount;
  readonly logic: (context: TurnContext) => Promise<void>;
  readonly now: () => Date;
  readonly randomId: () => string;
  /** Told when a turn fails that even `onTurnError` could not save. */
  readonly onFailure: (cause: unknown) => void;
}): TurnRunner {
  const { store, log, adapter, bot, logic, now, randomId, onFailure } = parts;
  const starts = createOneAtATime();

  /** A turn that fails does not fail the call: the activity is in the log, and to send it again would repeat it. */
  const finish = async (turn: Promise<void>) => void (await within(patienceMs, turn.catch(onFailure)));

  const envelope = ({ id, userId }: DirectLineConversation) => ({
    channelId: 'directline',
    conversation: { id, isGroup: false, conversationType: 'personal', name: '' },
    from: { id: userId, name: '', role: 'user' },
    timestamp: now(),
  });

  const waiting = async (conversationId: string) =>
    unanswered(await log.readLast(conversationId, searched), now());

  return {
    greet: (conversation, address) =>
      // Another start of the same conversation waits, and then finds the greeting in the log.
      starts.run(conversation.id, async () => {
        if ((await store.readAfter(conversation.id, 0, 1)).length > 0) return;
        const update: Partial<Activity> = {
          ...envelope(conversation),
          type: ActivityTypes.ConversationUpdate,
          id: activityId(conversation.id, 0),
          recipient: bot,
          serviceUrl: address,
          membersAdded: [bot, { id: conversation.userId, name: '', role: 'user' }],
          ...(conversation.locale === undefined ? {} : { locale: conversation.locale }),
        };
        await finish(adapter.process(update, logic));
      }),

    say: async (conversation, { activity, clientId, call }, address) => {
      // Nobody else is in the conversation who would like to know.
      if (activity.type === 'typing') return `${conversation.id}|${randomId()}`;

      // The page's setting holds for the whole conversation, whatever a single message says; else the first one's.
      const locale = conversation.locale ?? activity.locale;
      const said: Partial<Activity> = { ...activity, ...(locale && { locale }), ...envelope(conversation) };
      // Published before any other wait: turns must queue in the order of the log.
      const { id } = await log.publish(conversation.id, said, clientId);
      if (locale !== conversation.locale) await store.open({ ...conversation, locale }, now());
      // The client sends again what it got no answer to: to the bot that is the same activity, with its one effect.
      const turn = adapter.process({ ...said, id, recipient: bot, serviceUrl: address }, async (context) => {
        setCall(context, call);
        await logic(context);
      });
      await finish(turn);
      return id;
    },

    runAgain: ({ id }, address) => {
      const queue = async () => {
        for (const { saidAt, ...said } of (await waiting(id)).slice(-mostAgain)) {
          const turn = adapter.process({ ...said, recipient: bot, serviceUrl: address }, async (context) => {
            // A turn of it that was still running has ended by now, and may have said that it failed.
            if ((await waiting(id)).every((other) => other.id !== said.id)) return;
            setCall(context, { arrivedAt: saidAt, ended: Promise.resolve(false) });
            await logic(context);
          });
          turn.catch(onFailure);
        }
      };
      queue().catch(onFailure);
    },

    excuse: (conversation, cause, address) =>
      finish(
        adapter.excuse(
          {
            ...envelope(conversation),
            type: ActivityTypes.Message,
            recipient: bot,
            serviceUrl: address,
            ...(conversation.locale !== undefined && { locale: conversation.locale }),
          },
          cause,
        ),
      ),
  };
}
