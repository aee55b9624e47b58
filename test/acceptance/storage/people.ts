import { setTimeout as delay } from 'node:timers/promises';
import type { GivenTurn } from '../checker';
import type { Language } from '../../../src/reading/language';
import { nextDeed, type Chance, type Deed, type Given } from '../support/person';
import { troubleNoticeIn, type TroubleNotice } from './notices';
import type { Attempt, Surface } from './surfaces';

/** One attempt, as it went. */
export type Seen = Attempt & {
  readonly begunAt: number;
  readonly surface: Surface;
  readonly notice: TroubleNotice | undefined;
};

export type Person = {
  /** Ends after what is being said; resolves when it has ended. */
  readonly stop: () => Promise<void>;
  readonly turns: readonly GivenTurn[];
};

type Turn = { -readonly [K in keyof GivenTurn]: GivenTurn[K] } & { activities: string[] };

const betweenMs = 40;
const beforeRetryMs = 250;

/**
 * Answers question after question, and says again what did not get through, as the notice asks for.
 * @param onAttempt is told of every attempt.
 */
export function startPerson(surface: Surface, chance: Chance, onAttempt: (seen: Seen) => void): Person {
  const turns: Turn[] = [];
  let isStopped = false;
  let given: Given | undefined;
  let deeds = 0;

  const say = async (deed: Deed): Promise<void> => {
    const turn: Turn = {
      conversation: surface.conversation,
      activities: [],
      ...(deed.answer && { answer: deed.answer }),
      isTaken: false,
    };
    turns.push(turn);
    deeds += 1;
    let tries = 0;
    let key = '';
    for (let isTaken = true; ;) {
      // What was taken and failed is said anew; what was not taken is sent again.
      if (isTaken) key = `${surface.conversation}-${deeds}-${(tries += 1)}`;
      const begunAt = performance.now();
      const attempt = await surface.say(deed.said, key);
      const { activity, reply } = attempt;
      isTaken = activity !== undefined;
      if (activity !== undefined && !turn.activities.includes(activity)) turn.activities.push(activity);
      const notice = reply && troubleNoticeIn(reply);
      onAttempt({ ...attempt, begunAt, surface, notice });
      if (reply && !notice) {
        turn.isTaken = true;
        if (turn.answer) given = { answer: turn.answer, activities: turn.activities };
        return;
      }
      if (isStopped) return;
      await delay(beforeRetryMs);
    }
  };

  const live = async () => {
    await say({ said: { value: { verb: 'language', locale: surface.language } } });
    await say({ said: { value: { verb: 'start' } } });
    while (!isStopped) {
      await say(inOwnWords(nextDeed(surface.latest(), given, chance), surface.language));
      await delay(betweenMs);
    }
  };
  const life = live();

  return {
    stop: async () => {
      isStopped = true;
      await life;
    },
    turns,
  };
}

const english: Readonly<Record<string, string>> = { ja: 'yes', nee: 'no', 'weet ik niet': "I don't know" };

function inOwnWords(deed: Deed, language: Language): Deed {
  if (language === 'nl' || !('text' in deed.said)) return deed;
  const { text } = deed.said;
  return { ...deed, said: { text: english[text] ?? text } };
}
