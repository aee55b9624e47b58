import type { Answer } from '../checker';
import { marksOf, nonceOf } from '../../support/messageRules';
import { answer, valuesOf, type Chance } from '../support/person';
import type { House } from './house';
import { inParallel } from '../support/inParallel';

/** Two questions, in the order in which they will be answered. */
export type Pair = { readonly first: string; readonly second: string };

/** Interviews in which all but two questions are answered, as many as are wanted of each. */
export type AlmostDone = {
  /** What was answered before the two questions. */
  readonly answersOf: (pair: Pair) => readonly Answer[];
  /** Lets these people begin where the interview was left. */
  readonly seat: (people: readonly (Pair & { readonly conversation: string })[]) => Promise<void>;
};

const patienceMs = 10_000;

/** Holds one interview for every two questions, by clicking, in which only these two are skipped. */
export async function prepareAlmostDone(
  house: House,
  pairs: readonly Pair[],
  chance: Chance,
): Promise<AlmostDone> {
  const known = new Map<string, readonly Answer[]>();
  const distinct = new Map(pairs.map((pair) => [nameOf(pair), pair]));
  house.clock.run(50);
  await inParallel([...distinct], 12, async ([name, pair]) => {
    known.set(name, await interview(house, name, pair, chance));
  });
  house.clock.run(0);

  return {
    answersOf: (pair) => known.get(nameOf(pair)) ?? [],
    seat: (people) =>
      house.database.write(async (trx) => {
        for (const { conversation, ...pair } of people) {
          const { session } = await trx
            .selectFrom('conversations')
            .select('session')
            .where('conversation', '=', nameOf(pair))
            .executeTakeFirstOrThrow();
          const updated_at = house.clock.now().toISOString();
          const seated = { channel: 'msteams', conversation, version: 0, session, updated_at };
          await trx.insertInto('conversations').values(seated).execute();
        }
      }),
  };
}

const nameOf = ({ first, second }: Pair): string => `interview-${[first, second].sort().join('-')}`;

async function interview(
  house: House,
  name: string,
  { first, second }: Pair,
  chance: Chance,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  let value: Readonly<Record<string, unknown>> = { verb: 'start' };
  for (let number = 1; ; number += 1) {
    const id = `${name}#${number}`;
    await house.deliver(house.activityOf(name, id, { said: { value } }, true));
    const shown = await house.channel.answerTo(id, patienceMs);
    if (shown === undefined) throw new Error(`${id} was not answered`);
    // What was skipped is asked after all.
    if (value['verb'] === 'continue') return answers;
    const { kind, fact = '' } = marksOf(shown);
    if (kind === 'result') value = { verb: 'continue' };
    else if (fact === first || fact === second) value = { verb: 'skip', fact, nonce: nonceOf(shown) };
    else {
      const [chosen = ''] = valuesOf(fact, chance);
      answers.push({ fact, value: chosen });
      const { said } = answer(shown, chosen, false);
      if ('value' in said) value = said.value;
    }
  }
}
