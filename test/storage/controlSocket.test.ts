import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StorageError } from '../../src/errors';
import { askServer } from '../../src/storage/askServer';
import {
  controlAddress,
  openControlSocket,
  type Answerers,
  type ControlSocket,
} from '../../src/storage/controlSocket';

let dataDir: string;
let control: ControlSocket | undefined;
const notices: string[] = [];

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'control-'));
});
afterEach(() => {
  control?.close();
  control = undefined;
  notices.length = 0;
  rmSync(dataDir, { recursive: true });
});

const open = async (answerers: Partial<Answerers> = {}) => {
  control = await openControlSocket({
    dataDir,
    answerers: { backUp: async () => {}, countQuestions: async () => [], ...answerers },
    onNotice: (notice) => notices.push(notice),
  });
};
const askForBackup = (file: string) => askServer(dataDir, 'backUp', { file });

/** What a program gets that sends this. */
async function say(text: string): Promise<string> {
  const socket = connect(controlAddress(dataDir));
  socket.write(text);
  let heard = '';
  socket.on('data', (data: Buffer) => (heard += data.toString()));
  socket.on('error', () => undefined);
  await new Promise((resolve) => socket.once('close', resolve));
  return heard;
}

describe('asking a running server', () => {
  it('is done when the server says so', async () => {
    const asked: string[] = [];
    await open({ backUp: async ({ file }) => void asked.push(file) });
    expect(await askForBackup('/backups/één.sqlite')).toEqual({ given: undefined });
    expect(asked).toEqual(['/backups/één.sqlite']);
    expect(notices).toEqual([]);
  });

  it('gives what it was asked for, however long', async () => {
    const days: unknown[] = [];
    const tallies = Array.from({ length: 10_000 }, (_, index) => ({
      outcome: 'unanswered' as const,
      entry: null,
      language: 'nl' as const,
      words: `… één ${index}`,
      isHelpful: null,
      ending: null,
      count: 1,
    }));
    await open({
      countQuestions: async ({ since }) => {
        days.push(since);
        return tallies;
      },
    });
    expect(await askServer(dataDir, 'countQuestions', { since: '2026-03-01' })).toEqual({ given: tallies });
    expect(await askServer(dataDir, 'countQuestions', {})).toEqual({ given: tallies });
    expect(days).toEqual(['2026-03-01', undefined]);
  });

  it('tells why there is none, and nothing of what is no message for an operator', async () => {
    const exists = new StorageError('/b exists already', undefined, 'STORAGE_EXISTS');
    await open({ backUp: () => Promise.reject(exists) });
    await expect(askForBackup('/b')).rejects.toMatchObject({
      code: 'STORAGE_EXISTS',
      message: '/b exists already',
    });
    control?.close();
    await open({ backUp: () => Promise.reject(new Error('a secret')) });
    await expect(askForBackup('/b')).rejects.toThrow(/^(?!.*secret)/);
  });

  it('finds nobody where no server runs, not even behind the socket of one that was killed', async () => {
    expect(await askForBackup('/b')).toBeUndefined();
    await open();
    control?.close();
    expect(await askForBackup('/b')).toBeUndefined();
    if (process.platform === 'win32') return;
    writeFileSync(controlAddress(dataDir), '');
    expect(await askForBackup('/b')).toBeUndefined();
    // The next server takes its place.
    await open();
    expect(await askForBackup('/b')).toBeDefined();
  });

  it('says so when the server ends meanwhile', async () => {
    const server = createServer((socket) => socket.on('data', () => socket.destroy()));
    await new Promise<void>((resolve) => server.listen(controlAddress(dataDir), resolve));
    await expect(askForBackup('/b')).rejects.toThrow(/ended before it had answered/);
    server.close();
  });
});

describe('the socket', () => {
  it.each([
    '',
    '{}',
    'null',
    'not JSON',
    '{"do":"restore","file":"/b"}',
    '{"do":"backUp"}',
    '{"do":"backUp","file":"/b","also":"this"}',
    '{"do":"toString"}',
    '{"do":"countQuestions","since":"yesterday"}',
    '{"do":"countQuestions","file":"/b"}',
  ])('does nothing for %j', async (request) => {
    const asked: unknown[] = [];
    await open({
      backUp: async (said) => void asked.push(said),
      countQuestions: async (said) => {
        asked.push(said);
        return [];
      },
    });
    expect(JSON.parse(await say(`${request}\n`))).toMatchObject({ is: 'failed', code: 'CONTROL' });
    expect(asked).toEqual([]);
  });

  it('takes one request a connection, and no endless one', async () => {
    const asked: string[] = [];
    await open({ backUp: async ({ file }) => void asked.push(file) });
    const request = `${JSON.stringify({ do: 'backUp', file: '/b' })}\n`;
    expect(await say(request + request)).toBe('{"is":"done"}\n');
    expect(asked).toEqual(['/b']);
    expect(await say('x'.repeat(100_000))).toBe('');
  });

  it('is gone when it is closed, and whoever has said nothing yet is sent away', async () => {
    await open();
    const silent = connect(controlAddress(dataDir));
    await once(silent, 'connect');
    silent.on('error', () => undefined);
    const closed = new Promise((resolve) => silent.once('close', resolve));
    control?.close();
    await closed;
    if (process.platform !== 'win32') expect(existsSync(controlAddress(dataDir))).toBe(false);
  });

  it('that cannot be made keeps no server from running', async () => {
    if (process.platform === 'win32') return;
    mkdirSync(join(dataDir, 'control.sock', 'in-the-way'), { recursive: true });
    await open();
    expect(notices).toEqual([
      expect.stringMatching(/^No backup and no report can be asked for while this server runs/),
    ]);
  });

  it('has no path that is too long for one', () => {
    if (process.platform === 'win32') return;
    expect(() => controlAddress(`/${'long'.repeat(30)}`)).toThrow(/too long for a socket/);
    expect(controlAddress(join(process.cwd(), 'data'))).toBe(join('data', 'control.sock'));
  });
});
