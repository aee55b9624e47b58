import type { Sender } from '../../delivery/sender';
import { AppError } from '../../errors';
import type { ActivityLog } from './activityLog';
import { toClient } from './directLineAdapter';
import { ownIdPrefix } from './incomingActivity';

/** The way out to the clients of this server's Direct Line. A message that is in the log already is not added again. */
export function createDirectLineSender(parts: {
  readonly log: Pick<ActivityLog, 'publish'>;
  readonly now: () => Date;
  /** Told why the log could not take a message. */
  readonly onFailure: (cause: unknown) => void;
}): Sender {
  const { log, now, onFailure } = parts;
  return {
    isRepeatable: true,
    send: async ({ id, to, activity }) => {
      try {
        await log.publish(to.conversation, toClient(activity, now()), `${ownIdPrefix}${id}`);
        return { is: 'sent' };
      } catch (cause) {
        const isGone = cause instanceof AppError && cause.code === 'STORAGE_ABSENT';
        if (isGone) return { is: 'impossible', why: 'conversationGone', isGone: true };
        onFailure(cause);
        return { is: 'refused', why: 'storage' };
      }
    },
  };
}
