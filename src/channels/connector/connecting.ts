import { Agent } from 'node:http';
import { Agent as SecureAgent } from 'node:https';
import type { Socket } from 'node:net';

/** The code of the error of a connection that did not come about in time. */
export const connectTimeout = 'ECONNECTTIMEOUT';

/** For the address of a request: what makes and keeps its connections. */
export type AgentFor = (url: string) => Agent;

/**
 * Connections with an end to the waiting for the other side to take them. Nothing of a message has been sent by then,
 * which cannot be said of a message that waits for its answer.
 */
export function createAgents(connectingMs: number): AgentFor {
  const plain = hurry(new Agent({ keepAlive: true }), 'connect', connectingMs);
  const secure = hurry(new SecureAgent({ keepAlive: true }), 'secureConnect', connectingMs);
  return (url) => (/^https:/i.test(url) ? secure : plain);
}

function hurry<A extends Agent>(agent: A, ready: 'connect' | 'secureConnect', ms: number): A {
  const connect = agent.createConnection.bind(agent);
  agent.createConnection = (options, done) => {
    // What Node's own agents make are sockets.
    const socket = connect(options, done) as Socket;
    const timer = setTimeout(() => {
      socket.destroy(Object.assign(new Error('no connection in time'), { code: connectTimeout }));
    }, ms);
    socket.once(ready, () => clearTimeout(timer)).once('close', () => clearTimeout(timer));
    return socket;
  };
  return agent;
}
