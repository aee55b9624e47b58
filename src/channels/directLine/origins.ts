import type { IncomingMessage } from 'node:http';

export type Origins = {
  /** The address of this server as the caller reached it, without a slash at the end. */
  readonly ownAddress: (request: IncomingMessage) => string;
  /** `none` where no browser says where it comes from, `own`, one of the `trusted` sites, or `foreign`. */
  readonly judge: (request: IncomingMessage) => 'none' | 'own' | 'trusted' | 'foreign';
};

const loopbackHost = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i;

/**
 * The Host header is believed only where it names this machine or the public address: a page of another site can
 * make its own name point here, and would otherwise pass for the same origin.
 */
export function createOrigins(parts: {
  /** Undefined where people reach the server at the address it listens on. */
  readonly publicUrl: string | undefined;
  readonly trustedOrigins: readonly string[];
}): Origins {
  const { publicUrl } = parts;
  const trusted = new Set(parts.trustedOrigins);

  const ownAddress = (request: IncomingMessage) => {
    const host = request.headers.host ?? '';
    if (publicUrl !== undefined && new URL(publicUrl).host === host) return publicUrl;
    if (loopbackHost.test(host)) return `http://${host}`;
    return publicUrl ?? `http://localhost:${request.socket.localPort}`;
  };

  return {
    ownAddress,
    judge: (request) => {
      const { origin } = request.headers;
      if (origin === undefined)
        return request.headers['sec-fetch-site'] === 'cross-site' ? 'foreign' : 'none';
      if (origin === new URL(ownAddress(request)).origin) return 'own';
      return trusted.has(origin) ? 'trusted' : 'foreign';
    },
  };
}
