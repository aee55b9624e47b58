import { retire, withOwnIds, wordsFor } from './cards.js';

const cardType = 'application/vnd.microsoft.card.adaptive';
const cardOf = (activity) =>
  activity.attachments?.find(({ contentType }) => contentType === cardType)?.content;

/**
 * How the conversation is shown. The bot's messages say everything twice, as text and as a card: with a card, the
 * text is for screen readers only. Only the newest card can be acted on. What somebody clicks on a card stands in
 * the conversation as if it had been typed.
 */
export function createTranscript({ onLanguage, onAsked, road }) {
  const inOrder = createOrder();
  /** The bot's messages with a card, as they came, the newest first. */
  let messages = [];
  /** Whether anything was said since the page was opened, maybe in another language than what was said before. */
  let hasSpoken = false;

  const storeMiddleware = () => (next) => (action) => {
    if (!action.payload?.activity) return next(action);
    const activity = inOrder(action.payload.activity);
    const put = (shown) => next({ ...action, payload: { ...action.payload, activity: shown } });

    const isFromBot = action.type === 'DIRECT_LINE/INCOMING_ACTIVITY' && activity.from?.role === 'bot';
    const isKnown = messages.some(({ id }) => id === activity.id);
    if (action.type === 'DIRECT_LINE/POST_ACTIVITY') hasSpoken = true;
    if (isFromBot && !isKnown && hasSpoken && activity.locale) onLanguage(activity.locale);
    if (isFromBot && activity.channelData?.assistant?.road) road.show(activity.channelData.assistant.road);
    if (isFromBot && activity.channelData?.assistant) onAsked(askedBy(activity.channelData.assistant));
    if (!isFromBot || !cardOf(activity)) return put(activity);

    const [newest] = messages;
    // A reconnection can bring the past again.
    if (isKnown && newest.id !== activity.id) return put(asPast(activity));
    if (isKnown) return put(asPresent(activity));
    messages = [activity, ...messages];
    const result = put(asPresent(activity));
    if (newest) put(asPast(newest));
    return result;
  };

  const worded = new WeakMap();
  const withWords = (activity) => {
    const isClick = activity.from?.role === 'user' && activity.channelData?.postBack && activity.value;
    if (!isClick) return activity;
    if (!worded.has(activity)) {
      const text = wordsFor(activity.value, messages.map(cardOf)) ?? road.titleOf(activity.value);
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

/** What can be typed as an answer to what is open on a message. */
function askedBy({ fact }) {
  if (!fact) return 'question';
  if (fact.endsWith('Usd')) return 'amount';
  return fact.endsWith('.months') ? 'months' : 'answer';
}

/**
 * Gives every activity its place in the order of arrival, for good. Web Chat would sort by time, of two clocks, and
 * an activity that is put again would change places with one of the same millisecond.
 */
function createOrder() {
  const places = new Map();
  return (activity) => {
    const key = activity.channelData?.clientActivityID ?? activity.id;
    if (!places.has(key)) places.set(key, places.size + 1);
    return { ...activity, channelData: { ...activity.channelData, 'webchat:sequence-id': places.get(key) } };
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
        ? { ...attachment, content: withOwnIds(change(attachment.content), suffix) }
        : attachment,
    ),
  };
}

const asPresent = (activity) =>
  withCard(activity, (card) => (activity.channelData?.assistant?.kind === 'reask' ? withReason(card) : card));

/** What was wrong with an answer stands first on its card; the field refers to it. */
const withReason = ({ body: [reason, ...rest], ...card }) => ({
  ...card,
  body: [{ ...reason, id: 'notUnderstood' }, ...rest],
});

const asPast = (activity) => withCard(activity, retire);
