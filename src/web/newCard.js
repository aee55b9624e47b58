import { showCard, showEnd } from './showCard.js';

/** So long after a press, and after a new card has come, another press is the second half of a double click. */
const settlingMs = 300;

const cards = '.webchat__adaptive-card-renderer';
/** Folds may be pressed as fast as one likes. */
const answers = '.ac-pushButton:not(.expandable, [aria-controls])';

/**
 * Cares for the moment in which a new card takes the place of the one that was pressed. The focus, which would be lost
 * with the button, goes to the heading of the new card; it stays with somebody who types. And the second half of a
 * double click does not press what has come to lie under the mouse. Web Chat's live region says what the card says.
 */
export function watchCards(chat) {
  let newest;
  let content;
  let settling;
  let isInCard = false;

  const notePlace = ({ target }) => (isInCard = Boolean(target.closest?.(cards)));
  addEventListener('focusin', notePlace, true);
  // Not every browser gives a button the focus when it is clicked.
  addEventListener('pointerdown', notePlace, true);

  new window.MutationObserver(() => {
    const card = [...chat.querySelectorAll(cards)].at(-1);
    // Web Chat draws a card anew when the language changes or the connection is gone.
    if (!card?.firstElementChild || card.firstElementChild === content) return;
    if (card !== newest) {
      settle();
      // In a short window the head scrolls away with the first answer.
      if (newest) window.scrollTo({ top: chat.closest('.conversation').offsetTop });
      showCard(card);
    }
    newest = card;
    content = card.firstElementChild;
    takeFocus();
  }).observe(chat, { childList: true, subtree: true });

  for (const type of ['mousedown', 'click']) chat.addEventListener(type, ignoreWhileSettling, true);
  chat.addEventListener('click', ({ target }) => target.closest(answers) && settle(), true);

  // What a fold opens at the end of a card lies below what one sees. The button keeps its click to itself.
  chat.addEventListener(
    'click',
    ({ target }) => {
      const card = target.closest('.ac-pushButton.expandable')?.closest(cards);
      if (card) showEnd(card);
    },
    true,
  );

  function settle() {
    clearTimeout(settling);
    chat.dataset.settling = '';
    settling = setTimeout(() => delete chat.dataset.settling, settlingMs);
  }

  function ignoreWhileSettling(event) {
    if (!('settling' in chat.dataset) || !newest?.contains(event.target)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  function takeFocus() {
    const { activeElement } = document;
    const isElsewhere = activeElement !== document.body && !activeElement?.closest(cards);
    if (!isInCard || isElsewhere) return;
    const place = content.querySelector('[role=heading], h1, h2, h3') ?? content;
    place.tabIndex = -1;
    // Scrolling is up to Web Chat and showCard.
    place.focus({ preventScroll: true });
  }
}
