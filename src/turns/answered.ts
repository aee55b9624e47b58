import type { Session } from '../interview/session';
import type { Journey } from '../journey/journey';
import { oneTurnLater, type RecentQuestion } from '../knowledge/recentQuestions';
import { hasAnswers } from './actionsFor';
import { compose, placeOf } from './compose';
import type { Decision, Message } from './decision';
import { offering, without, type Pending } from './pending';
import { offerRules } from './rulesOffer';
import type { AuditEntry, Person, RecordChange, RecordKind, VersionedChange } from './records';
import type { Note } from '../views/note';
import type { Showing } from './showing';
import type { Turn } from './turn';

/** What a room changed of what the turn goes on with; what is absent stays as it is. */
export type Change = {
  readonly session?: Session | undefined;
  readonly pending?: Pending;
  readonly journey?: Journey;
  readonly person?: Person;
  /** What was asked in the last two turns, this one among them. */
  readonly recent?: readonly RecentQuestion[];
  /** Further records, and messages to others. */
  readonly records?: readonly RecordChange[];
  readonly messages?: readonly Message[];
  readonly audit?: readonly AuditEntry['what'][];
};

/** The decision of a turn that is answered with one message: the records it was made from, and what is shown. */
export function answered(turn: Turn, change: Change, showing: Showing): Decision {
  const { key } = turn;
  const session = 'session' in change ? change.session : turn.session;
  const pending = change.pending ?? turn.pending;
  const after = {
    session,
    // In a group there is no interview to go on with.
    pending: key.isGroup ? pending : withOffers({ ...turn, session }, pending),
    journey: change.journey ?? turn.journey,
    person: change.person ?? turn.stored.person.value,
  };
  const recent = change.recent ?? oneTurnLater(recentIn(turn));
  const language = change.person?.language ?? turn.language;
  const by = { channel: key.channel, user: key.user };
  return {
    records: [...versioned(turn, after, recent), ...(change.records ?? [])],
    messages: [
      compose({ ...turn, ...after, ...placeOf(key), news: newsOf(turn, showing), language }, showing),
      ...(change.messages ?? []),
    ],
    audit: (change.audit ?? []).map((what) => ({ what, by, partner: key.partner })),
  };
}

/** What stands below whatever is shown: other rules; and below a result a receipt of it, which stays good there. */
function withOffers(turn: Turn, pending: Pending): Pending {
  const { session, parts } = turn;
  const offered = offerRules(turn, pending, parts.newNonce);
  if (!hasAnswers(session)) return without(offered, 'receipt');
  const isAsking = session?.open != null && session.open.behind === undefined;
  return isAsking ? offered : offering(offered, 'receipt', parts.newNonce);
}

/**
 * What was asked in the last two turns, as it is stored.
 * @example recentIn(turn) // []
 */
export const recentIn = ({ stored }: Pick<Turn, 'stored'>): readonly RecentQuestion[] =>
  stored.conversation.value.recent ?? [];

/** Whoever has not been welcomed is told with the first reply that a bot gives it; in a group the invitation says so. */
function newsOf({ key, stored, news = [] }: Turn, { show }: Showing): readonly Note[] {
  const isFirst = !key.isGroup && stored.person.value.welcomedAt === undefined && show !== 'welcome';
  return isFirst ? [{ note: 'isBot' }, ...news] : news;
}

type After = Pick<Turn, 'session' | 'pending' | 'journey'> & { readonly person: Person };

/** Every record that the turn was decided from: with its value where that is another one, else only as it was read. */
function versioned(
  turn: Turn,
  { session, pending, journey, person }: After,
  recent: readonly RecentQuestion[],
): readonly VersionedChange[] {
  const { key, stored } = turn;
  const { channel, conversation, user, partner, isGroup } = key;
  const before = stored.conversation.value;
  const isNothingPending = pending.length === 0 && before.pending.length === 0;
  const isSameConversation =
    session === before.session &&
    (pending === before.pending || isNothingPending) &&
    recent.length + recentIn(turn).length === 0 &&
    !isPutRight(turn, 'conversation');
  const isKnown = person.firstLanguage !== undefined && person.welcomedAt !== undefined;
  const met = isKnown ? person : { firstLanguage: turn.language, welcomedAt: turn.now, ...person };
  const isSameJourney = journey === stored.journey.value && !isPutRight(turn, 'journey');
  return [
    {
      kind: 'conversation',
      key: { channel, conversation },
      ...asRead(turn, 'conversation'),
      ...(!isSameConversation && {
        value: { ...(session && { session }), pending, ...(recent.length > 0 && { recent }) },
      }),
    },
    {
      kind: 'journey',
      key: { partner },
      ...asRead(turn, 'journey'),
      ...(!isSameJourney && { value: journey }),
    },
    // In a group nothing is kept of the person.
    ...(isGroup
      ? []
      : [
          {
            kind: 'person' as const,
            key: { channel, user },
            ...asRead(turn, 'person'),
            ...(met !== stored.person.value && { value: met }),
          },
        ]),
  ];
}

/** A record that could not be read is put right by a turn that tells so, and by no other. */
const isPutRight = ({ isResumed, stored }: Turn, kind: RecordKind): boolean =>
  isResumed === true && stored[kind].isRebuilt === true;

const asRead = (turn: Turn, kind: RecordKind) => ({
  version: turn.stored[kind].version,
  ...(isPutRight(turn, kind) && { isRebuilt: true as const }),
});
