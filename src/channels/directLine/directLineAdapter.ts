import {
  ActivityEx,
  ActivityTypes,
  BotAdapter,
  TurnContext,
  type Activity,
  type ConversationReference,
  type ResourceResponse,
} from 'botbuilder';
import { AppError, InvariantError } from '../../errors';
import type { OneAtATime } from '../oneAtATime';
import type { ActivityLog } from './activityLog';
import { randomId } from './randomId';

type Logic = (context: TurnContext) => Promise<void>;

/** Azure's Direct Line answers 405 to both; a bot that relies on either must fail here too. */
export class NotAllowedError extends AppError {
  readonly statusCode = 405;
  constructor(what: string) {
    super('DIRECT_LINE_NOT_ALLOWED', `Direct Line cannot ${what} an activity`);
  }
}

/** The bot's side of the local Direct Line: what the bot sends goes into the conversation's log and its streams. */
export class DirectLineAdapter extends BotAdapter {
  constructor(
    private readonly parts: {
      readonly log: ActivityLog;
      /** Shared with every other way into the bot, so that turns of one conversation wait for each other. */
      readonly turns: OneAtATime;
      readonly now: () => Date;
    },
  ) {
    super();
  }

  /** Runs one turn after all earlier ones of its conversation. `onTurnError` has seen what this rejects with. */
  process(activity: Partial<Activity>, logic: Logic): Promise<void> {
    return this.parts.turns.run(conversationOf(activity), () =>
      this.runMiddleware(new TurnContext(this, activity), logic),
    );
  }

  /** A turn that the bot begins. Not to be awaited from inside a turn of the same conversation. */
  override continueConversation(reference: Partial<ConversationReference>, logic: Logic): Promise<void> {
    return this.process(ActivityEx.getContinuationActivity(reference), logic);
  }

  /** The same by the SDK's newer name; nobody has to prove anything to a bot in the same process. */
  override continueConversationAsync(
    _identity: unknown,
    reference: Partial<ConversationReference>,
    logicOrAudience: Logic | string,
    logic?: Logic,
  ): Promise<void> {
    const chosen = typeof logicOrAudience === 'string' ? logic : logicOrAudience;
    if (!chosen) throw new InvariantError('continueConversationAsync without logic');
    return this.continueConversation(reference, chosen);
  }

  override async sendActivities(
    _context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    const responses: ResourceResponse[] = [];
    for (const activity of activities) responses.push({ id: await this.send(activity) });
    return responses;
  }

  override async updateActivity(): Promise<never> {
    throw new NotAllowedError('update');
  }

  override async deleteActivity(): Promise<never> {
    throw new NotAllowedError('delete');
  }

  private async send(activity: Partial<Activity>): Promise<string> {
    const { log, now } = this.parts;
    switch (activity.type) {
      case ActivityTypes.Trace:
      case ActivityTypes.InvokeResponse:
        // For debuggers and for other channels; a person's client never sees them.
        return '';
      case ActivityTypes.Typing:
        return this.show({ ...toClient(activity, now()), id: `${conversationOf(activity)}|${randomId()}` });
      default:
        return (await log.publish(conversationOf(activity), toClient(activity, now()))).id;
    }
  }

  private async show(activity: Partial<Activity> & { readonly id: string }): Promise<string> {
    await this.parts.log.show(conversationOf(activity), activity);
    return activity.id;
  }
}

/** Without what is between the server and itself. */
function toClient(activity: Partial<Activity>, now: Date): Partial<Activity> {
  const { serviceUrl: _url, callerId: _caller, deliveryMode: _mode, ...shown } = activity;
  return { ...shown, timestamp: now };
}

function conversationOf(activity: Partial<Activity>): string {
  const id = activity.conversation?.id;
  if (!id) throw new InvariantError('an activity without a conversation');
  return id;
}
