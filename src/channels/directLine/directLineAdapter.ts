import { ActivityTypes, BotAdapter, TurnContext, type Activity, type ResourceResponse } from 'botbuilder';
import { AppError, InvariantError, StorageError } from '../../errors';
import type { OneAtATime } from '../oneAtATime';
import type { ActivityLog } from './activityLog';
import { randomId } from './randomId';

type Logic = (context: TurnContext) => Promise<void>;

/** Marks a turn of which nothing can be stored. */
const unstorable = Symbol('unstorable');

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

  /** The bot begins no turns here. */
  override async continueConversation(): Promise<never> {
    throw new InvariantError('the local Direct Line continues no conversation');
  }

  /**
   * The turn of an activity that could not be stored fails before it begins. What `onTurnError` says is shown to
   * those who listen, and to nobody later.
   */
  async excuse(activity: Partial<Activity>, cause: Error): Promise<void> {
    const context = new TurnContext(this, activity);
    context.turnState.set(unstorable, true);
    await this.onTurnError?.(context, cause);
  }

  override async sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    const isStorable = !context.turnState.has(unstorable);
    const responses: ResourceResponse[] = [];
    for (const activity of activities) responses.push({ id: await this.send(activity, isStorable) });
    return responses;
  }

  override async updateActivity(): Promise<never> {
    throw new NotAllowedError('update');
  }

  override async deleteActivity(): Promise<never> {
    throw new NotAllowedError('delete');
  }

  /** What turns owe goes its own way (directLineSender.ts); here come notices, which are better shown than stored. */
  private async send(activity: Partial<Activity>, isStorable: boolean): Promise<string> {
    switch (activity.type) {
      case ActivityTypes.Trace:
      case ActivityTypes.InvokeResponse:
        // For debuggers and for other channels; a person's client never sees them.
        return '';
      case ActivityTypes.Typing:
        return this.show(activity);
      default:
        return isStorable ? this.publish(activity) : this.show(activity);
    }
  }

  private async publish(activity: Partial<Activity>): Promise<string> {
    const { log, now } = this.parts;
    try {
      return (await log.publish(conversationOf(activity), toClient(activity, now()))).id;
    } catch (error) {
      if (error instanceof StorageError) return this.show(activity);
      throw error;
    }
  }

  private async show(activity: Partial<Activity>): Promise<string> {
    const { log, now } = this.parts;
    const conversationId = conversationOf(activity);
    const id = `${conversationId}|${randomId()}`;
    await log.show(conversationId, { ...toClient(activity, now()), id });
    return id;
  }
}

/** An activity as the client gets it: without what is between the server and itself. */
export function toClient(activity: Partial<Activity>, now: Date): Partial<Activity> {
  const { serviceUrl: _url, callerId: _caller, deliveryMode: _mode, ...shown } = activity;
  return { ...shown, timestamp: now };
}

function conversationOf(activity: Partial<Activity>): string {
  const id = activity.conversation?.id;
  if (!id) throw new InvariantError('an activity without a conversation');
  return id;
}
