import { createHash } from 'node:crypto';
import { realpathSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { join, relative, resolve } from 'node:path';
import { AppError } from '../errors';
import {
  controlRequests,
  requestLine,
  type Answer,
  type ControlRequest,
  type Given,
  type Said,
} from './controlRequests';

/** What the server does for each request. Rejects with an AppError. */
export type Answerers = {
  readonly [Name in ControlRequest]: (said: Said<Name>) => Promise<Given<Name>>;
};

/** The way of other programs on this machine to the server that has the folder. */
export type ControlSocket = {
  /** Takes nothing new. What is being done goes on until the database is closed. */
  readonly close: () => void;
};

const longestLine = 8_192;
const patienceMs = 5_000;
/** The operating systems' limit is 104 or 108 bytes. */
const longestPath = 100;

/**
 * Listens in the folder of the embedded database, which this process has for itself. All that can be asked for stands
 * in controlRequests; who can reach the socket could read the database as well. Without it the server has to be stopped
 * for a backup or a report.
 */
export async function openControlSocket(parts: {
  readonly dataDir: string;
  readonly answerers: Answerers;
  readonly onNotice: (notice: string) => void;
}): Promise<ControlSocket> {
  const { dataDir, answerers, onNotice } = parts;
  const idle = new Set<Socket>();
  const server = createServer((socket) => {
    idle.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => idle.delete(socket));
    socket.setTimeout(patienceMs, () => idle.has(socket) && socket.destroy());
    readLine(socket, (line) => {
      idle.delete(socket);
      void answer(line, answerers).then((said) => socket.end(`${JSON.stringify(said)}\n`));
    });
  });
  try {
    await listen(server, controlAddress(dataDir));
  } catch (error) {
    onNotice(`No backup and no report can be asked for while this server runs: ${(error as Error).message}`);
  }

  return {
    close: () => {
      server.close();
      for (const socket of idle) socket.destroy();
    },
  };
}

/**
 * Where the server of a folder listens.
 * @throws AppError where no socket can have so long a name.
 */
export function controlAddress(dataDir: string): string {
  if (process.platform === 'win32') {
    const folder = createHash('sha256').update(realpathSync(dataDir).toLowerCase()).digest('hex');
    return `\\\\.\\pipe\\csp-direct-bill-assistant-${folder.slice(0, 32)}`;
  }
  const absolute = join(resolve(dataDir), 'control.sock');
  const [shortest = absolute] = [absolute, relative(process.cwd(), absolute)].sort(
    (one, other) => Buffer.byteLength(one) - Buffer.byteLength(other),
  );
  if (Buffer.byteLength(shortest) <= longestPath) return shortest;
  throw new AppError('CONTROL', `the path ${absolute} is too long for a socket; choose a shorter DATA_DIR`);
}

function listen(server: Server, address: string): Promise<void> {
  // The folder is ours: whoever left this one behind is gone.
  if (process.platform !== 'win32') rmSync(address, { force: true });
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(address, () => {
      server.off('error', fail);
      server.unref();
      done();
    });
  });
}

function readLine(socket: Socket, onLine: (line: string) => void): void {
  let text = '';
  const onData = (chunk: string) => {
    text += chunk;
    const end = text.indexOf('\n');
    if (end === -1 && text.length <= longestLine) return;
    socket.off('data', onData);
    if (end === -1) socket.destroy();
    else onLine(text.slice(0, end));
  };
  socket.setEncoding('utf8').on('data', onData);
}

async function answer(line: string, answerers: Answerers): Promise<Answer> {
  try {
    const { do: name, ...said } = requestLine.parse(JSON.parse(line));
    return { is: 'done', given: await obey(name, said, answerers) };
  } catch (error) {
    if (error instanceof AppError) return { is: 'failed', code: error.code, message: error.message };
    return { is: 'failed', code: 'CONTROL', message: 'The server does not understand this request' };
  }
}

function obey<Name extends ControlRequest>(
  name: Name,
  said: unknown,
  answerers: Answerers,
): Promise<Given<Name>> {
  return answerers[name](controlRequests[name].said.parse(said) as Said<Name>);
}
