import type { Activity } from 'botbuilder';
import { parseUserInput, type UserInput } from '../turns/userInput';

/** What a message activity brings. In a channel the bot is mentioned by name; that is not part of what is said to it. */
export function readInput({ value, text }: Partial<Activity>): UserInput {
  return parseUserInput(value, typeof text === 'string' ? withoutMention(text) : '');
}

const withoutMention = (text: string): string => text.replace(/<at>[^<]{0,200}<\/at>/g, '');
