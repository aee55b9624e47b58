const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i;

/**
 * Whether a Host header names this server. In local mode nobody is asked who they are, and a page of another site can
 * make its own name point at this machine: only loopback names and the public address count. Elsewhere the proxy in
 * front has chosen, and its probes come under other names.
 */
export function createIsOwnHost(parts: {
  readonly isLocal: boolean;
  readonly publicUrl: string | undefined;
}): (host: string) => boolean {
  if (!parts.isLocal) return () => true;
  const publicHost = parts.publicUrl === undefined ? undefined : new URL(parts.publicUrl).host;
  return (host) => loopback.test(host) || host.toLowerCase() === publicHost;
}

/** Whether a service URL, where replies go, is on this machine: in local mode nothing leaves it. */
export function isLoopbackUrl(url: string): boolean {
  return loopback.test(new URL(url).hostname);
}
