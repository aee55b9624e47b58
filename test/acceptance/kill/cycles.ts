import { setTimeout as delay } from 'node:timers/promises';
import { check, type GivenTurn, type ShownMessage, type Violation } from '../checker';
import { openChannel, type Channel } from '../support/channel';
import { nextDeed, type Chance, type Deed, type Given } from '../support/person';
import { storedConversations } from '../support/storedConversations';
import { createBot } from './bot';
import { failPoints, type FailPoint } from './failPoints';
import { freePort } from '../support/freePort';
import type { Place } from './place';

/** Where a life ended: a named point, any moment, or the database server's end. */
type End = FailPoint | 'random' | 'server';

export type Tally = {
  readonly cycles: number;
  readonly acknowledged: number;
  readonly violations: readonly Violation[];
  readonly kills: Readonly<Partial<Record<End, number>>>;
};

const peopleAtOnce = 8;
/** So many lives a group of people goes through before everything has to be right. */
const cyclesTogether = 25;
/** A life that does not get to its point ends all the same. */
const longestLifeMs = 4000;
/** Longer than a message that is still coming takes. */
const patienceMs = 5000;
/** PostgreSQL has to recover, and whoever waits for it to look again. */
const longestOutageMs = 30_000;
/** A lease of a process that was killed is over when the next one starts. */
const betweenLivesMs = 31_000;

/**
 * Lets people answer while the assistant is killed again and again, on the same data. What a dead process did not take,
 * the channel delivers again.
 */
export async function runCycles(options: {
  readonly place: Place;
  readonly cycles: number;
  readonly chance: Chance;
  /** Replies before the commit, and dies when something has been shown. */
  readonly isLate?: boolean;
  /** Called when a group is through. */
  readonly onProgress?: (tally: Tally) => void;
}): Promise<Tally> {
  const { place, cycles, chance, isLate = false, onProgress } = options;
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let bot = createBot();
  let next = bot;
  let aheadMs = 0;
  /** The channel ends the process when it has been given a message, and before it says so. */
  let isArmedAtChannel = false;
  const channel = await openChannel(() => {
    if (!isArmedAtChannel) return;
    isArmedAtChannel = false;
    bot.kill();
    return bot.ended;
  });
  const up = createGate();

  const begin = async () => {
    await bot.open({ env: { PORT: String(port), RATE_LIMITS: 'off', ...place.env }, aheadMs, isLate });
    next = createBot();
    up.open();
  };
  const end = () => {
    up.shut();
    bot = next;
    if (place.engine === 'postgres') aheadMs += betweenLivesMs;
  };

  const kills: Partial<Record<End, number>> = {};
  const strike = async (cycle: number): Promise<void> => {
    const ends: readonly End[] = isLate ? ['settled'] : [...failPoints, 'random'];
    const isServer = place.strike !== undefined && cycle % 2 === 1;
    const turn = place.strike === undefined ? cycle : cycle >> 1;
    let how = isServer ? 'server' : (ends[turn % ends.length] ?? 'random');
    if (how === 'server') {
      await delay(chance() * 300);
      await place.strike?.();
      await recovered(url);
      await delay(chance() * 300);
    } else {
      if (how === 'random') setTimeout(bot.kill, chance() * 200).unref();
      else if (how === 'sentNotMarked') setTimeout(() => (isArmedAtChannel = true), chance() * 100).unref();
      else bot.arm(how, 1 + Math.floor(chance() * 24));
      const hasEnded = await Promise.race([bot.ended.then(() => true), delay(longestLifeMs, false)]);
      if (!hasEnded) {
        how = 'random';
        bot.kill();
        await bot.ended;
      }
      end();
      if (cycle % 5 === 0) await place.inspect(async () => undefined);
      await begin();
    }
    kills[how] = (kills[how] ?? 0) + 1;
  };

  const violations: Violation[] = [];
  let acknowledged = 0;
  await begin();
  for (let done = 0; done < cycles;) {
    const group = Array.from({ length: peopleAtOnce }, (_, index) => `a${done}-${index}`);
    const turns: GivenTurn[] = [];
    const isOver = { now: false };
    const people = group.map((name) => live({ name, url, channel, up, chance, turns, isOver }));
    const last = Math.min(done + cyclesTogether, cycles);
    for (; done < last; done += 1) await strike(done);
    isOver.now = true;
    await Promise.all(people);
    await bot.close();
    end();
    const shown = channel.shownIn(group);
    const stored = await place.inspect(storedConversations);
    violations.push(
      ...check({ turns, shown, stored: stored.filter(({ conversation }) => group.includes(conversation)) }),
    );
    acknowledged += shown.filter(isAcknowledgement).length;
    onProgress?.({ cycles: done, acknowledged, violations, kills });
    if (done < cycles) await begin();
  }
  for (const left of [bot, next]) left.kill();
  await channel.close();
  return { cycles, acknowledged, violations, kills };
}

