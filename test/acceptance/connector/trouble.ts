import { monitorEventLoopDelay } from 'node:perf_hooks';
import { check, type GivenTurn, type ShownMessage, type Violation } from '../checker';
import { startConnector, type Answer, type Arrival } from '../../support/connector';
import { marksOf } from '../../support/messageRules';
import { pick, type Chance } from '../support/person';
import { storedConversations } from '../support/storedConversations';
import { behaviours, fateOf, planOf, retryAfterSeconds, type Behaviour } from './behaviours';
import { openHouse } from './house';
import { talk, watchSettled } from './people';

/** What became of the messages that met one behaviour. */
export type Outcome = {
  readonly messages: number;
  readonly shown: number;
  readonly secondCopies: number;
  readonly uncertain: number;
  readonly dropped: number;
};

export type Trouble = {
  readonly outcomes: Readonly<Record<Behaviour, Outcome>>;
  readonly violations: readonly Violation[];
  /** What was not as the rules of the outbox say. */
  readonly surprises: readonly string[];
  /** How long this process stood still at most; more than a sender waits explains every surprise. */
  readonly longestStallMs: number;
};

/** Those whose messages take long wait beside each other; the others share the processor. */
const atOnce: Readonly<Partial<Record<Behaviour, number>>> = {
  hang: 50,
  slow: 15,
  '429WithRetryAfter': 25,
};
const atOnceElse = 4;
/** Broken connections make new ones necessary. */
const doors = 20;
/** A message that hangs takes long: few in a row. */
const hangingInARow = 5;

/** Lets every message of many conversations meet trouble at its first attempt, and looks what becomes of it. */
export async function meetTrouble(options: {
  readonly messages: number;
  readonly messagesPerConversation: number;
  readonly sendingMs: number;
  readonly chance: Chance;
}): Promise<Trouble> {
  const { messages, messagesPerConversation, sendingMs, chance } = options;
  const connector = await startConnector({ doors });
  const plans = new Map<unknown, readonly Answer[]>();
  const attempts = new Map<unknown, Arrival[]>();
  connector.behave((arrival) => {
    const id = arrival.activity['replyToId'];
    const plan = plans.get(id) ?? planOf(behaviourOf(arrival.conversation), chance);
    plans.set(id, plan);
    const before = attempts.get(id) ?? [];
    attempts.set(id, [...before, arrival]);
    return plan[before.length] ?? { does: 'answer', status: 200 };
  });
  const house = await openHouse({
    pace: { pollMs: 100, backoff: { firstMs: 100, longestMs: 500 } },
    patience: { authentication: 5_000, sending: sendingMs },
  });
  const settled = watchSettled(house);
  const stalls = monitorEventLoopDelay();
  stalls.enable();

  const talkAll = async (behaviour: Behaviour): Promise<readonly GivenTurn[]> => {
    const inARow =
      behaviour === 'hang' ? Math.min(hangingInARow, messagesPerConversation) : messagesPerConversation;
    const count = Math.ceil(messages / inARow);
    const names = Array.from({ length: count }, (_, index) => `${behaviour}-${index}`);
    const turns: GivenTurn[] = [];
    const one = async () => {
      for (let name = names.pop(); name !== undefined; name = names.pop()) {
        const world = {
          house,
          connector,
          settled,
          chance,
          messages: inARow,
          serviceUrl: pick(connector.urls, chance),
        };
        turns.push(...(await talk({ ...world, conversation: name })));
      }
    };
    await Promise.all(Array.from({ length: Math.min(atOnce[behaviour] ?? atOnceElse, count) }, one));
    return turns;
  };
  const turns = (await Promise.all(behaviours.map(talkAll))).flat();
  const stored = await storedConversations(house.query);
  settled.stop();
  stalls.disable();
  await house.close();
  await connector.stop();

  const states = new Map(
    stored.flatMap(({ outbox }) => outbox.map(({ replyTo, state, why }) => [replyTo, { state, why }])),
  );
  const shown = [...attempts.values()].flatMap(asShown);
  const outcomeOf = (behaviour: Behaviour): Outcome => {
    const ids = turns
      .filter(({ conversation }) => behaviourOf(conversation) === behaviour)
      .flatMap((turn) => turn.activities);
    const isOfIt = ({ conversation }: ShownMessage) => behaviourOf(conversation) === behaviour;
    const count = (wanted: string) => ids.filter((id) => states.get(id)?.state === wanted).length;
    return {
      messages: ids.length,
      shown: shown.filter(isOfIt).length,
      secondCopies: shown.filter((message) => isOfIt(message) && message.copies > 1).length,
      uncertain: count('uncertain'),
      dropped: count('dropped'),
    };
  };
  const surprises = turns.flatMap(({ activities: [id = ''] }) => {
    const [first, ...more] = attempts.get(id) ?? [];
    if (!first) return [`${id} was never sent`];
    const { kind } = marksOf(first.activity);
    const expected = fateOf(plans.get(id) ?? [], kind === 'question' || kind === 'reask');
    const { state, why } = states.get(id) ?? {};
    const is = { attempts: 1 + more.length, state, why };
    return JSON.stringify(is) === JSON.stringify(expected)
      ? []
      : [`${id} (${kind}): ${JSON.stringify(is)} instead of ${JSON.stringify(expected)}`];
  });
  return {
    outcomes: Object.fromEntries(behaviours.map((one) => [one, outcomeOf(one)])) as Trouble['outcomes'],
    violations: check({ turns, shown, stored }),
    longestStallMs: Math.round(stalls.max / 1e6),
    surprises: [
      ...surprises,
      ...[...attempts.values()].flatMap((all) => tooEarly(all, plans)),
      ...overtakings(connector.arrivals),
      ...changedCopies([...attempts.values()]),
    ],
  };
}

