/**
 * What a fault harness did and saw, and what is stored when everything has come to rest. `check` holds the one against
 * the other: it knows the promises, and nothing of how they are kept.
 */
export type History = {
  /** In the order in which each conversation was given them. */
  readonly turns: readonly GivenTurn[];
  readonly shown: readonly ShownMessage[];
  readonly stored: readonly StoredConversation[];
};

/** As the outside sees it: amounts in US dollars. */
export type Value = string | number;
export type Answer = { readonly fact: string; readonly value: Value };

/** One thing that a person did. */
export type GivenTurn = {
  readonly conversation: string;
  /** The ids under which it was delivered: more than one where the channel gave a copy a new one. */
  readonly activities: readonly string[];
  /** What it was meant to answer: the question that the person saw. Absent where it was no answer. */
  readonly answer?: Answer;
  /** The channel was told that it has arrived: it will not be delivered again. */
  readonly isTaken: boolean;
};

/** One message, however often it was shown. */
export type ShownMessage = {
  readonly conversation: string;
  /** The activity that it answers. */
  readonly replyTo: string;
  readonly copies: number;
  /** The question that it puts, if any: a second copy of it does no harm. */
  readonly asks?: string;
  /** The answer that it confirms. */
  readonly saved?: Answer;
};

export type StoredConversation = {
  readonly conversation: string;
  readonly answers: Readonly<Record<string, Value>>;
  /** One more for every turn that is stored. */
  readonly version: number;
  /** The activities whose turns are stored. */
  readonly inbox: readonly string[];
  /** What was to be sent, and what became of it. */
  readonly outbox: readonly {
    readonly replyTo: string;
    readonly state: 'owed' | 'sent' | 'uncertain' | 'dropped';
    /** Why nobody can tell whether it was shown, or why it never will be. */
    readonly why: string | null;
  }[];
};

/**
 * lost: confirmed to the person, or taken from the channel, and not stored. doubled: one input with two effects.
 * misfiled: stored under another question than it was given to. phantom: stored, and never given. ghost: a copy that
 * answered another question. extraCopy: shown more often than allowed. missingMessage: neither shown nor settled with a
 * reason. versionGap: the record does not count its turns.
 */
export const violationKinds = [
  'lost',
  'doubled',
  'misfiled',
  'phantom',
  'ghost',
  'extraCopy',
  'missingMessage',
  'versionGap',
] as const;
export type ViolationKind = (typeof violationKinds)[number];
export type Violation = {
  readonly kind: ViolationKind;
  readonly conversation: string;
  readonly what: string;
};

/** Every promise that the history breaks; none when all are kept. */
export function check(history: History): readonly Violation[] {
  const turns = groupBy(history.turns, conversationOf);
  const shown = groupBy(history.shown, conversationOf);
  const stored = new Map(history.stored.map((record) => [record.conversation, record]));
  const conversations = new Set([...turns.keys(), ...shown.keys(), ...stored.keys()]);
  return [...conversations].flatMap((conversation) => {
    const story: Story = {
      turns: turns.get(conversation) ?? [],
      shown: shown.get(conversation) ?? [],
      replies: groupBy(shown.get(conversation) ?? [], ({ replyTo }) => replyTo),
      stored: stored.get(conversation) ?? nothingStored(conversation),
    };
    const found = [effects, keeping, origins, messages, versions].flatMap((rule) => rule(story));
    return found.map(([kind, what]) => ({ kind, conversation, what }));
  });
}

/** How many there are of each kind. */
export function countKinds(violations: readonly Violation[]): Readonly<Record<ViolationKind, number>> {
  const count = (kind: ViolationKind) => violations.filter((violation) => violation.kind === kind).length;
  return Object.fromEntries(violationKinds.map((kind) => [kind, count(kind)])) as Record<
    ViolationKind,
    number
  >;
}

/** One conversation. */
type Story = {
  readonly turns: readonly GivenTurn[];
  readonly shown: readonly ShownMessage[];
  readonly replies: Replies;
  readonly stored: StoredConversation;
};
/** The different messages that answer an activity. */
type Replies = ReadonlyMap<string, readonly ShownMessage[]>;
type Found = readonly (readonly [ViolationKind, string])[];

const nothingStored = (conversation: string): StoredConversation => ({
  conversation,
  answers: {},
  version: 0,
  inbox: [],
  outbox: [],
});

