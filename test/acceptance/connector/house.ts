import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { loadConfig } from '../../../src/config';
import { createAssistant, type Replacements } from '../../../src/index';
import { openDatabase, type Database } from '../../../src/storage/database';
import type { Row } from '../support/storedConversations';

/** The real assistant in this process, on data of its own. */
export type House = {
  readonly url: string;
  readonly query: (statement: string) => Promise<readonly Row[]>;
  readonly close: () => Promise<void>;
};

export async function openHouse(replacements: Pick<Replacements, 'pace' | 'patience'>): Promise<House> {
  const dataDir = mkdtempSync(join(tmpdir(), 'assistant-connector-'));
  const env = { PORT: '0', DATA_DIR: dataDir, RATE_LIMITS: 'off', LOG_LEVEL: 'silent' };
  let database: Database | undefined;
  const assistant = await createAssistant(loadConfig(env), {
    ...replacements,
    openDatabase: async (options) => (database = await openDatabase(options)),
  });
  const url = await assistant.listen();
  return {
    url,
    query: async (statement) =>
      (await database?.read(async (db) => (await sql.raw<Row>(statement).execute(db)).rows)) ?? [],
    close: async () => {
      await assistant.close();
      rmSync(dataDir, { recursive: true });
    },
  };
}

/** Hands an activity over as a channel does; resolves to how long the call took, in milliseconds. */
export async function post(
  { url }: House,
  serviceUrl: string,
  conversation: string,
  said: Readonly<Record<string, unknown>>,
): Promise<number> {
  const started = performance.now();
  const response = await fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      type: 'message',
      channelId: 'msteams',
      serviceUrl,
      from: { id: `29:${conversation}`, aadObjectId: conversation },
      recipient: { id: '28:assistant' },
      conversation: { id: conversation, conversationType: 'personal', tenantId: `tenant-${conversation}` },
      locale: 'nl-NL',
      timestamp: new Date().toISOString(),
      ...said,
    }),
  });
  await response.arrayBuffer();
  if (response.status !== 200) throw new Error(`the assistant answered ${response.status}`);
  return performance.now() - started;
}
