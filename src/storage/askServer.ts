import { connect, type Socket } from 'node:net';
import { AppError, StorageError } from '../errors';
import { answerLine, controlRequests, type ControlRequest, type Given, type Said } from './controlRequests';
import { controlAddress } from './controlSocket';

/** Nobody listens there, or nobody any more. */
const nobody = ['ENOENT', 'ECONNREFUSED'];

/**
 * Asks the server that runs on the folder.
 * @returns undefined where no server runs.
 * @throws AppError saying why the server could not do it.
 */
export async function askServer<Name extends ControlRequest>(
  dataDir: string,
  name: Name,
  said: Said<Name>,
): Promise<{ readonly given: Given<Name> } | undefined> {
  const socket = await reach(controlAddress(dataDir));
  if (!socket) return undefined;
  socket.write(`${JSON.stringify({ ...said, do: name })}\n`);
  const answer = await readAnswer(socket, name);
  if ('code' in answer) throw new AppError(answer.code, answer.message);
  return answer;
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

async function readAnswer<Name extends ControlRequest>(socket: Socket, name: Name) {
  let text = '';
  try {
    for await (const chunk of socket.setEncoding('utf8')) text += String(chunk);
    const answer = answerLine.parse(JSON.parse(text));
    if (answer.is === 'failed') return answer;
    return { given: controlRequests[name].given.parse(answer.given) as Given<Name> };
  } catch (error) {
    throw new StorageError('The server ended before it had answered; try again', error);
  }
}
