import { setTimeout as delay } from 'node:timers/promises';
import type { GivenTurn, Violation } from '../checker';
import { nextDeed, type Chance, type Given } from '../support/person';
import { marksOf } from '../../support/messageRules';
import type { House } from './house';
import { inParallel } from '../support/inParallel';

const peopleAtOnce = 16;
/** Longer than a message that is still coming takes. */
const patienceMs = 10_000;
/** What the ruleset asks of a new partner whose answers leave nothing out. */
export const questions = 16;

export type CopiesReport = {
  readonly turns: number;
  readonly deliveries: number;
  /** Answers that were saved, and how many should have been. */
  readonly effects: number;
  readonly expected: number;
  readonly violations: readonly Violation[];
};

/**
 * Interviews in which every activity is delivered one to five times, under its own id and under new ones: some copies at
 * the same moment, some later, between and beside what the person does next, and so that the two cross.
 */
export async function deliverCopies(
  house: House,
  options: { readonly answers: number; readonly chance: Chance },
): Promise<CopiesReport> {
  const { chance } = options;
  const { channel, clock, deliver, activityOf } = house;
  const turns: GivenTurn[] = [];
  let deliveries = 0;

  const interview = async (name: string): Promise<void> => {
    const later = new Set<Promise<unknown>>();
    const running = new Set<Promise<unknown>>();
    let given: Given | undefined;
    for (let number = 1; ; number += 1) {
      // Nobody answers in the very milliseconds in which something else is being shown to him.
      while (running.size > 0) await Promise.all(running);
      const deed = nextDeed(channel.lastIn(name), given, chance);
      const first = activityOf(name, `${name}-${number}`, deed, true);
      const copies = Array.from({ length: Math.floor(chance() * 5) }, (_, index) => ({
        ...first,
        id: chance() < 0.5 ? `${name}-${number}` : `${name}-${number}-${index + 1}`,
      }));
      const activities = [...new Set([`${name}-${number}`, ...copies.map(({ id }) => id)])];
      given = deed.answer ? { answer: deed.answer, activities } : given;
      const answer = deed.answer && { answer: deed.answer };
      turns.push({ conversation: name, activities, ...answer, isTaken: true });
      deliveries += 1 + copies.length;

      const isLate = new Set(copies.filter(() => chance() < 0.6));
      const atOnce = [first, ...copies.filter((copy) => !isLate.has(copy))];
      await Promise.all(atOnce.map((activity) => deliver(activity)));
      const shown = await Promise.all(atOnce.map(({ id }) => channel.answerTo(String(id), patienceMs)));
      for (const copy of isLate) {
        const call = delay(chance() * 60).then(async () => {
          const arriving = deliver(copy);
          running.add(arriving);
          await arriving;
          running.delete(arriving);
        });
        later.add(call);
      }
      if (shown.some((message) => message && marksOf(message).kind === 'result')) break;
    }
    await Promise.all(later);
  };

  clock.run(1);
  const people = Array.from(
    { length: Math.ceil(options.answers / questions) },
    (_, index) => `copies-${index}`,
  );
  await inParallel(people, peopleAtOnce, interview);
  await house.settled();
  clock.run(0);
  const violations = await house.judge(turns);
  const effects = channel.shownIn(people).filter(({ saved }) => saved !== undefined).length;
  return { turns: turns.length, deliveries, effects, expected: people.length * questions, violations };
}
