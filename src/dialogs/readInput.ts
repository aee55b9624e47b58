import type { Activity } from 'botbuilder';
import { parseUserInput, type UserInput } from '../turns/userInput';
import { wordsSent } from '../turns/wordsSent';

/** What a message activity brings. */
export function readInput(activity: Partial<Activity>): UserInput {
  const { text, hasFile } = wordsSent(activity);
  return parseUserInput(activity.value, text, hasFile);
}