/** Each input has one effect, and on the question it was given to. */
function effects({ turns, replies }: Story): Found {
  return turns.flatMap((turn) => {
    const confirmed = confirmations(turn, replies);
    const own = confirmed.filter(({ saved }) => saved.fact === turn.answer?.fact);
    const others = confirmed.filter(({ saved }) => saved.fact !== turn.answer?.fact);
    return [
      ...own.slice(1).map(({ saved }) => ['doubled', `${nameOf(turn)}: ${say(saved)} again`] as const),
      ...own
        .filter(({ saved }) => saved.value !== turn.answer?.value)
        .map(({ saved }) => ['phantom', `${nameOf(turn)} was saved as ${say(saved)}`] as const),
      ...others.map(({ replyTo, saved }) => {
        const isSecond = own.some((one) => one.replyTo === replyTo);
        const kind = isSecond ? 'doubled' : turn.activities.length > 1 ? 'ghost' : 'misfiled';
        return [turn.answer ? kind : 'phantom', `${nameOf(turn)} was saved as ${say(saved)}`] as const;
      }),
    ];
  });
}

/** What was confirmed is stored, unless something that was given after it took its place. */
function keeping({ turns, shown, replies, stored }: Story): Found {
  const facts = new Set(turns.flatMap(({ answer }) => answer?.fact ?? []));
  const answers = [...facts].flatMap((fact): Found => {
    const given = turns.filter(({ answer }) => answer?.fact === fact);
    const last = given.findLastIndex((turn) =>
      confirmations(turn, replies).some(({ saved }) => saved.fact === fact),
    );
    const possible = last < 0 ? [] : given.slice(last).map(({ answer }) => answer?.value);
    const value = stored.answers[fact];
    if (last < 0 || (value !== undefined && possible.includes(value))) return [];
    return [['lost', `${fact} was confirmed as ${possible[0]}, and is ${value ?? 'not stored'}`]];
  });
  const inbox = new Set(stored.inbox);
  const unstored = shown.filter(({ saved, replyTo }) => saved && !inbox.has(replyTo));
  const forgotten = turns.filter(
    ({ isTaken, activities }) => isTaken && !activities.some((id) => inbox.has(id) || replies.has(id)),
  );
  return [
    ...answers,
    ...unstored.map(
      ({ replyTo }) => ['lost', `${replyTo} was confirmed, and its turn is not stored`] as const,
    ),
    ...forgotten.map((turn) => ['lost', `${nameOf(turn)} was taken, and forgotten`] as const),
  ];
}

/** What is stored was given, and to that question. */
function origins({ turns, stored }: Story): Found {
  const answers = Object.entries(stored.answers).flatMap(([fact, value]): Found => {
    const sources = turns.flatMap(({ answer }) => (answer?.value === value ? answer.fact : []));
    if (sources.includes(fact)) return [];
    const elsewhere = sources.length > 0 ? `, but to ${sources.join(', ')}` : '';
    return [[elsewhere ? 'misfiled' : 'phantom', `${fact}=${value} was not given to it${elsewhere}`]];
  });
  const delivered = new Set(turns.flatMap(({ activities }) => activities));
  const unknown = stored.inbox.filter((id) => !delivered.has(id));
  return [...answers, ...unknown.map((id) => ['phantom', `nobody sent ${id}`] as const)];
}

/** Every stored turn is answered by one message, shown once; a question may be shown once more. */
function messages({ shown, replies, stored }: Story): Found {
  const found: (readonly [ViolationKind, string])[] = [];
  const owed = new Map(stored.outbox.map((message) => [message.replyTo, message]));
  for (const id of stored.inbox) {
    const { state = undefined, why = null } = owed.get(id) ?? {};
    if (replies.has(id)) continue;
    if (state === undefined) found.push(['missingMessage', `${id} has no answer`]);
    else if (state === 'owed' || state === 'sent')
      found.push(['missingMessage', `${id} is ${state}, not shown`]);
    else if (why === null) found.push(['missingMessage', `${id} is ${state} for no reason`]);
  }
  for (const { replyTo, asks, copies } of shown) {
    if (copies > (asks === undefined ? 1 : 2)) found.push(['extraCopy', `${replyTo}: ${copies} copies`]);
  }
  return found;
}

/** Versions count the turns: a gap is an update that was lost, or made twice. */
function versions({ stored }: Story): Found {
  const { version, inbox } = stored;
  return version === inbox.length ? [] : [['versionGap', `version ${version} after ${inbox.length} turns`]];
}

/** What messages confirm for a turn; the copies of one message are one. */
const confirmations = ({ activities }: GivenTurn, replies: Replies) =>
  activities
    .flatMap((id) => replies.get(id) ?? [])
    .flatMap(({ replyTo, saved }) => (saved ? { replyTo, saved } : []));

const conversationOf = ({ conversation }: { readonly conversation: string }): string => conversation;

const nameOf = ({ activities, answer }: GivenTurn): string =>
  `${activities[0] ?? 'a turn'}${answer ? ` (${say(answer)})` : ''}`;

const say = ({ fact, value }: Answer): string => `${fact}=${value}`;

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
