import fc, { type Arbitrary, type AsyncCommand } from 'fast-check';
import type { Received } from '../../../support/directLineClient';
import { marksOf, nonceOf } from '../../../support/messageRules';
import type { House } from '../house';
import type { Chat } from '../model';
import type { Session } from '../session';

/** One thing that happens in a story. */
export type Command = AsyncCommand<Session, House>;

/** Makes a command of what is to be done with made-up values. */
export function command<T>(
  name: string,
  given: Arbitrary<T>,
  run: (session: Session, given: T) => Promise<unknown>,
): Arbitrary<Command> {
  return given.map((values) => ({
    check: () => true,
    run: async (session) => void (await run(session, values)),
    toString: () => `${name}${JSON.stringify(values)}`,
  }));
}

/** Who does it: two colleagues of one partner, somebody of another, somebody in web chat. */
export const person = fc.oneof(
  { weight: 4, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.constant(1) },
  { weight: 2, arbitrary: fc.constant(2) },
  { weight: 2, arbitrary: fc.constant(3) },
);

/** The channels of two of the partners. */
export const group = fc.constantFrom(4, 5);

/** Which plan somebody says he has. */
export const plan = fc.oneof(
  { weight: 5, arbitrary: fc.constant('none') },
  { weight: 2, arbitrary: fc.constantFrom('asfp', 'psfp') },
  { weight: 2, arbitrary: fc.constantFrom('other', 'ufp', 'unsure') },
);

export const chatOf = ({ chats }: Session, who: number): Chat => chats[who] as Chat;

/** What somebody has on the screen. */
export const screenOf = ({ seen }: Chat): Received => seen.at(-1) ?? {};

/** The question that is on the screen. */
export function questionOf(chat: Chat): { readonly fact: string; readonly nonce: string } | undefined {
  const { fact } = marksOf(screenOf(chat));
  const nonce = nonceOf(screenOf(chat));
  return fact !== undefined && nonce !== undefined ? { fact, nonce } : undefined;
}