const behaviourOf = (conversation: string): Behaviour => conversation.split('-')[0] as Behaviour;

function asShown(attempts: readonly Arrival[]): readonly ShownMessage[] {
  const [first] = attempts.filter(({ isShown }) => isShown);
  if (!first) return [];
  const { kind, fact, saved } = marksOf(first.activity);
  return [
    {
      conversation: first.conversation,
      replyTo: String(first.activity['replyToId']),
      copies: attempts.filter(({ isShown }) => isShown).length,
      ...((kind === 'question' || kind === 'reask') && fact !== undefined && { asks: fact }),
      ...(saved && { saved }),
    },
  ];
}

/** Nobody comes back before the time that the channel has named. */
function tooEarly(attempts: readonly Arrival[], plans: ReadonlyMap<unknown, readonly Answer[]>): string[] {
  return attempts.flatMap(({ at, activity }, index) => {
    const before = plans.get(activity['replyToId'])?.[index - 1];
    const isTold = before?.does === 'answer' && before.headers !== undefined;
    const waited = at - (attempts[index - 1]?.at ?? 0);
    return isTold && waited < retryAfterSeconds * 1000
      ? [`${String(activity['replyToId'])} came back after ${Math.round(waited)} ms`]
      : [];
  });
}

/** In a conversation no message is sent before an older one is done with. */
function overtakings(arrivals: readonly Arrival[]): string[] {
  const latest = new Map<string, number>();
  return arrivals.flatMap(({ conversation, activity }) => {
    const number = Number(String(activity['replyToId']).split('-').at(-1));
    const before = latest.get(conversation) ?? 0;
    latest.set(conversation, Math.max(number, before));
    return number < before ? [`${conversation}: ${number} after ${before}`] : [];
  });
}

/** A copy is the same message, under the same nonce. */
function changedCopies(messages: readonly (readonly Arrival[])[]): string[] {
  return messages.flatMap((attempts) => {
    const copies = new Set(attempts.map(({ activity }) => JSON.stringify(activity)));
    return copies.size > 1 ? [`${String(attempts[0]?.activity['replyToId'])} was changed`] : [];
  });
}
