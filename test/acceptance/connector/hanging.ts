import { setTimeout as delay } from 'node:timers/promises';
import { startConnector } from '../../support/connector';
import { openHouse, post } from './house';

export type Latencies = { readonly p50: number; readonly p99: number; readonly most: number };

/** A turn begins so often; a person does not come back before the last one is over. */
const everyMs = 25;
const peopleOfEach = 60;

/**
 * People talk to the assistant, as it is in production, while half of the channel does not answer at all.
 * @returns what their turns took, in milliseconds, and how many messages are not accounted for.
 */
export async function measureHanging(turns: number): Promise<{
  readonly hanging: Latencies;
  readonly others: Latencies;
  readonly unaccounted: number;
}> {
  const connector = await startConnector();
  connector.behave(({ conversation }) =>
    conversation.startsWith('dead') ? { does: 'hang' } : { does: 'answer', status: 200 },
  );
  const house = await openHouse({});
  const took: Record<'dead' | 'alive', Promise<number>[]> = { dead: [], alive: [] };
  for (let number = 0; number < turns; number += 1) {
    const kind = number % 2 === 0 ? 'dead' : 'alive';
    const conversation = `${kind}-${(number >> 1) % peopleOfEach}`;
    const value = { verb: number < 2 * peopleOfEach ? 'start' : 'help' };
    took[kind].push(post(house, connector.url, conversation, { id: `turn${number}`, value }));
    await delay(everyMs);
  }
  const [dead, alive] = [await Promise.all(took.dead), await Promise.all(took.alive)];
  const [stored] = await house.query('select count(*) as count from outbox');
  // What hangs ends now, so that the assistant need not wait for it.
  await connector.stop();
  await house.close();
  return {
    hanging: latencies(dead),
    others: latencies(alive),
    unaccounted: turns - Number(stored?.['count'] ?? 0),
  };
}

function latencies(all: readonly number[]): Latencies {
  const sorted = all.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.ceil(sorted.length * share) - 1] ?? 0);
  return { p50: at(0.5), p99: at(0.99), most: at(1) };
}