/** The same process finds its way back when the database does. */
async function recovered(url: string): Promise<void> {
  for (const patience = performance.now() + longestOutageMs; ; await delay(20)) {
    if ((await fetch(`${url}/readyz`).catch(() => undefined))?.ok) return;
    if (performance.now() > patience) throw new Error('the assistant did not come back after its database');
  }
}

const isAcknowledgement = ({ saved }: ShownMessage): boolean => saved !== undefined;

/** One person, who goes on until it is over, and to whom nothing is said twice. */
async function live(world: {
  readonly name: string;
  readonly url: string;
  readonly channel: Channel;
  readonly up: Gate;
  readonly chance: Chance;
  readonly turns: GivenTurn[];
  readonly isOver: { readonly now: boolean };
}): Promise<void> {
  const { name, url, channel, up, chance, turns, isOver } = world;
  // Two of them at a time are colleagues, who share the partner's journey.
  const tenantId = `tenant-${name.slice(0, -1)}${Number(name.slice(-1)) >> 1}`;
  let given: Given | undefined;
  let isAnswered = true;
  for (let number = 1; !isOver.now; number += 1) {
    const lost: Deed = { said: { value: { verb: 'summary' } } };
    const deed: Deed = isAnswered ? nextDeed(channel.lastIn(name), given, chance) : lost;
    const id = `${name}-${number}`;
    given = deed.answer ? { answer: deed.answer, activities: [id] } : given;
    const turn: Omit<GivenTurn, 'isTaken'> = {
      conversation: name,
      activities: [id],
      ...(deed.answer && { answer: deed.answer }),
    };
    const at = turns.push({ ...turn, isTaken: false }) - 1;
    const activity = {
      type: 'message',
      id,
      channelId: 'msteams',
      from: { id: `29:${name}`, aadObjectId: name },
      recipient: { id: '28:assistant' },
      conversation: { id: name, conversationType: 'personal', tenantId },
      locale: 'nl-NL',
      timestamp: new Date().toISOString(),
      ...deed.said,
    };
    do {
      await up.passed();
      await delay(chance() * 20);
    } while ((await channel.deliver(url, activity)) !== 200);
    turns[at] = { ...turn, isTaken: true };
    isAnswered = (await channel.answerTo(id, patienceMs)) !== undefined;
  }
}

type Gate = { readonly open: () => void; readonly shut: () => void; readonly passed: () => Promise<void> };

/** Nobody knocks at a server that is not there. */
function createGate(): Gate {
  let isOpen = false;
  let waiting: (() => void)[] = [];
  return {
    open: () => {
      isOpen = true;
      for (const go of waiting.splice(0)) go();
    },
    shut: () => {
      isOpen = false;
    },
    passed: () => (isOpen ? Promise.resolve() : new Promise((resolve) => (waiting = [...waiting, resolve]))),
  };
}
