import type { Received } from '../../support/directLineClient';
import { marksOf } from '../../support/messageRules';
import { violations, type Violation, type Wanted } from './demands';
import type { House } from './house';
import { gateOf, learn, type Chat, type Partner } from './model';
import { judge } from './oracle/judge';
import type { Said } from './voices';

/** What one run counts. */
export type Counts = {
  turns: number;
  messages: number;
  opened: number;
  withdrawn: number;
  reopened: number;
  receipts: number;
};

/** Everybody of one story, and what has happened in it. */
export type Session = {
  readonly house: House;
  readonly chats: readonly Chat[];
  readonly counts: Counts;
  /** The story so far, for people who read what went wrong. */
  readonly story: string[];
  readonly newId: () => string;
};

/** One thing that somebody does. */
export type Deed = {
  readonly said: Said;
  readonly wanted?: Wanted;
  /** What becomes of the partner's record by it, before the reply is judged. */
  readonly effect?: (reply: Received) => void;
  /** The reply tells that the gate has been opened. */
  readonly isOpening?: () => boolean;
  readonly isOvertaken?: boolean;
  /** Sent once more, under the id it had. */
  readonly again?: string;
};

/** Something that the assistant must never say was said, or something that it has to say was not. */
export class GateViolation extends Error {
  constructor(readonly found: readonly Violation[]) {
    super(found.map(({ kind, what }) => `${kind}: ${what}`).join('\n'));
  }
}

/** Does it, and judges the reply. */
export async function perform(session: Session, chat: Chat, deed: Deed): Promise<Received | undefined> {
  const replies = await session.house.turn(() => send(session, chat, deed));
  return hear(session, chat, deed, replies);
}

/** Sends it, and nothing else. */
export function send(session: Session, chat: Chat, { said, again }: Deed): Promise<readonly Received[]> {
  const id = again ?? session.newId();
  chat.last = { id, said };
  session.counts.turns += 1;
  session.story.push(`${chat.name} ${again === undefined ? '' : '(sent again) '}${told(said)}`);
  return chat.voice.say(said, id);
}

/** Takes the reply in and judges it. */
export function hear(
  session: Session,
  chat: Chat,
  deed: Deed,
  replies: readonly Received[],
): Received | undefined {
  const [reply] = replies;
  if (!reply) {
    session.story.push('    (no reply)');
    // Who has been welcomed is not greeted again; everything that is said gets an answer.
    if ('joins' in deed.said) return undefined;
    throw new Error('no reply');
  }
  learn(chat, reply);
  deed.effect?.(reply);
  for (const message of replies) {
    session.counts.messages += 1;
    session.story.push(`    ${shown(message)}`);
    judgeOne(session, chat, deed, message);
  }
  return reply;
}

/** Holds a message against every way in which the record can stand; those that do not fit are ruled out. */
function judgeOne({ story }: Session, chat: Chat, deed: Deed, message: Received): void {
  const { partner, isGroup } = chat;
  const turn = {
    message,
    impression: judge(message),
    wanted: deed.wanted,
    isOpening: deed.isOpening?.() ?? false,
    isGroup,
    isOvertaken: deed.isOvertaken ?? false,
  };
  const verdicts = partner.passed.map((isPassed) => {
    const gate = gateOf(chat, isPassed);
    return { isPassed, gate, found: violations(turn, gate) };
  });
  if (ruleOut(partner, verdicts)) return;
  const [{ gate, found }] = verdicts as [(typeof verdicts)[number]];
  story.push(`    !! the gate is ${gate}${isGroup ? ' (in a group)' : ''}, plan ${chat.plan ?? 'not said'}`);
  throw new GateViolation(found);
}

/** Keeps the ways in which the record can stand that what was read fits; false where it fits none. */
export function ruleOut(
  partner: Partner,
  verdicts: readonly { readonly isPassed: boolean; readonly found: readonly unknown[] }[],
): boolean {
  const fitting = verdicts.filter(({ found }) => found.length === 0);
  if (fitting.length === 0) return false;
  setPassed(
    partner,
    fitting.map(({ isPassed }) => isPassed),
  );
  return true;
}

export function setPassed(partner: Partner, passed: readonly boolean[]): void {
  partner.passed = passed;
}

const told = (said: Said): string => {
  if ('joins' in said) return 'opens the chat';
  if ('text' in said)
    return `types: ${said.text.length > 160 ? `${said.text.slice(0, 160)}… (${said.text.length})` : said.text}`;
  return `submits: ${JSON.stringify(said.value)}`;
};

function shown(message: Received): string {
  const { kind, fact, saved, journey, supportPlanAdvice } = marksOf(message);
  const marks = [kind, fact, saved && `saved ${saved.fact}=${saved.value}`, journey, supportPlanAdvice];
  return `${marks.filter(Boolean).join(', ')}: ${(message.text ?? '').replace(/\s+/g, ' ').slice(0, 240)}`;
}
