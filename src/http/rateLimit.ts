import type { IncomingMessage } from 'node:http';

/**
 * How much at once, and how fast it fills up again. Generous for people, also for an office behind one address:
 * it is there to keep a flood from the others, not to count messages.
 */
const sizes = {
  /** Any request, by address. */
  request: { burst: 2000, perSecond: 100 },
  /** A channel's calls all come from a few addresses of Microsoft's. */
  channel: { burst: 5000, perSecond: 500 },
  /** Tokens for the web chat, by address. */
  token: { burst: 200, perSecond: 2 },
  /** Activities, by conversation. */
  conversation: { burst: 120, perSecond: 4 },
} as const;

export type LimitKind = keyof typeof sizes;

export type RateLimiter = {
  /** Takes one; 0 when there was one, else the seconds until there is. */
  readonly take: (kind: LimitKind, key: string) => number;
  /** The same by the caller's address, and by what else is given. */
  readonly takeBy: (kind: LimitKind, also?: string) => (request: IncomingMessage) => number;
};

/** Buckets that are remembered; the ones longest unused are forgotten first, which makes them full again. */
const maxBuckets = 20_000;

/** Token buckets in memory: each process counts for itself. */
export function createRateLimiter(options: {
  readonly isOn: boolean;
  /** Behind a proxy, that is on Azure, the last address it was forwarded for is the caller's. */
  readonly isBehindProxy: boolean;
  /** Milliseconds that only go up. */
  readonly now: () => number;
}): RateLimiter {
  const buckets = new Map<string, { readonly left: number; readonly at: number }>();

  const take = (kind: LimitKind, key: string): number => {
    if (!options.isOn) return 0;
    const { burst, perSecond } = sizes[kind];
    const id = `${kind} ${key}`;
    const at = options.now();
    const bucket = buckets.get(id) ?? { left: burst, at };
    const left = Math.min(burst, bucket.left + ((at - bucket.at) / 1000) * perSecond);
    const isThere = left >= 1;
    buckets.delete(id);
    buckets.set(id, { left: isThere ? left - 1 : left, at });
    for (const oldest of buckets.keys()) {
      if (buckets.size <= maxBuckets) break;
      buckets.delete(oldest);
    }
    return isThere ? 0 : (1 - left) / perSecond;
  };

  return {
    take,
    takeBy:
      (kind, also = '') =>
      (request) =>
        take(kind, `${addressOf(request, options.isBehindProxy)} ${also}`),
  };
}

/** The caller's address. What a client itself writes into X-Forwarded-For stands before what the proxy adds. */
export function addressOf(request: IncomingMessage, isBehindProxy: boolean): string {
  const forwarded = isBehindProxy ? String(request.headers['x-forwarded-for'] ?? '') : '';
  const last = forwarded.split(',').at(-1)?.trim() ?? '';
  // Azure adds the port: 203.0.113.7:51234 or [2001:db8::7]:51234.
  const address = /^\[([^\]]+)\]/.exec(last)?.[1] ?? last.replace(/^(\d+(?:\.\d+){3}):\d+$/, '$1');
  return address || (request.socket.remoteAddress ?? '');
}
