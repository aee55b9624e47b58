/**
 * Records corpus.json: interviews with the assistant of this release, and what is stored after every turn of them.
 * After a change of what is stored: `node scripts/run.mjs accept deploy/record`, and commit the file. Sessions of older
 * releases are what people come back with, so an older recording is worth keeping beside the new one.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AssistantBot } from '../../../src/bot/assistantBot';
import { createRunRoom } from '../../../src/dialogs/runRoom';
import { openDatabase, type Database } from '../../../src/storage/database';
import { createSqlReferenceStore } from '../../../src/storage/sqlReferenceStore';
import { createSqlTurnStore } from '../../../src/storage/sqlTurnStore';
import type { Received } from '../../support/directLineClient';
import { marksOf, nonceOf } from '../../support/messageRules';
import { createParts } from '../../support/parts';
import { recordingContext } from '../../support/recordingContext';
import { ruleset } from '../../support/rulesets';
import { buttonsOf } from '../../support/surfaces';
import { typedWords } from '../support/person';
import type { RecordedInterview, RecordedTurn } from './recordings';
import { interviews, type Doing, type Interview } from './interviews';

const now = () => new Date('2026-11-22T12:00:00Z');
const dataDir = mkdtempSync(join(tmpdir(), 'assistant-record-'));

type Said = { readonly text: string } | { readonly value: object };

async function record(database: Database, interview: Interview): Promise<RecordedInterview> {
  const conversation = { id: interview.name };
  const from = { id: interview.name };
  const store = createSqlTurnStore(database);
  const bot = new AssistantBot({
    ...createParts(),
    rulesetInForce: ruleset(interview.ruleset),
    store,
    references: createSqlReferenceStore(database),
    runRoom: createRunRoom(),
    clock: now,
    isAllowedTenant: () => true,
    inFlight: () => Promise.resolve(),
    isGateOpen: () => Promise.resolve(false),
    deliver: () => Promise.resolve(),
    onFailure: (cause) => {
      throw cause;
    },
  });
  const turns: RecordedTurn[] = [];
  let message: Received = {};

  const say = async (said: Said): Promise<void> => {
    const activity = { locale: 'nl-NL', deliveryMode: 'expectReplies', conversation, from, ...said };
    const { context } = recordingContext(activity);
    await bot.run(context);
    // The same word is typed again and again here; a call that never ended would make copies of them.
    const { id: activityId } = context.activity;
    const key = { channel: 'directline', conversation: interview.name, activity: activityId ?? '' };
    await store.endCall(key, now().toISOString());
    message = JSON.parse(JSON.stringify(context.bufferedReplyActivities[0])) as Received;
    const { saved, kind = '', fact } = marksOf(message);
    turns.push({
      said,
      shown: { kind, ...(fact && { fact }), buttons: cardDataOf(message) },
      ...(saved && { saved }),
      session: await bodyOf(database, 'conversations', interview.name),
      journey: await bodyOf(database, 'journeys', interview.name),
    });
  };

  const answer = async (): Promise<boolean> => {
    const { fact } = marksOf(message);
    if (fact === undefined) return false;
    const value = interview.answers[fact];
    if (value === undefined) throw new Error(`${interview.name}: no answer to ${fact}`);
    const isTyped = turns.length % 2 === 1;
    await say(
      isTyped
        ? { text: typedWords(fact, value) }
        : { value: { verb: 'answer', fact, nonce: nonceOf(message), [fact]: value } },
    );
    if (marksOf(message).saved?.fact !== fact) throw new Error(`${interview.name}: ${message.text}`);
    return true;
  };

  const perform = async (doing: Doing): Promise<void> => {
    if ('answers' in doing) {
      for (let left = doing.answers; left !== 0 && (await answer());) left = left === 'all' ? left : left - 1;
      return;
    }
    const nonce = buttonsOf(message).find(
      ({ data }) => 'value' in doing && data['verb'] === verbOf(doing.value),
    )?.data['nonce'];
    await say('value' in doing && nonce !== undefined ? { value: { ...doing.value, nonce } } : doing);
  };

  for (const doing of interview.doings) await perform(doing);
  const { name, ruleset: rulesetId, answers } = interview;
  return { name, ruleset: rulesetId, answers, turns };
}

/** What only this showing of the card can send, once each. */
function cardDataOf(message: Received): RecordedTurn['shown']['buttons'] {
  const datas = buttonsOf(message).flatMap(({ data }) => ('nonce' in data ? [JSON.stringify(data)] : []));
  return [...new Set(datas)].map((data) => JSON.parse(data) as Readonly<Record<string, unknown>>);
}

const verbOf = (value: object): unknown => ('verb' in value ? value.verb : undefined);

async function bodyOf(
  database: Database,
  table: 'conversations' | 'journeys',
  name: string,
): Promise<string | null> {
  const row = await database.read((db) =>
    table === 'conversations'
      ? db
          .selectFrom('conversations')
          .select('session as body')
          .where('conversation', '=', name)
          .executeTakeFirst()
      : db
          .selectFrom('journeys')
          .select('body')
          .where('partner', '=', `directline:${name}`)
          .executeTakeFirst(),
  );
  return row?.body ?? null;
}

async function main(): Promise<void> {
  const database = await openDatabase({ dataDir, now });
  const corpus: RecordedInterview[] = [];
  for (const interview of interviews) corpus.push(await record(database, interview));
  await database.close();
  rmSync(dataDir, { recursive: true });
  writeFileSync(join(__dirname, 'corpus.json'), `${JSON.stringify(corpus, undefined, 2)}\n`);
  const turns = corpus.reduce((sum, one) => sum + one.turns.length, 0);
  process.stdout.write(`${corpus.length} interviews, ${turns} turns\n`);
}

void main();
