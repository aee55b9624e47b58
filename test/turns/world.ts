import type { Session } from '../../src/interview/session';
import { emptyJourney, type Journey } from '../../src/journey/journey';
import type { RecentQuestion } from '../../src/knowledge/recentQuestions';
import type { Decision, MessageHere } from '../../src/turns/decision';
import type { Intent } from '../../src/turns/intent';
import { intentContextOf } from '../../src/turns/intentContext';
import { intentOf } from '../../src/turns/intentOf';
import { nothingPending, type Pending } from '../../src/turns/pending';
import type { Person, RecordKind, Records } from '../../src/turns/records';
import { resume } from '../../src/turns/resume';
import { rooms, type Decide, type Room } from '../../src/turns/rooms';
import type { Turn } from '../../src/turns/turn';
import type { Untimely } from '../../src/turns/untimely';
import { parseUserInput, type UserInput } from '../../src/turns/userInput';
import { createParts } from '../support/parts';
import { ruleset, rulesets } from '../support/rulesets';

/** A person who knows already that a bot answers. */
const welcomed: Person = { welcomedAt: '2026-11-22T12:00:00.000Z' };

/** What is stored before a turn; what is absent is not there yet. */
export type Given = {
  readonly session?: Session | undefined;
  readonly pending?: Pending;
  readonly recent?: readonly RecentQuestion[] | undefined;
  readonly journey?: Journey;
  readonly person?: Person;
  /** The records that could not be read. */
  readonly unreadable?: readonly ('conversation' | 'journey')[];
  readonly rules?: { readonly inForce: string; readonly lacks?: string };
  readonly isGroup?: boolean;
};

/** What waits there for a yes, besides the offers of other rules and of a receipt, which always stand there. */
export const askedIn = ({ pending = [] }: Given): Pending =>
  pending.filter(({ of }) => of !== 'useRuleset' && of !== 'receipt');

let nonces = 0;

/** The turn of a partner in the web chat, in Dutch where no other language was chosen, with the real wording and rules. */
export function turnGiven(given: Given = {}): Turn {
  const {
    session,
    pending = nothingPending,
    recent,
    journey = emptyJourney,
    person = welcomed,
    unreadable = [],
  } = given;
  const { inForce = '2020-10-27', lacks = '' } = given.rules ?? {};
  const damaged = (kind: 'conversation' | 'journey') =>
    unreadable.includes(kind) && { isRebuilt: true as const };
  return {
    parts: {
      ...createParts(),
      rulesetInForce: ruleset(inForce),
      rulesets: rulesets.filter(({ id }) => id !== lacks),
      newNonce: () => String((nonces += 1)).padStart(32, '0'),
    },
    key: {
      channel: 'directline',
      conversation: 'c1',
      user: 'dl_1',
      partner: 'directline:dl_1',
      isGroup: given.isGroup ?? false,
    },
    stored: {
      conversation: {
        value: { ...(session && { session }), pending, ...(recent && { recent }) },
        version: 1,
        ...damaged('conversation'),
      },
      journey: { value: journey, version: 1, ...damaged('journey') },
      person: { value: person, version: 1 },
    },
    session,
    pending,
    journey,
    language: person.language ?? 'nl',
    now: '2026-11-22T12:00:00.000Z',
    today: '2026-11-22',
  };
}

/** Takes the turn up and lets the room of the intent decide, as the bot does. */
export function decided(turn: Turn, intentFor: Intent | ((resumed: Turn) => Intent)): Decision {
  const resumed = resume(turn);
  const intent = typeof intentFor === 'function' ? intentFor(resumed.turn) : intentFor;
  const { room, input, namesPlan = false } = resumed.redirect(intent);
  return (rooms[room] as Decide<Room>)({ ...resumed.turn, namesPlan }, input);
}

/** What a decision says of a record; undefined where it leaves it as it is. */
export function written<Kind extends RecordKind>(
  { records }: Decision,
  kind: Kind,
): Records[Kind]['value'] | undefined {
  const change = records.find((one) => one.kind === kind);
  return change && 'value' in change ? (change.value as Records[Kind]['value']) : undefined;
}

/** The one message, with its text and what it is. */
export function said({ messages }: Decision) {
  const [only, ...others] = messages;
  if (only?.to !== 'here' || others.length > 0) throw new Error(`${messages.length} messages`);
  const { content, ...manner } = only satisfies MessageHere;
  const {
    shown,
    marks: { road, ...marks },
  } = content.asDecided;
  return { text: shown.text, marks, road, view: shown.view, content, ...manner };
}

/** A text, or what a card sends. */
export type Saying =
  string | { readonly verb: 'ask'; readonly text: string } | Extract<UserInput, { kind: 'submit' }>['submit'];

/** Says one thing after the other, and gives the last decision with what is stored after it. */
export function conversation(given: Given, sayings: readonly Saying[], untimely?: Untimely) {
  let state = given;
  let last: Decision | undefined;
  for (const saying of sayings) {
    last = decided(turnGiven(state), (turn) => meaning(turn, saying, untimely));
    state = after(state, last);
  }
  if (!last) throw new Error('nothing was said');
  return { given: state, decision: last, ...said(last) };
}

function meaning(turn: Turn, saying: Saying, untimely: Untimely | undefined): Intent {
  const input = typeof saying === 'string' ? parseUserInput(undefined, saying) : parseUserInput(saying, '');
  return intentOf(input, intentContextOf(turn, untimely));
}

/** What is stored after a decision. */
export function after(given: Given, decision: Decision): Given {
  const { session, pending, recent } = written(decision, 'conversation') ?? {
    session: given.session,
    pending: given.pending ?? nothingPending,
    recent: given.recent,
  };
  const { unreadable: _readNow, ...rest } = given;
  return {
    ...rest,
    session,
    pending,
    recent,
    journey: written(decision, 'journey') ?? given.journey ?? emptyJourney,
    person: written(decision, 'person') ?? given.person ?? welcomed,
  };
}
