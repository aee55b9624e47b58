import { setTimeout as delay } from 'node:timers/promises';
import type { GivenTurn, Violation } from '../checker';
import { factChoices } from '../../../src/rules/fact';
import type { Received } from '../../support/directLineClient';
import { marksOf } from '../../support/messageRules';
import type { Chance, Deed } from '../support/person';
import { prepareAlmostDone, type AlmostDone, type Pair } from './almostDone';
import { createHold } from './hold';
import type { House } from './house';

/** Why the channel sends again: it got no answer at all, or not in time. */
const mishaps = ['cut', 'slow'] as const;
type Mishap = (typeof mishaps)[number];
const delaysMs = [100, 500, 1000, 2000, 5000, 10_000, 15_000, 30_000, 45_000];
const texts = [
  { text: 'ja', value: 'yes' },
  { text: 'nee', value: 'no' },
];
/** Longer than a channel waits. */
const slowMs = 11_000;
/** So many at once that the first is still held when the last has come. */
const batchSize = 24;
const patienceMs = 10_000;

const yesNoFacts = Object.entries(factChoices).flatMap(([fact, values]) =>
  ['yes', 'no', 'unsure'].every((value) => (values as readonly string[]).includes(value)) ? [fact] : [],
);

/** One person, at the first of two questions, with nothing else left to ask. */
type Scene = Pair & {
  readonly conversation: string;
  readonly text: string;
  readonly value: string;
  /** The client says when it was typed. */
  readonly hasTime: boolean;
};

export type GhostReport = {
  readonly pairs: number;
  readonly ghosts: number;
  readonly filedUnconfirmed: number;
  /** Copies that were answered with anything but the question whether they are meant. */
  readonly notAskedAbout: number;
  readonly violations: readonly Violation[];
};

/**
 * "Ja" to one question, whose call is cut or slow, and the same text under a new id when the next question is open: for
 * all ordered pairs of yes/no questions, after every delay, with the client's time and without.
 */
export async function haunt(
  house: House,
  { chance, every }: { readonly chance: Chance; /** Only every so manieth pair. */ readonly every: number },
): Promise<GhostReport> {
  const pairs = yesNoFacts
    .flatMap((first) => yesNoFacts.flatMap((second) => (first === second ? [] : [{ first, second }])))
    .filter((_, index) => index % every === 0);
  const almostDone = await prepareAlmostDone(house, pairs, chance);
  const turns: GivenTurn[] = [];
  const report = { pairs: pairs.length, ghosts: 0, filedUnconfirmed: 0, notAskedAbout: 0 };

  for (const mishap of mishaps) {
    for (const delayMs of delaysMs) {
      const scenes = pairs.flatMap((pair) => scenesOf(pair, `${mishap}-${delayMs}`));
      for (let at = 0; at < scenes.length; at += batchSize) {
        const batch = scenes.slice(at, at + batchSize);
        await almostDone.seat(batch);
        const replies = await play(house, mishap, delayMs, batch);
        batch.forEach((scene, index) => {
          const { kind, fact, saved } = marksOf(replies[index] ?? {});
          report.ghosts += 1;
          if (saved) report.filedUnconfirmed += 1;
          if (kind !== 'confirm' || fact !== scene.second) report.notAskedAbout += 1;
          turns.push(...turnsOf(scene, almostDone));
        });
      }
    }
  }
  return { ...report, violations: await house.judge(turns) };
}

const scenesOf = ({ first, second }: Pair, what: string): readonly Scene[] =>
  texts.flatMap(({ text, value }) =>
    [true, false].map((hasTime) => ({
      first,
      second,
      text,
      value,
      hasTime,
      conversation: `ghost-${what}-${first}-${second}-${text}-${hasTime}`,
    })),
  );

/** The ids of what a person does: opens the first question, answers it, and what comes of that once more. */
const idsOf = ({ conversation }: Scene) => ({
  opening: `${conversation}#1`,
  answer: `${conversation}#2`,
  copy: `${conversation}#3`,
});

/** Resolves to what was shown for the copies. The clock stands still but for what is told here. */
async function play(
  { channel, clock, deliver, activityOf, hold }: House,
  mishap: Mishap,
  delayMs: number,
  scenes: readonly Scene[],
): Promise<readonly (Received | undefined)[]> {
  const make = (scene: Scene, id: string, said: Deed['said']) =>
    activityOf(scene.conversation, id, { said }, scene.hasTime);
  await Promise.all(
    scenes.map((scene) =>
      deliver(make(scene, idsOf(scene).opening, { value: { verb: 'change', fact: scene.first } })),
    ),
  );
  clock.advance(3000);

  const copies = scenes.map((scene) => make(scene, idsOf(scene).copy, { text: scene.text }));
  const held = createHold(scenes.map((scene) => idsOf(scene).answer));
  hold(held.until);
  const calls = scenes.map((scene) => {
    const id = idsOf(scene).answer;
    return deliver(make(scene, id, { text: scene.text }), mishap === 'cut' ? held.reached(id) : undefined);
  });
  const haunting = () =>
    Promise.all(
      copies.map(async (copy) => {
        await deliver(copy);
        return channel.answerTo(String(copy['id']), patienceMs);
      }),
    );

  await held.allReached;
  const endsAfterMs = mishap === 'cut' ? 0 : slowMs;
  let replies: Promise<readonly (Received | undefined)[]>;
  if (delayMs >= endsAfterMs) {
    clock.advance(endsAfterMs);
    held.release();
    await Promise.all(calls);
    clock.advance(delayMs - endsAfterMs);
    replies = haunting();
  } else {
    clock.advance(delayMs);
    replies = haunting();
    // Until they have come in; the first calls are still being answered.
    await delay(20);
    clock.advance(endsAfterMs - delayMs);
    held.release();
    await Promise.all(calls);
  }
  const shown = await replies;
  hold(undefined);
  clock.advance(60_000);
  return shown;
}

/** What the person did, for the checker. */
function turnsOf(scene: Scene, almostDone: AlmostDone): readonly GivenTurn[] {
  const { conversation, first, value } = scene;
  const { opening, answer, copy } = idsOf(scene);
  return [
    ...almostDone.answersOf(scene).map((known) => ({
      conversation,
      activities: [],
      answer: known,
      isTaken: false,
    })),
    { conversation, activities: [opening], isTaken: true },
    { conversation, activities: [answer, copy], answer: { fact: first, value }, isTaken: true },
  ];
}
