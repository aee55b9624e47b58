import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { createAssistant } from '../../src';
import { loadConfig } from '../../src/config';
import { openDatabase, type Database } from '../../src/storage/database';
import { createSqlTurnStore } from '../../src/storage/sqlTurnStore';
import type { RecordChange } from '../../src/turns/records';
import { connectPartner } from '../support/directLineClient';
import { learned } from '../support/learned';
import { describePostgres, startPostgres, type PostgresServer } from '../support/postgres';

// Each command is a process of its own, and the machine may be busy.
jest.setTimeout(60_000);

const root = join(__dirname, '../..');
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
const newFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'assistant-operate-'));
  folders.push(folder);
  return folder;
};

type Run = { readonly status: number | null; readonly out: string; readonly err: string };

/** The command as it is composed, in its own process. */
function operate(env: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Run> {
  const child = spawn(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      '--require',
      './scripts/house/typescript.cjs',
      'src/cli/operate.ts',
      ...args,
    ],
    { cwd: root, env: { PATH: process.env['PATH'] ?? '', ...env } },
  );
  const said = { out: '', err: '' };
  child.stdout.on('data', (data: Buffer) => (said.out += data.toString()));
  child.stderr.on('data', (data: Buffer) => (said.err += data.toString()));
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, ...said })));
}

/** One question that had no answer, and one whose answer did not help. */
async function ask(database: Database): Promise<void> {
  const turns = createSqlTurnStore(database);
  const at = '2026-11-22T12:00:00.000Z';
  const asked = {
    id: 'a',
    outcome: 'answered',
    entry: 'planPrice',
    language: 'en',
    words: 'what is the price',
  } as const;
  const unanswered = { id: 'b', outcome: 'unanswered', language: 'nl', words: 'wat kost een …' } as const;
  const feedback = { entry: 'planPrice', isHelpful: false, question: 'a' } as const;
  const added: readonly RecordChange[] = [
    { kind: 'question', value: asked },
    { kind: 'question', value: unanswered },
    { kind: 'feedback', value: feedback },
  ];
  for (const record of added) await turns.commit({ records: [record], audit: [], owed: [], at });
}

const price = { words: 'what is the price', language: 'en', count: 1 };
const expected = {
  asked: 2,
  suggested: 0,
  inVain: {
    unanswered: [{ words: 'wat kost een …', language: 'nl', count: 1 }],
    notChosen: [],
    notHelpful: [price],
    askedAgain: [],
  },
  entries: [{ entry: 'planPrice', given: 1, helpful: 0, notHelpful: 1, askedAgain: 0, inVainFor: [price] }],
};
const jsonOf = ({ status, out, err }: Run) => ({ status, err, report: JSON.parse(out) as unknown });

describe('report', () => {
  it('comes from the server that has the database', async () => {
    const dataDir = newFolder();
    let database: Database | undefined;
    const assistant = await createAssistant(loadConfig({ DATA_DIR: dataDir }), {
      log: pino({ level: 'silent' }),
      openDatabase: async (options) => (database = await openDatabase(options)),
    });
    const env = { DATA_DIR: dataDir };
    await ask(database!);
    const run = await operate(env, 'report', '--format', 'json');
    expect(jsonOf(run)).toEqual({ status: 0, err: '', report: expected });
    const text = await operate(env, 'report', '--since', '2026-11-23');
    expect(text).toEqual({ status: 0, out: 'No questions and no opinions since 2026-11-23.\n', err: '' });
    await assistant.close();
  });

  it('tells of a chat what was asked in vain', async () => {
    const env = { DATA_DIR: newFolder() };
    const assistant = await createAssistant(loadConfig({ ...env, PORT: '0' }), {
      log: pino({ level: 'silent' }),
      learned: learned(),
    });
    const partner = await connectPartner({ baseUrl: await assistant.listen(), locale: 'nl-NL' });
    const choice = { verb: 'ask', text: 'Wat betekent de status ‘restricted’ (beperkt)?' };
    await partner.say('restricted?');
    await partner.submit(choice);
    await partner.say('hoe lang duurt de kredietcontrole?');
    await partner.say('en hoeveel weken duurt zo’n krediet check dan meestal?');
    await partner.say('restricted?');
    await partner.close();
    const { report } = jsonOf(await operate(env, 'report', '--format', 'json'));
    await assistant.close();
    const words = { language: 'nl', count: 1 };
    expect(report).toMatchObject({
      asked: 5,
      suggested: 2,
      inVain: {
        unanswered: [],
        notChosen: [{ ...words, words: 'restricted' }],
        notHelpful: [],
        askedAgain: [{ ...words, words: 'hoe lang duurt de kredietcontrole' }],
      },
    });
  });

  it('comes from the database where no server runs', async () => {
    const dataDir = newFolder();
    const database = await openDatabase({ dataDir, now: () => new Date() });
    await ask(database);
    await database.close();
    const run = await operate({ DATA_DIR: dataDir }, 'report', '--format', 'json', '--since', '2026-11-22');
    expect(jsonOf(run)).toEqual({ status: 0, err: '', report: { since: '2026-11-22', ...expected } });
  });

  it('is none of a folder without a database, and makes none there', async () => {
    const dataDir = newFolder();
    const { status, out, err } = await operate({ DATA_DIR: dataDir }, 'report');
    expect([status, out]).toEqual([1, '']);
    expect(err).toMatch(/^There is no database in /);
    expect(readdirSync(dataDir)).toEqual([]);
  });

  it('is refused with a message and 1', async () => {
    const { status, out, err } = await operate({}, 'report', '--since', 'today');
    expect([status, out]).toEqual([1, '']);
    expect(err).toMatch(/^--since: today is not a date like 2026-03-01\nUsage: npm run -s report /);
  });
});

describePostgres('report on PostgreSQL', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres({ fsync: 'off' });
  });
  afterAll(() => server.stop());

  it('comes from the database, whoever else has it', async () => {
    const url = await server.createDatabase('report');
    const database = await openDatabase({ dataDir: '', url, now: () => new Date() });
    await ask(database);
    const run = await operate({ DATABASE_URL: url, DATA_DIR: newFolder() }, 'report', '--format', 'json');
    expect(jsonOf(run)).toEqual({ status: 0, err: '', report: expected });
    await database.close();
  });
});
