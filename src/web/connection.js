/** Of the library's connection statuses: 2 is online; from 3 on, the token ran out or the connection is over. */
const online = 2;
const firstBad = 3;
/** A connection that lasts this long is no longer counted as an attempt. */
const stableMs = 5000;
/** Before the nth attempt in a row. */
const pauseMs = (attempts) => (attempts === 0 ? 0 : Math.min(300 * 1.6 ** (attempts - 1), 2500));

/**
 * Keeps a Direct Line connection to one conversation. The client library alone needs 3 to 35 seconds to notice that
 * the server has been restarted, and never recovers from a refused token. This watches its socket and its status,
 * gets a new token and hands out a new connection that goes on where the old one stopped.
 *
 * `onConnection({ directLine, isNewConversation })` gets every connection, `onStatus` its changes: 'connecting',
 * 'connected', 'reconnecting', or 'waiting' where it has never been connected.
 */
export function keepConnected({ createDirectLine, locale, onConnection, onStatus }) {
  let current;
  let attempts = 0;
  let isConnecting = false;
  let hasBeenOnline = false;
  watchSockets((url) => url === current?.directLine.streamUrl && void connect());
  // The socket would notice it after half a minute.
  addEventListener('offline', () => void connect());
  void connect();

  async function connect() {
    if (isConnecting) return;
    isConnecting = true;
    if (current) onStatus(hasBeenOnline ? 'reconnecting' : 'waiting');
    else onStatus('connecting');
    current?.stopWatching();
    const old = current;
    const access = await untilGiven(async () => (await renew(old)) ?? (await requestToken(locale())));
    const isSame = old?.conversationId === access.conversationId;
    const directLine = createDirectLine({
      token: access.token,
      domain: access.domain,
      conversationStartProperties: { locale: locale() },
      // Where it has never been online, the conversation may not exist any more: it is started again.
      ...(isSame &&
        old.wasOnline && { conversationId: old.conversationId, watermark: old.directLine.watermark }),
    });
    current = { ...access, directLine, wasOnline: false, stopWatching: watch(directLine) };
    isConnecting = false;
    onConnection({ directLine, isNewConversation: !isSame });
    old?.directLine.end();
  }

  function watch(directLine) {
    let timer;
    const subscription = directLine.connectionStatus$.subscribe((status) => {
      if (status === online) {
        current.wasOnline = true;
        hasBeenOnline = true;
        timer = setTimeout(() => (attempts = 0), stableMs);
        onStatus('connected');
      }
      if (status >= firstBad) setTimeout(connect);
    });
    return () => {
      clearTimeout(timer);
      subscription.unsubscribe();
    };
  }

  /** Tries until it works; at once when the machine comes back online or the page comes back into view. */
  async function untilGiven(attempt) {
    for (;;) {
      const pause = pauseMs(attempts++);
      if (pause > 0) await wakeUpAfter(pause);
      try {
        return await attempt();
      } catch {
        // The next attempt says more than this error could.
      }
    }
  }
}

/** A new token for the same conversation; undefined where there is none to renew, or the old one is refused. */
async function renew(old) {
  if (!old?.wasOnline) return undefined;
  const { domain, conversationId, directLine } = old;
  const headers = { Authorization: `Bearer ${directLine.token}` };
  const response = await fetch(`${domain}/tokens/refresh`, { method: 'POST', headers });
  if (response.status >= 500) throw new Error(`token not renewed: ${response.status}`);
  if (!response.ok) return undefined;
  const { token } = await response.json();
  return { token, domain, conversationId };
}

async function requestToken(locale) {
  const response = await fetch('/api/directline/token', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ locale }),
  });
  if (!response.ok) throw new Error(`no token: ${response.status}`);
  return response.json();
}

function wakeUpAfter(ms) {
  return new Promise((resolve) => {
    const stop = new AbortController();
    const wake = () => {
      stop.abort();
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(wake, ms);
    addEventListener('online', wake, { signal: stop.signal });
    document.addEventListener('visibilitychange', wake, { signal: stop.signal });
  });
}

/** The library tells nobody that its socket has closed, and takes whatever class goes by the name of WebSocket. */
function watchSockets(onClose) {
  window.WebSocket = class extends WebSocket {
    constructor(url, protocols) {
      super(url, protocols);
      this.addEventListener('close', () => onClose(String(url)));
    }
  };
}
