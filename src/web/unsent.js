/** So long after the line is back, what the server has got has come back as well. */
const echoMs = 1500;
const draft = 'draft';

/**
 * Keeps what somebody has written and the server may not have: the text in the box survives a reload, and a message that
 * could not be sent is sent again, once, when the line is back. One whose receipt alone was lost has come back from the
 * server by then.
 */
export function createUnsent({ storage }) {
  /** What was sent and is not known to have arrived, by Web Chat's id of it; whether it failed. */
  const sent = new Map();
  let timer;

  const storeMiddleware = () => (next) => (action) => {
    const { type, meta, payload } = action;
    const id = meta?.clientActivityID;
    if (type === 'DIRECT_LINE/POST_ACTIVITY_PENDING') {
      const { activity } = payload;
      sent.set(id, { activity, method: meta.method, hasFailed: false });
      // Until the server gives it one it has no id, by which it could be taken away again.
      return next({ ...action, payload: { ...payload, activity: { ...activity, id } } });
    }
    if (type === 'DIRECT_LINE/POST_ACTIVITY_FULFILLED') sent.delete(id);
    if (type === 'DIRECT_LINE/POST_ACTIVITY_REJECTED' && sent.has(id)) sent.get(id).hasFailed = true;
    if (type === 'DIRECT_LINE/INCOMING_ACTIVITY') sent.delete(payload.activity.channelData?.clientActivityID);
    if (type === 'WEB_CHAT/SET_SEND_BOX') storage.setItem(draft, payload.text ?? '');
    return next(action);
  };

  return {
    storeMiddleware,
    /** Into a box that has just been opened. */
    restore(store) {
      const text = storage.getItem(draft);
      if (text) store.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text } });
    },
    sendAgain(store) {
      clearTimeout(timer);
      timer = setTimeout(() => {
        for (const [id, { activity, method, hasFailed }] of [...sent]) {
          if (!hasFailed) continue;
          sent.delete(id);
          store.dispatch({ type: 'DIRECT_LINE/DELETE_ACTIVITY', payload: { activityID: id } });
          store.dispatch({ type: 'DIRECT_LINE/POST_ACTIVITY', meta: { method }, payload: { activity } });
        }
      }, echoMs);
    },
  };
}

/** The storage of this tab; in a frame where a browser allows none, one that lasts as long as the page. */
export function tabStorage() {
  try {
    sessionStorage.getItem(draft);
    return sessionStorage;
  } catch {
    const kept = new Map();
    return { getItem: (key) => kept.get(key), setItem: (key, value) => void kept.set(key, value) };
  }
}
