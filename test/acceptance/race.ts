/**
 * Sixteen writers change one record, a partner's journey, through the store of the turns: in one process on the
 * embedded database, from four processes on PostgreSQL. Every change must count, and the SDK's own state, with as many
 * turns that overlap, must lose some, or this proves nothing.
 *
 * Options: `--quick`, `--times <changes a writer>`.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openDatabase, type Database } from '../../src/storage/database';
import { startPostgres } from '../support/postgres';
import { check, type History } from './checker';
import { countInBotState } from './race/botState';
import { readRecord, valueAfter, write, type Written } from './race/writers';
import { finish } from './support/finish';

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, times: { type: 'string' } },
});
const writers = 16;
const processes = 4;
const times = Number(values.times ?? (values.quick ? 50 : 2000));
const root = join(__dirname, '../..');

type Result = { readonly written: readonly Written[]; readonly conflicts: number };

async function onEmbedded() {
  const dataDir = mkdtempSync(join(tmpdir(), 'assistant-race-'));
  const database = await openDatabase({ dataDir, now: () => new Date() });
  const started = performance.now();
  const results = await Promise.all(
    Array.from({ length: writers }, (_, index) => write(database, `w${index}`, times)),
  );
  const figures = await judge(database, results, started);
  await database.close();
  rmSync(dataDir, { recursive: true });
  return figures;
}

async function onPostgres() {
  // Nothing is killed here: the quick form does not wait for the disk.
  const server = await startPostgres(values.quick ? { fsync: 'off' } : {});
  const url = await server.createDatabase();
  const database = await openDatabase({ dataDir: '', url, now: () => new Date() });
  const children = Array.from({ length: processes }, (_, index) =>
    fork(join(__dirname, 'race/process.ts'), [url, `p${index}`, String(writers / processes), String(times)], {
      execArgv: ['--require', join(root, 'scripts/house/typescript.cjs')],
    }),
  );
  await Promise.all(children.map((child) => once(child, 'message')));
  const started = performance.now();
  const results = await Promise.all(
    children.map(async (child) => {
      const told = once(child, 'message');
      child.send('go');
      return ((await told) as [readonly Result[]])[0];
    }),
  );
  const figures = await judge(database, results.flat(), started);
  await database.close();
  await server.stop();
  return figures;
}

async function judge(database: Database, results: readonly Result[], started: number) {
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  const written = results.flatMap((result) => result.written);
  const { version, value, inbox } = await readRecord(database);
  const violations = check(historyOf(written, { version, value, inbox }));
  for (const { kind, what } of violations.slice(0, 20)) process.stderr.write(`${kind}: ${what}\n`);
  const isWhole = version === writers * times && value === valueAfter(writers * times);
  return {
    ok: isWhole && violations.length === 0,
    figures: {
      commits: written.length,
      version,
      lost: writers * times - version,
      violations: violations.length,
      decidedAgain: results.reduce((sum, { conflicts }) => sum + conflicts, 0),
      seconds,
    },
  };
}

/** The record as one conversation: whoever was told that it is stored has seen an answer. */
function historyOf(
  written: readonly Written[],
  {
    version,
    value,
    inbox,
  }: { readonly version: number; readonly value: string; readonly inbox: readonly string[] },
): History {
  const conversation = 'the record';
  const inOrder = written.toSorted((a, b) => a.value.localeCompare(b.value));
  const saved = (one: Written) => ({ fact: 'journey.applied', value: one.value });
  return {
    turns: inOrder.map((one) => ({
      conversation,
      activities: [one.activity],
      answer: saved(one),
      isTaken: true,
    })),
    shown: inOrder.map((one) => ({ conversation, replyTo: one.activity, copies: 1, saved: saved(one) })),
    stored: [{ conversation, answers: { 'journey.applied': value }, version, inbox, outbox: [] }],
  };
}

async function main(): Promise<void> {
  const started = performance.now();
  const embedded = await onEmbedded();
  const postgres = await onPostgres();
  const counted = await countInBotState(writers, times);
  const lostByControl = writers * times - counted;
  finish('accept:race', embedded.ok && postgres.ok && lostByControl > 0, {
    writers,
    times,
    embedded: embedded.figures,
    postgres: { processes, ...postgres.figures },
    control: { turns: writers * times, counted, lost: lostByControl },
    seconds: Math.round((performance.now() - started) / 1000),
  });
}

void main();
