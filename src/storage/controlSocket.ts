import { createHash } from 'node:crypto';
import { realpathSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { join, relative, resolve } from 'node:path';
import { z } from 'zod';
import { AppError } from '../errors';

/** One line of JSON each way. */
export const controlRequest = z.strictObject({ do: z.literal('backUp'), file: z.string().min(1) });
export const controlAnswer = z.union([
  z.strictObject({ is: z.literal('done') }),
  z.strictObject({ is: z.literal('failed'), code: z.string(), message: z.string() }),
]);
type Answer = z.infer<typeof controlAnswer>;

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
 * Listens in the folder of the embedded database, which this process has for itself. All that can be asked for is a
 * backup; who can reach the socket could read the database as well. Without it backups need the server to be stopped.
 */
export async function openControlSocket(parts: {
  readonly dataDir: string;
  readonly backUp: (file: string) => Promise<void>;
  readonly onNotice: (notice: string) => void;
}): Promise<ControlSocket> {
  const { dataDir, backUp, onNotice } = parts;
  const idle = new Set<Socket>();
  const server = createServer((socket) => {
    idle.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => idle.delete(socket));
    socket.setTimeout(patienceMs, () => idle.has(socket) && socket.destroy());
    readLine(socket, (line) => {
      idle.delete(socket);
      void answer(line, backUp).then((said) => socket.end(`${JSON.stringify(said)}\n`));
    });
  });
  try {
    await listen(server, controlAddress(dataDir));
  } catch (error) {
    onNotice(`No backup can be asked for while this server runs: ${(error as Error).message}`);
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

async function answer(line: string, backUp: (file: string) => Promise<void>): Promise<Answer> {
  try {
    const { file } = controlRequest.parse(JSON.parse(line));
    await backUp(file);
    return { is: 'done' };
  } catch (error) {
    if (error instanceof AppError) return { is: 'failed', code: error.code, message: error.message };
    return { is: 'failed', code: 'CONTROL', message: 'The server does not understand this request' };
  }
}
