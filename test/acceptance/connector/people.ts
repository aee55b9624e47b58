import { setTimeout as delay } from 'node:timers/promises';
import type { GivenTurn } from '../checker';
import type { Arrival, Connector } from '../../support/connector';
import type { Received } from '../../support/directLineClient';
import { nextDeed, type Chance, type Deed, type Given } from '../support/person';
import { post, type House } from './house';

/** How many messages of each conversation have been settled, as it is stored. */
export type Settled = {
  readonly reaches: (conversation: string, count: number) => Promise<void>;
  readonly stop: () => void;
};

/** Looks ten times a second. */
export function watchSettled({ query }: House): Settled {
  let counts = new Map<string, number>();
  let isStopped = false;
  const look = async () => {
    while (!isStopped) {
      const rows = await query(
        "select conversation, count(*) as count from outbox where state <> 'owed' group by conversation",
      );
      counts = new Map(rows.map(({ conversation, count }) => [String(conversation), Number(count)]));
      await delay(100);
    }
  };
  const looking = look();
  return {
    reaches: async (conversation, count) => {
      while ((counts.get(conversation) ?? 0) < count) {
        await Promise.race([delay(50), looking]);
        if (isStopped) throw new Error(`${conversation} was not settled in time`);
      }
    },
    stop: () => {
      isStopped = true;
    },
  };
}

/** One person, who owes the assistant nothing and is owed `messages` by it. */
export async function talk(world: {
  readonly conversation: string;
  readonly messages: number;
  readonly house: House;
  readonly connector: Connector;
  readonly serviceUrl: string;
  readonly settled: Settled;
  readonly chance: Chance;
}): Promise<readonly GivenTurn[]> {
  const { conversation, messages, house, connector, serviceUrl, settled, chance } = world;
  const turns: GivenTurn[] = [];
  let given: Given | undefined;
  let isAnswered = true;
  let last: Received | undefined;

  const say = async ({ said, answer }: Deed) => {
    const id = `${conversation}-${turns.length + 1}`;
    turns.push({ conversation, activities: [id], ...(answer && { answer }), isTaken: true });
    given = answer ? { answer, activities: [id] } : given;
    await post(house, serviceUrl, conversation, { id, ...said });
    return id;
  };
  const begin: Deed = { said: { value: { verb: 'start' } } };
  const look: Deed = { said: { value: { verb: 'summary' } } };

  while (turns.length < messages) {
    const isAside = turns.length > 0 && chance() < 0.2;
    // Who has seen no answer finds out where things stand before anything else.
    const next = isAnswered && !isAside ? nextDeed(last, given, chance) : chance() < 0.5 ? look : begin;
    const id = await say(next);
    // Some do not wait for the answer.
    if (turns.length < messages && chance() < 0.2) await say(look);
    await settled.reaches(conversation, turns.length);
    const shown = connector.arrivals.filter((one) => one.conversation === conversation && one.isShown);
    isAnswered = shown.some(({ activity }) => activity['replyToId'] === id);
    last = lastShown(shown);
  }
  return turns;
}

/** Where things stand for who reads along: a second copy of an older message is not. */
function lastShown(shown: readonly Arrival[]): Received | undefined {
  const latest = new Map(shown.map(({ activity }) => [activity['replyToId'], activity]));
  return [...latest.values()].at(-1);
}
