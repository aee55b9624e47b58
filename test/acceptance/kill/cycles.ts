import { setTimeout as delay } from 'node:timers/promises';
import { check, type GivenTurn, type Violation } from '../checker';
import type { Chance } from '../support/person';
import { storedConversations } from '../support/storedConversations';
import { failPoints } from './failPoints';
import { createLives, type Death } from './lives';
import { livePerson } from './person';
import type { Place } from './place';

export type Tally = {
  readonly cycles: number;
  /** Answers of which a message said that they are saved. */
  readonly acknowledged: number;
  readonly violations: readonly Violation[];
  readonly kills: Readonly<Partial<Record<Death | 'server', number>>>;
};

const deaths: readonly Death[] = [...failPoints, 'random'];
const peopleAtOnce = 8;
/** So many cycles a group of people goes through before everything has to be right. */
const cyclesTogether = 25;
/** Every so many cycles what a dead process left is looked at as it is. */
const cyclesBetweenLooks = 5;

/**
 * Lets people answer while the assistant, and in turn with it the database server where there is one, is killed again
 * and again on the same data.
 */
export async function runCycles(options: {
  readonly place: Place;
  readonly cycles: number;
  readonly chance: Chance;
  /** Replies before the commit, and dies when something has been shown. */
  readonly isLate: boolean;
  /** Called when a group of people is through. */
  readonly onProgress: (tally: Tally) => void;
}): Promise<Tally> {
  const { place, cycles, chance, isLate, onProgress } = options;
  const lives = await createLives(place, isLate);
  const kills: { [How in Death | 'server']?: number } = {};
  const violations: Violation[] = [];
  let acknowledged = 0;

  const strike = async (cycle: number): Promise<Death | 'server'> => {
    const { strike: strikeServer } = place;
    if (strikeServer && cycle % 2 === 1) {
      await delay(chance() * 300);
      await strikeServer();
      await lives.recovered();
      await delay(chance() * 300);
      return 'server';
    }
    const turn = (strikeServer ? cycle / 2 : cycle) % deaths.length;
    const how = await lives.kill(isLate ? 'settled' : (deaths[turn] ?? 'random'), chance);
    if (cycle % cyclesBetweenLooks === 0) await place.inspect(async () => undefined);
    await lives.begin();
    return how;
  };

  for (let cycle = 0; cycle < cycles;) {
    await lives.begin();
    const from = cycle;
    const people = Array.from({ length: peopleAtOnce }, (_, index) => `person-${from}-${index}`);
    const turns: GivenTurn[] = [];
    let isOver = false;
    const living = people.map((name, index) =>
      livePerson(lives, {
        name,
        // Two of them at a time are colleagues, who share the partner's journey.
        tenant: `tenant-${from}-${index >> 1}`,
        chance,
        turns,
        isOver: () => isOver,
      }),
    );
    for (; cycle < Math.min(from + cyclesTogether, cycles); cycle += 1) {
      const how = await strike(cycle);
      kills[how] = (kills[how] ?? 0) + 1;
    }
    isOver = true;
    await Promise.all(living);
    await lives.end();

    const stored = await place.inspect(storedConversations);
    const shown = lives.channel.shownIn(people);
    violations.push(
      ...check({ turns, shown, stored: stored.filter(({ conversation }) => people.includes(conversation)) }),
    );
    acknowledged += shown.filter(({ saved }) => saved !== undefined).length;
    onProgress({ cycles: cycle, acknowledged, violations, kills });
  }
  await lives.close();
  return { cycles, acknowledged, violations, kills };
}
