import { createHash } from 'node:crypto';
import type { Activity } from 'botbuilder';
import type { UserInput } from '../dialogs/readInput';
import type { TypedText } from '../dialogs/turnStore';

/** What is kept of a typed text to know it again: a hash that means nothing outside its conversation. */
export function typedText(input: UserInput, activity: Activity, arrivedAt: Date): TypedText | undefined {
  if (input.kind !== 'text') return undefined;
  const same = input.text.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
  const times = [activity.timestamp, activity.localTimestamp].flatMap(readTime);
  return {
    hash: createHash('sha256').update(`${activity.conversation.id}\n${same}`).digest('hex'),
    arrivedAt: arrivedAt.toISOString(),
    ...(times.length > 0 && { sentAt: new Date(Math.min(...times)).toISOString() }),
  };
}

/** Milliseconds; nothing for what is no time. Over the wire it is text, whatever its type says. */
function readTime(value: unknown): readonly number[] {
  const time = value instanceof Date ? value.getTime() : typeof value === 'string' ? Date.parse(value) : NaN;
  return Number.isNaN(time) ? [] : [time];
}
