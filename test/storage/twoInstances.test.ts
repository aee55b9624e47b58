import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAssistant, type Assistant } from '../../src';
import { loadConfig } from '../../src/config';
import { startConnector, type Connector } from '../support/connector';
import { learned } from '../support/learned';
import { marksOf } from '../support/messageRules';
import { describePostgres, startPostgres, type PostgresServer } from '../support/postgres';

type Said = Readonly<Record<string, unknown>>;

describePostgres('two instances on one PostgreSQL', () => {
  let postgres: PostgresServer;
  let connector: Connector;
  let dataDir: string;
  let assistants: readonly { readonly url: string; readonly assistant: Assistant }[];

  beforeAll(async () => {
    postgres = await startPostgres({ fsync: 'off' });
    connector = await startConnector();
    dataDir = mkdtempSync(join(tmpdir(), 'assistant-two-'));
    const env = {
      ...{ PORT: '0', DATA_DIR: dataDir, DATABASE_URL: await postgres.createDatabase() },
      ...{ RATE_LIMITS: 'off', LOG_LEVEL: 'silent' },
    };
    const open = async () => {
      const assistant = await createAssistant(loadConfig(env), { learned: learned() });
      return { assistant, url: await assistant.listen() };
    };
    assistants = [await open(), await open()];
  }, 60_000);

  afterAll(async () => {
    await Promise.all(assistants.map(({ assistant }) => assistant.close()));
    await connector.stop();
    await postgres.stop();
    rmSync(dataDir, { recursive: true });
  }, 60_000);

  const post = async (instance: number, conversation: string, id: string, said: Said): Promise<number> => {
    const response = await fetch(`${assistants[instance % 2]!.url}/api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        ...{ type: 'message', channelId: 'msteams', serviceUrl: connector.url, id, locale: 'nl-NL' },
        from: { id: `29:${conversation}`, aadObjectId: conversation },
        recipient: { id: '28:assistant' },
        conversation: { id: conversation, conversationType: 'personal', tenantId: `tenant-${conversation}` },
        timestamp: new Date().toISOString(),
        ...said,
      }),
    });
    return response.status;
  };
  const shownTo = (conversation: string) =>
    connector.arrivals
      .filter((arrival) => arrival.conversation === conversation)
      .map(({ activity }) => marksOf(activity));
  // No more: a channel takes six messages a second.
  const answers = ['new', 'active', 'sameCountry', 'yes', 'yes'] as const;

  /** Presses the button of the question that was shown last. */
  const press = (conversation: string, value: string): Said => {
    const shown = connector.arrivals.filter((arrival) => arrival.conversation === conversation).at(-1)!;
    const { fact } = marksOf(shown.activity);
    const nonce = /"nonce":"([0-9a-f]{32})"/.exec(JSON.stringify(shown.activity))?.[1];
    return { value: { verb: 'answer', fact, nonce, [fact!]: value } };
  };

  it('take turns in one conversation as if they were one', async () => {
    await post(0, 'alternating', 'a0', { value: { verb: 'start' } });
    for (const [index, value] of answers.entries()) {
      await post(index + 1, 'alternating', `a${index + 1}`, press('alternating', value));
    }
    const saved = shownTo('alternating').map((marks) => marks.saved?.value);
    expect(saved).toEqual([undefined, ...answers]);
  });

  it('let an activity that both get at once have one effect and one answer', async () => {
    await post(0, 'both', 'b0', { value: { verb: 'start' } });
    for (const [index, value] of answers.entries()) {
      const said = press('both', value);
      const statuses = await Promise.all(
        [0, 1].map((instance) => post(instance, 'both', `b${index + 1}`, said)),
      );
      expect(statuses).toEqual([200, 200]);
    }
    expect(shownTo('both').map((marks) => marks.saved?.value)).toEqual([undefined, ...answers]);
  });
});
