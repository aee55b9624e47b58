import { keepConnected } from './connection.js';
import { createHostConfig, createStyleOptions } from './look.js';
import { watchCards } from './newCard.js';
import { keepReadable } from './readable.js';
import { createRoad } from './road.js';
import { leaveCardsByTab } from './tab.js';
import { createTranscript } from './transcript.js';
import { createUnsent, tabStorage } from './unsent.js';

const { WebChat } = window;
const html = document.documentElement;
const wordings = JSON.parse(document.getElementById('wordings').textContent);
const nonce = document.querySelector('link[nonce]').nonce;
const chat = document.getElementById('chat');
const status = document.getElementById('status');
const narrow = matchMedia('(max-width: 899px)');
/** Web Chat's own wording goes by region. */
const regions = { en: 'en-US', nl: 'nl-NL' };

const words = (key) => key.split('.').reduce((part, name) => part[name], wordings[html.lang]);

// --- the conversation

let look = lookOfNow();
let session;
let isOffline = false;
/** What the open question asks for: `answer`, `amount` or `months`; `question` where none is open. */
let isAsked = 'question';

function lookOfNow() {
  return { nonce, styleOptions: createStyleOptions(), adaptiveCardsHostConfig: createHostConfig() };
}

for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
  matchMedia(query).addEventListener('change', () => {
    look = lookOfNow();
    render();
  });
}

function createConversation() {
  const { storeMiddleware, ...middleware } = createTranscript({
    onLanguage: (locale) => speak(locale.split('-')[0]),
    onAsked: (asked) => {
      if (asked === isAsked) return;
      isAsked = asked;
      render();
    },
    road,
  });
  const unsent = createUnsent({ storage: tabStorage() });
  const store = WebChat.createStore({}, storeMiddleware, unsent.storeMiddleware);
  unsent.restore(store);
  return { store, unsent, ...middleware };
}

function render() {
  if (!session) return;
  const { unsent: _unsent, ...shown } = session;
  WebChat.renderWebChat(
    {
      ...look,
      ...shown,
      locale: regions[html.lang],
      overrideLocalizedStrings: (strings) => ({
        ...strings,
        ...words('webChat'),
        TEXT_INPUT_PLACEHOLDER: words(`placeholder.${isAsked}`),
      }),
      disabled: isOffline,
    },
    chat,
  );
}

let offlineTimer;
function showStatus(connection) {
  clearTimeout(offlineTimer);
  if (connection === 'reconnecting' || connection === 'waiting') {
    // A hiccup that nobody notices is not worth a word.
    offlineTimer = setTimeout(() => {
      isOffline = true;
      say(connection);
      render();
    }, 600);
  } else if (connection === 'connected' && isOffline) {
    isOffline = false;
    say('connected');
    render();
    offlineTimer = setTimeout(() => say(''), 3000);
  }
}

function say(key) {
  status.dataset.text = key;
  status.className = key;
  status.textContent = key && words(key);
}

// --- the language

/** Rewords the page; the conversation goes on. */
function speak(language) {
  if (!(language in wordings) || language === html.lang) return;
  html.lang = language;
  document.title = words('title');
  for (const element of document.querySelectorAll('[data-text]')) {
    if (element.dataset.text) element.textContent = words(element.dataset.text);
  }
  for (const element of document.querySelectorAll('[data-label]')) {
    element.setAttribute('aria-label', words(element.dataset.label));
  }
  for (const link of document.querySelectorAll('nav a')) {
    if (link.lang === language) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  road.show();
  history.replaceState(null, '', `?locale=${language}`);
  render();
}

document.querySelector('nav').addEventListener('click', (event) => {
  const link = event.target.closest('a');
  if (!link) return;
  event.preventDefault();
  if (link.lang === html.lang || isOffline) return;
  speak(link.lang);
  post({ verb: 'language', locale: link.lang });
});

const post = (value) => session?.store.dispatch({ type: 'WEB_CHAT/SEND_POST_BACK', payload: { value } });

// --- the page around it

const about = document.querySelector('.about .fold');
const facts = document.querySelector('.about .facts');
const fold = () => (about.open = !narrow.matches);
narrow.addEventListener('change', fold);
fold();

const road = createRoad({
  place: document.getElementById('road'),
  words,
  language: () => html.lang,
  // Beside the road there is little room for what one has read by then.
  onFirst: () => (facts.open = false),
  onChange: (value) => {
    if (narrow.matches) about.open = false;
    if (!isOffline) post(value);
  },
});

watchCards(chat);
keepReadable(chat, words);
const { goToQuestion } = leaveCardsByTab(chat);
document.querySelector('.skip').addEventListener('click', (event) => {
  event.preventDefault();
  goToQuestion();
});

keepConnected({
  createDirectLine: WebChat.createDirectLine,
  locale: () => html.lang,
  onConnection: ({ directLine, isNewConversation }) => {
    session = { ...(isNewConversation ? createConversation() : session), directLine };
    render();
  },
  onStatus: (connection) => {
    showStatus(connection);
    if (connection === 'connected') session.unsent.sendAgain(session.store);
  },
});
