import { retire, withOwnIds, wordsFor } from './cards.js';

const cardType = 'application/vnd.microsoft.card.adaptive';
const cardOf = (activity) =>
  activity.attachments?.find(({ contentType }) => contentType === cardType)?.content;

/**
 * How the conversation is shown. The bot's messages say everything twice, as text and as a card: with a card, the
 * text is for screen readers only. Only the newest card can be acted on. What somebody clicks on a card stands in
 * the conversation as if it had been typed.
 */
export function createTranscript({ onLanguage, onCard }) {
  /** The bot's messages with a card, as they came, the newest first. */
  let messages = [];

  const storeMiddleware = () => (next) => (action) => {
    const activity = action.payload?.activity;
    if (action.type !== 'DIRECT_LINE/INCOMING_ACTIVITY' || activity.from?.role !== 'bot') return next(action);
    if (activity.locale) onLanguage(activity.locale);
    if (!cardOf(activity)) return next(action);

    const put = (shown) => next({ ...action, payload: { ...action.payload, activity: shown } });
    const [newest] = messages;
    if (newest && newest.id !== activity.id && messages.some(({ id }) => id === activity.id)) {
      // A reconnection can bring the past again.
      return put(asPast(activity));
    }
    messages = [activity, ...messages.filter(({ id }) => id !== activity.id)];
    const result = put(asPresent(activity));
    if (newest && newest.id !== activity.id) put(asPast(newest));
    onCard();
    return result;
  };

  const worded = new WeakMap();
  const withWords = (activity) => {
    const isClick = activity.from?.role === 'user' && activity.channelData?.postBack && activity.value;
    if (!isClick) return activity;
    if (!worded.has(activity)) {
      const text = wordsFor(activity.value, messages.map(cardOf));
      const { postBack: _hides, ...channelData } = activity.channelData;
      worded.set(activity, text ? { ...activity, text, textFormat: 'plain', channelData } : activity);
    }
    return worded.get(activity);
  };

  return {
    storeMiddleware,
    activityMiddleware:
      () =>
      (next) =>
      (request, ...rest) =>
        next({ ...request, activity: withWords(request.activity) }, ...rest),
    /** A line under a message only where it could not be sent: "just now" under every answer says nothing. */
    activityStatusMiddleware:
      () =>
      (next) =>
      (request, ...rest) =>
        request.sendState === 'sent' ? false : next(request, ...rest),
  };
}

/** The card alone is seen; the text is what a screen reader says. */
function withCard(activity, change) {
  const suffix = activity.id.replace(/\W/g, '_');
  return {
    ...activity,
    text: undefined,
    channelData: { ...activity.channelData, 'webchat:fallback-text': activity.text ?? '' },
    attachments: activity.attachments.map((attachment) =>
      attachment.contentType === cardType
        ? { ...attachment, content: change(withOwnIds(attachment.content, suffix)) }
        : attachment,
    ),
  };
}

const asPresent = (activity) => withCard(activity, (card) => card);
const asPast = (activity) => withCard(activity, retire);
