import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import jwt, { type SignOptions } from 'jsonwebtoken';
import type { IdentityPlatform } from '../../../src/channels/connector/connectorAdapter';

export const appId = '11111111-2222-4333-8444-555555555555';
export const issuer = 'https://identity.example';
export const keyId = 'key1';

export async function listen(
  answer: RequestListener,
): Promise<{ server: Server; url: string; stop: () => Promise<void> }> {
  // As the services of a channel do, which do not close a connection after a few idle seconds.
  const server = createServer({ keepAliveTimeout: 65_000 }, answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { server, url, stop };
}

export const newKey = () => generateKeyPairSync('rsa', { modulusLength: 2048 });

/** The identity platform of the channels on this machine: what it takes to check a token, and to make one. */
export async function startIdentityPlatform() {
  const keys = newKey();
  const endorsed = { kid: keyId, use: 'sig', endorsements: ['msteams'] };
  const { url, stop } = await listen((request, response) => {
    const body =
      request.url === '/keys'
        ? { keys: [{ ...keys.publicKey.export({ format: 'jwk' }), ...endorsed }] }
        : { issuer, jwks_uri: `${url}/keys` };
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(body));
  });
  return { keys, platform: platformAt(`${url}/openid`), stop };
}

export const platformAt = (openIdMetadataUrl: string): IdentityPlatform => ({
  issuer,
  openIdMetadataUrl,
  loginUrl: 'https://login.microsoftonline.com/botframework.com',
  scope: 'https://api.botframework.com',
});

export type Claims = Readonly<Record<string, unknown>>;

/** A bearer token as a channel sends it; a claim that is undefined is left out. */
export function bearer(
  key: KeyObject | string,
  serviceUrl: string,
  claims: Claims = {},
  options: SignOptions = {},
) {
  const seconds = Math.floor(Date.now() / 1000);
  const all = {
    iss: issuer,
    aud: appId,
    iat: seconds,
    nbf: seconds - 60,
    exp: seconds + 3600,
    serviceurl: serviceUrl,
  };
  const named = Object.entries({ ...all, ...claims }).filter(([, value]) => value !== undefined);
  const token = jwt.sign(Object.fromEntries(named), key, { algorithm: 'RS256', keyid: keyId, ...options });
  return `Bearer ${token}`;
}

/** A channel's service that takes what the bot sends. */
export async function startConnector(
  answer?: (count: number, request: IncomingMessage) => number | 'hang' | 'cut',
) {
  const received: Record<string, unknown>[] = [];
  const { url, stop } = await listen((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
    request.on('end', () => {
      received.push(JSON.parse(text) as Record<string, unknown>);
      const status = answer?.(received.length, request) ?? 200;
      if (status === 'hang') return;
      if (status === 'cut') return void request.socket.destroy();
      response.writeHead(status, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify({ id: `reply${received.length}` }));
    });
  });
  return { url, received, stop };
}
