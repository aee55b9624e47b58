import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAssistant } from '../../src';
import { loadConfig } from '../../src/config';

/**
 * How much work a reply is, from the request to the stored turn and the response, on the real server with its embedded
 * database. The bar is 50 ms of processor time a reply. Beside it stands the ratio to a baseline on the same machine: a
 * bare HTTP server that hands the same reply back. The client is in this process and counted in both.
 */
const barMs = 50;
const rounds = 150;

/** What is said at the question whether somebody may sign; `chatty` fills the 2,000 characters that are read. */
const said: Readonly<Record<string, string>> = {
  question: 'hoe lang duurt de kredietcontrole eigenlijk?',
  aboutPlans: 'welk plan telt mee, ASfP of PSfP?',
  severalMeant: 'restricted?',
  noAnswer: 'hoe laat gaat het kantoor van Microsoft open?',
  buying: 'we moeten ASfP echt vandaag nog regelen',
  command: 'laat mijn antwoorden eens zien',
  attempt: 'dat hangt ervan af wie er op kantoor is',
  result: '/result',
  chatty: 'wij hebben een vraag over de omzet die wij met onze klanten maken '.repeat(30).slice(0, 2000),
};

type Measured = { readonly cpuMs: number; readonly worstMs: number };

/** The processor time of one request, on average, and the longest that one took by the clock. */
async function measure(send: () => Promise<void>): Promise<Measured> {
  for (let round = 0; round < 20; round += 1) await send();
  const from = process.cpuUsage();
  let worstMs = 0;
  for (let round = 0; round < rounds; round += 1) {
    const begun = performance.now();
    await send();
    worstMs = Math.max(worstMs, performance.now() - begun);
  }
  const { user, system } = process.cpuUsage(from);
  return { cpuMs: (user + system) / 1000 / rounds, worstMs };
}

async function post(url: string, body: string): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body,
  });
  return response.text();
}

let activities = 0;
const activityOf = (more: object): string =>
  JSON.stringify({
    ...{ type: 'message', id: `a${(activities += 1)}`, channelId: 'msteams', locale: 'nl-NL' },
    ...{ deliveryMode: 'expectReplies', serviceUrl: 'http://127.0.0.1:9' },
    from: { id: '29:bench', aadObjectId: 'bench' },
    recipient: { id: '28:assistant' },
    conversation: { id: 'bench', conversationType: 'personal', tenantId: 'tenant' },
    timestamp: new Date().toISOString(),
    ...more,
  });

async function echoing(reply: string): Promise<Measured> {
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => (text += String(chunk)));
    request.on('end', () => {
      JSON.parse(text);
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify(JSON.parse(reply)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const measured = await measure(async () => void (await post(url, activityOf({ text: 'x' }))));
  server.closeAllConnections();
  server.close();
  return measured;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

async function main(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'assistant-bench-'));
  const env = { PORT: '0', DATA_DIR: dataDir, RATE_LIMITS: 'off', LOG_LEVEL: 'silent' };
  const assistant = await createAssistant(loadConfig(env));
  const url = `${await assistant.listen()}/api/messages`;
  const say = (more: object) => post(url, activityOf(more));
  for (const text of ['start', '1', 'actief', '1']) await say({ text });

  const replies: Record<string, object> = {};
  let slowest = 0;
  for (const [name, text] of Object.entries(said)) {
    const { cpuMs, worstMs } = await measure(async () => void (await say({ text })));
    const baseline = await echoing(await say({ text }));
    slowest = Math.max(slowest, cpuMs);
    replies[name] = {
      cpuMs: rounded(cpuMs),
      ratioToBaseline: rounded(cpuMs / baseline.cpuMs),
      worstMs: rounded(worstMs),
    };
  }
  await assistant.close();
  rmSync(dataDir, { recursive: true });
  const ok = slowest < barMs;
  console.log(
    JSON.stringify({
      check: 'bench:replies',
      ok,
      figures: { barMs, slowestCpuMs: rounded(slowest), replies, rounds },
    }),
  );
  process.exitCode = ok ? 0 : 1;
}

void main();
