import { STATUS_CODES, type IncomingMessage, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { errorBody, type ErrorStatus } from './errorBody';

export type UpgradeHandler = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

export type Upgrades = {
  /** Hands upgrade requests for addresses that begin with the prefix to a handler, which then owns the socket. */
  readonly on: (pathPrefix: string, handler: UpgradeHandler) => void;
  /** Cuts every socket that was handed over and is still open. */
  readonly cut: () => void;
};

/**
 * Answers upgrade requests. Without an answer the socket would stay open for ever, and without a listener for its
 * errors a client that goes away would take the process along.
 */
export function createUpgrades(server: Server, isClosing: () => boolean): Upgrades {
  const handlers: { readonly prefix: string; readonly handler: UpgradeHandler }[] = [];
  const sockets = new Set<Duplex>();

  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy());
    const found = handlers.find(({ prefix }) => (request.url ?? '').startsWith(prefix));
    if (isClosing()) return refuse(socket, 503);
    if (!found) return refuse(socket, 426);
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    try {
      found.handler(request, socket, head);
    } catch {
      refuse(socket, 500);
    }
  });

  return {
    on: (prefix, handler) => void handlers.push({ prefix, handler }),
    cut: () => {
      for (const socket of sockets) socket.destroy();
    },
  };
}

function refuse(socket: Duplex, status: ErrorStatus): void {
  const body = errorBody(status);
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Connection: close',
    ...(status === 426 ? ['Upgrade: websocket'] : []),
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
}
