import { createHash } from 'node:crypto';
import type { Activity } from 'botbuilder';
import type { UserInput } from '../turns/userInput';
import type { Said } from '../turns/turnStore';

/**
 * What is kept to know it again when it comes under another id: a hash that means nothing outside its conversation.
 * Undefined for cards that carry a nonce or only show something: those are known, or harmless, as they are.
 */
export function saidIn(input: UserInput, activity: Activity, arrivedAt: Date): Said | undefined {
  const what = sameness(input);
  if (what === undefined) return undefined;
  const sentAt = sentTime(activity);
  return {
    hash: createHash('sha256').update(`${activity.conversation.id}\n${what}`).digest('hex'),
    arrivedAt: arrivedAt.toISOString(),
    ...(sentAt !== undefined && { sentAt }),
  };
}

function sameness(input: UserInput): string | undefined {
  if (input.kind === 'text') return input.text.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
  if (input.kind !== 'submit') return undefined;
  switch (input.submit.verb) {
    case 'back':
    case 'stop':
      return `/${input.submit.verb}`;
    case 'change':
      return `/change ${input.submit.fact}`;
    default:
      return undefined;
  }
}

/** A copy has the time of its original. Of Direct Line only the client knows it: the service dates what it receives. */
function sentTime({ channelId, timestamp, localTimestamp }: Activity): string | undefined {
  return channelId === 'directline'
    ? readTime(localTimestamp)
    : (readTime(timestamp) ?? readTime(localTimestamp));
}

/** Undefined for what is no time. Over the wire it is text, whatever its type says. */
function readTime(value: unknown): string | undefined {
  const time = value instanceof Date ? value : new Date(typeof value === 'string' ? value : NaN);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}
