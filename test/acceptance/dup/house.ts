import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { sql } from 'kysely';
import pino from 'pino';
import { createAssistant } from '../../../src';
import { loadConfig } from '../../../src/config';
import { openDatabase, type Database } from '../../../src/storage/database';
import { check, type GivenTurn, type Violation } from '../checker';
import { openChannel, type Activity, type Channel } from '../support/channel';
import type { Deed } from '../support/person';
import { storedConversations, type Row } from '../support/storedConversations';
import { createClock, type Clock } from './clock';

/** The whole assistant in this process, with a clock of ours and a channel before it. */
export type House = {
  readonly clock: Clock;
  readonly channel: Channel;
  readonly database: Database;
  readonly deliver: (activity: Activity, cut?: Promise<unknown>) => Promise<number | undefined>;
  /** What a channel makes of a deed; without a time where the client gives none. */
  readonly activityOf: (conversation: string, id: string, deed: Deed, hasTime: boolean) => Activity;
  /** Resolves when nothing is owed to anybody any more; what is still owed after half a minute is judged as it is. */
  readonly settled: () => Promise<void>;
  /** Holds what was given and shown against what is stored. */
  readonly judge: (turns: readonly GivenTurn[]) => Promise<readonly Violation[]>;
  /** What is done when a message was shown, before the bot is told so. */
  readonly hold: (until: ((activity: string) => Promise<unknown> | undefined) | undefined) => void;
  readonly close: () => Promise<void>;
};

/** The ruleset that asks for the most. */
const rulesetId = '2025-10-01';

export async function openHouse(): Promise<House> {
  const dataDir = mkdtempSync(join(tmpdir(), 'assistant-dup-'));
  const clock = createClock('2026-11-22T12:00:00Z');
  let held: Parameters<House['hold']>[0];
  const channel = await openChannel(({ replyToId = '' }) => held?.(replyToId));
  let database: Database | undefined;
  const config = loadConfig({ PORT: '0', DATA_DIR: dataDir, RATE_LIMITS: 'off', RULESET: rulesetId });
  const assistant = await createAssistant(config, {
    log: pino({ level: 'error' }, pino.destination(2)),
    now: clock.now,
    // Our clock says how long a call takes; on a busy machine the real one would end it before what it is to meet.
    pace: { patienceMs: 30_000 },
    openDatabase: async (options) => (database = await openDatabase(options)),
  });
  const address = await assistant.listen();
  if (database === undefined) throw new Error('the assistant has opened no database');
  const opened: Database = database;

  const query = (text: string): Promise<readonly Row[]> =>
    opened.read(async (db) => (await sql.raw<Row>(text).execute(db)).rows);
  return {
    clock,
    channel,
    database,
    deliver: (activity, cut) => channel.deliver(address, activity, cut),
    activityOf: (name, id, deed, hasTime) => ({
      type: 'message',
      id,
      channelId: 'msteams',
      from: { id: `29:${name}`, aadObjectId: name },
      recipient: { id: '28:assistant' },
      conversation: { id: name, conversationType: 'personal', tenantId: `tenant-${name}` },
      locale: 'nl-NL',
      ...(hasTime && { timestamp: clock.now().toISOString() }),
      ...deed.said,
    }),
    settled: async () => {
      for (let tries = 0; tries < 300; tries += 1) {
        const owed = await query("select 1 from outbox where state = 'owed' limit 1");
        if (owed.length === 0) return;
        await delay(100);
      }
    },
    judge: async (turns) => {
      const names = new Set(turns.map(({ conversation }) => conversation));
      const stored = (await storedConversations(query)).filter(({ conversation }) => names.has(conversation));
      return check({ turns, shown: channel.shownIn([...names]), stored });
    },
    hold: (until) => {
      held = until;
    },
    close: async () => {
      await assistant.close();
      await channel.close();
      rmSync(dataDir, { recursive: true });
    },
  };
}
