import { connect, type Socket } from 'node:net';
import type { z } from 'zod';
import { StorageError } from '../errors';
import { controlAddress, controlAnswer, type controlRequest } from './controlSocket';

/** Nobody listens there, or nobody any more. */
const nobody = ['ENOENT', 'ECONNREFUSED'];

/**
 * Has the server that runs on the folder write a backup; resolves when the file is complete.
 * @param file its absolute path.
 * @returns false where no server runs.
 * @throws StorageError saying why there is no backup.
 */
export async function askForBackup(dataDir: string, file: string): Promise<boolean> {
  const socket = await reach(controlAddress(dataDir));
  if (!socket) return false;
  const request: z.infer<typeof controlRequest> = { do: 'backUp', file };
  socket.write(`${JSON.stringify(request)}\n`);
  const answer = await readAnswer(socket);
  if (answer.is === 'failed') throw new StorageError(answer.message, undefined, 'STORAGE_BACKUP');
  return true;
}

function reach(address: string): Promise<Socket | undefined> {
  return new Promise((resolve, reject) => {
    const socket = connect(address);
    socket.once('connect', () => resolve(socket));
    socket.once('error', (error: NodeJS.ErrnoException) => {
      if (nobody.includes(error.code ?? '')) resolve(undefined);
      else reject(new StorageError(`The server cannot be asked (${error.code}): ${address}`, error));
    });
  });
}

async function readAnswer(socket: Socket): Promise<z.infer<typeof controlAnswer>> {
  let text = '';
  try {
    for await (const chunk of socket.setEncoding('utf8')) text += String(chunk);
    return controlAnswer.parse(JSON.parse(text));
  } catch (error) {
    throw new StorageError(
      'The server ended before the backup was complete; try again',
      error,
      'STORAGE_BACKUP',
    );
  }
}
