import type { Answer, GivenTurn, History, ShownMessage, StoredConversation } from '../checker';

/** Mistakes that an assistant can make. */
export const plantedBugs = [
  'repliesBeforeCommit',
  'forgetsInbox',
  'countsSteps',
  'lastWriteWins',
  'forgetsOutbox',
  'sendsAgain',
] as const;
export type PlantedBug = (typeof plantedBugs)[number];

type Input = Answer & { readonly id: string };
type State = {
  readonly questions: readonly string[];
  readonly open: string | undefined;
  readonly answers: Readonly<Record<string, string | number>>;
  readonly version: number;
};
type Owed = ShownMessage & Pick<StoredConversation['outbox'][number], 'state' | 'why'>;
type Decision = { readonly after: State; readonly owed: Owed };

const conversation = 'c1';

/** Asks one question after the other and files what is said under the open one. It crashes where it is told to. */
export function createToyAssistant(questions: readonly string[], bug?: PlantedBug) {
  let state: State = { questions, open: questions[0], answers: {}, version: 0 };
  const inbox = new Set<string>();
  let outbox: readonly Owed[] = [];
  const turns: GivenTurn[] = [];
  const shown = new Map<string, ShownMessage>();

  const decide = (before: State, { id, value }: Input): Decision | undefined => {
    if (inbox.has(id) && bug !== 'forgetsInbox') return undefined;
    const fact = bug === 'countsSteps' ? before.questions[before.version] : before.open;
    if (fact === undefined) return undefined;
    const answers = { ...before.answers, [fact]: value };
    const open = before.questions.find((question) => !(question in answers));
    const after = { ...before, answers, open, version: before.version + 1 };
    const message = {
      conversation,
      replyTo: id,
      copies: 1,
      saved: { fact, value },
      ...(open && { asks: open }),
    };
    return { after, owed: { ...message, state: 'owed', why: null } };
  };
  const commit = ({ after, owed }: Decision) => {
    state = after;
    inbox.add(owed.replyTo);
    outbox = [...outbox, owed];
  };
  const show = ({ state: _state, why: _why, ...message }: Owed) => {
    const key = JSON.stringify([message.replyTo, message.saved]);
    shown.set(key, { ...message, copies: (shown.get(key)?.copies ?? 0) + 1 });
  };
  const settle = (owed: Owed, as: Pick<Owed, 'state' | 'why'>) => {
    outbox = outbox.map((one) => (one === owed ? { ...one, ...as } : one));
  };
  const send = (owed: Owed) => {
    show(owed);
    settle(owed, { state: 'sent', why: null });
  };
  /** The next life finds what is owed; where sending had begun, nobody knows whether it was shown. */
  const recover = (hasBegun: boolean) => {
    for (const owed of outbox.filter((one) => one.state === 'owed')) {
      if (bug === 'forgetsOutbox') continue;
      if (!hasBegun || owed.asks !== undefined || bug === 'sendsAgain') send(owed);
      else settle(owed, { state: 'uncertain', why: 'interrupted' });
    }
  };
  const give = ({ id, fact, value }: Input) => {
    const isKnown = turns.some(({ activities }) => activities.includes(id));
    if (!isKnown) turns.push({ conversation, activities: [id], answer: { fact, value }, isTaken: true });
  };

  return {
    /** One turn; `crash` ends the process between the two things that it does, or when it has shown the message. */
    say: (input: Input, crash?: 'half-way' | 'shown') => {
      give(input);
      const decision = decide(state, input);
      if (decision === undefined) return;
      if (bug === 'repliesBeforeCommit') {
        send(decision.owed);
        if (crash !== undefined) return;
      }
      commit(decision);
      if (crash === 'shown') show(decision.owed);
      if (crash !== undefined) return recover(crash === 'shown');
      const owed = outbox.at(-1);
      if (owed && bug !== 'repliesBeforeCommit') send(owed);
    },
    /** Two turns that load before either of them stores. */
    sayAtOnce: (first: Input, second: Input) => {
      [first, second].forEach(give);
      const loaded = state;
      for (const input of [first, second]) {
        const decision = decide(bug === 'lastWriteWins' ? loaded : state, input);
        if (decision === undefined) continue;
        commit(decision);
        outbox.slice(-1).forEach(send);
      }
    },
    /** A new version of the program asks in another order. The open question stays the one that is on the screen. */
    askInOrder: (order: readonly string[]) => {
      state = { ...state, questions: order };
    },
    history: (): History => {
      const { answers, version } = state;
      const messages =
        bug === 'repliesBeforeCommit' ? outbox.map((one) => ({ ...one, state: 'sent' as const })) : outbox;
      return {
        turns,
        shown: [...shown.values()],
        stored: [{ conversation, answers, version, inbox: [...inbox], outbox: messages }],
      };
    },
  };
}
