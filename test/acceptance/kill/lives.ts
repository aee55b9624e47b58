import { setTimeout as delay } from 'node:timers/promises';
import { openChannel, type Channel } from '../support/channel';
import { freePort } from '../support/freePort';
import { createBot } from './bot';
import type { FailPoint } from './failPoints';
import { createGate, type Gate } from './gate';
import type { Place } from './place';

/** Where a life ends: at a named point, or at any moment. */
export type Death = FailPoint | 'random';

/** The lives of one assistant, one after the other, on the same data and at the same address. */
export type Lives = {
  readonly url: string;
  readonly channel: Channel;
  /** Open while the assistant listens. */
  readonly up: Gate;
  /** The next life listens when this resolves. */
  readonly begin: () => Promise<void>;
  /** Resolves when the process is dead, to where it really ended: it may never get to the point. */
  readonly kill: (how: Death, chance: () => number) => Promise<Death>;
  /** Lets it finish what it is doing and end. */
  readonly end: () => Promise<void>;
  /** Resolves when it serves again after its database was away. */
  readonly recovered: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** A life that does not get to its point ends all the same. */
const longestLifeMs = 15_000;
/** The channel gets to be asked so often, at most, before a life ends. */
const latest = 24;
/** PostgreSQL has to recover, and whoever waits for it to look again. */
const longestOutageMs = 30_000;
/** What another process had taken to send it is free again when this has passed. */
const betweenLivesMs = 31_000;

/** @param isLate replies before the commit. */
export async function createLives(place: Place, isLate: boolean): Promise<Lives> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = { PORT: String(port), RATE_LIMITS: 'off', ...place.env };
  let bot = createBot();
  let next = bot;
  let aheadMs = 0;
  /** The channel kills it when it has been given a message, and before it says so. */
  let isArmedAtChannel = false;
  const channel = await openChannel(() => {
    if (!isArmedAtChannel) return;
    isArmedAtChannel = false;
    bot.kill();
    return bot.ended;
  });
  const up = createGate();
  const over = () => {
    up.shut();
    bot = next;
    isArmedAtChannel = false;
    // Alone on its data, the next life knows that nobody else is sending.
    if (place.engine === 'postgres') aheadMs += betweenLivesMs;
  };

  return {
    url,
    channel,
    up,
    begin: async () => {
      await bot.open({ env, aheadMs, isLate });
      next = createBot();
      up.open();
    },
    kill: async (how, chance) => {
      const dying = bot;
      const soon = chance() * 200;
      if (how === 'random') void delay(soon).then(dying.kill);
      else if (how === 'sentNotMarked') {
        void delay(soon).then(() => {
          isArmedAtChannel = bot === dying;
        });
      } else dying.arm(how, 1 + Math.floor(chance() * latest));
      const isKilled = await Promise.race([
        dying.ended.then(() => true),
        delay(longestLifeMs, false, { ref: false }),
      ]);
      dying.kill();
      await dying.ended;
      over();
      return isKilled ? how : 'random';
    },
    end: async () => {
      await bot.close();
      over();
    },
    recovered: async () => {
      const patience = performance.now() + longestOutageMs;
      while (!(await fetch(`${url}/readyz`).catch(() => undefined))?.ok) {
        if (performance.now() > patience)
          throw new Error('the assistant did not come back after its database');
        await delay(20);
      }
    },
    close: async () => {
      for (const left of [bot, next]) left.kill();
      await channel.close();
    },
  };
}
