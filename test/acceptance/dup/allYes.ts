import { marksOf } from '../../support/messageRules';
import { factChoices } from '../../../src/rules/fact';
import { typedWords, valuesOf, type Chance } from '../support/person';
import type { House } from './house';

const pacesMs = [200, 5000];
const patienceMs = 10_000;

/**
 * People who type yes, yes, yes, one right after the other: they are asked nothing twice. Resolves to how many answers
 * they gave, and how many were asked about or not saved.
 */
export async function typeAllYes(
  { channel, clock, deliver, activityOf }: House,
  chance: Chance,
): Promise<{
  readonly interviews: number;
  readonly answers: number;
  readonly confirmations: number;
  readonly refused: number;
}> {
  let [interviews, answers, confirmations, refused] = [0, 0, 0, 0];
  for (const paceMs of pacesMs) {
    for (const hasTime of [true, false]) {
      const name = `yes-${paceMs}-${hasTime}`;
      let text = 'start';
      let asked = '';
      for (let number = 1; ; number += 1) {
        const id = `${name}#${number}`;
        await deliver(activityOf(name, id, { said: { text } }, hasTime));
        const shown = await channel.answerTo(id, patienceMs);
        const { kind = '', fact = '', saved } = shown ? marksOf(shown) : {};
        if (kind === 'confirm') confirmations += 1;
        else if (asked !== '' && saved?.fact !== asked) refused += 1;
        if (kind !== 'question') break;
        asked = fact;
        answers += 1;
        const choices: readonly string[] = factChoices[fact as keyof typeof factChoices] ?? [];
        text = typedWords(fact, choices.includes('yes') ? 'yes' : (valuesOf(fact, chance)[0] ?? ''));
        clock.advance(paceMs);
      }
      interviews += 1;
      clock.advance(60_000);
    }
  }
  return { interviews, answers, confirmations, refused };
}
