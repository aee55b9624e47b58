import { setTimeout as delay } from 'node:timers/promises';
import type { GivenTurn } from '../checker';
import { nextDeed, type Chance, type Deed, type Given } from '../support/person';
import type { Lives } from './lives';

/** Longer than a message that is still coming takes. */
const patienceMs = 5000;
const longestPauseMs = 20;

/**
 * One person, who answers until it is over, and the channel between: it delivers again, under the same id, what was not
 * taken. A message that does not come is asked for.
 */
export async function livePerson(
  { url, channel, up }: Pick<Lives, 'url' | 'channel' | 'up'>,
  world: {
    readonly name: string;
    readonly tenant: string;
    readonly chance: Chance;
    /** Where everything that is done is written down. */
    readonly turns: GivenTurn[];
    readonly isOver: () => boolean;
  },
): Promise<void> {
  const { name, tenant, chance, turns, isOver } = world;
  let given: Given | undefined;
  let isAnswered = true;
  for (let number = 1; !isOver(); number += 1) {
    const lost: Deed = { said: { value: { verb: 'summary' } } };
    const deed: Deed = isAnswered ? nextDeed(channel.lastIn(name), given, chance) : lost;
    const id = `${name}-${number}`;
    const activities = [id];
    given = deed.answer ? { answer: deed.answer, activities } : given;
    const turn = { conversation: name, activities, ...(deed.answer && { answer: deed.answer }) };
    const place = turns.push({ ...turn, isTaken: false }) - 1;
    const activity = {
      type: 'message',
      id,
      channelId: 'msteams',
      from: { id: `29:${name}`, aadObjectId: name },
      recipient: { id: '28:assistant' },
      conversation: { id: name, conversationType: 'personal', tenantId: tenant },
      locale: 'nl-NL',
      timestamp: new Date().toISOString(),
      ...deed.said,
    };
    do {
      await up.passed();
      await delay(chance() * longestPauseMs);
    } while ((await channel.deliver(url, activity)) !== 200);
    turns[place] = { ...turn, isTaken: true };
    isAnswered = (await channel.answerTo(id, patienceMs)) !== undefined;
  }
}
