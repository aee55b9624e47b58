import { ActivityTypes, type Activity } from 'botbuilder';

/** With some distance to the 48 hours for which the bot knows an activity again. */
const oldestMs = 24 * 3600 * 1000;

/**
 * Of the end of a log what the person said after the last message that was answered: a process that died may have
 * stored it, and not what came of it. Turns of one conversation run in the order of its log, so nothing before that
 * message waits for an answer.
 */
export function unanswered(
  log: readonly Partial<Activity>[],
  now: Date,
): readonly (Partial<Activity> & { readonly id: string; readonly saidAt: Date })[] {
  const answered = log.map(({ replyToId = '' }) => replyToId).reduce((a, b) => (b > a ? b : a), '');
  return log.flatMap((activity) => {
    const { type, from, id = '', timestamp = 0 } = activity;
    const saidAt = new Date(timestamp);
    const isRecent = now.getTime() - saidAt.getTime() < oldestMs;
    const isWaiting = type === ActivityTypes.Message && from?.role === 'user' && id > answered && isRecent;
    return isWaiting ? [{ ...activity, id, saidAt }] : [];
  });
}
