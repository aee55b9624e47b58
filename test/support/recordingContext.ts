import { BotAdapter, TurnContext, type Activity, type ResourceResponse } from 'botbuilder';

/** An adapter that sends nothing and remembers everything. */
class RecordingAdapter extends BotAdapter {
  readonly sent: Partial<Activity>[] = [];

  override sendActivities(
    _context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    this.sent.push(...activities);
    return Promise.resolve(activities.map((_, index) => ({ id: String(index) })));
  }

  override updateActivity = () => Promise.reject(new Error('405'));
  override deleteActivity = () => Promise.reject(new Error('405'));
  override continueConversation = () => Promise.reject(new Error('not here'));
}

let activities = 0;

/** A turn of one activity of a person in the web chat; `sent` is what the bot said. */
export function recordingContext(activity: object): { context: TurnContext; sent: Partial<Activity>[] } {
  activities += 1;
  const adapter = new RecordingAdapter();
  const whole = {
    type: 'message',
    channelId: 'directline',
    serviceUrl: 'http://localhost',
    id: String(activities),
    conversation: { id: 'c1' },
    from: { id: 'dl_1' },
    recipient: { id: 'assistant' },
    ...activity,
  };
  return { context: new TurnContext(adapter, whole as Activity), sent: adapter.sent };
}
