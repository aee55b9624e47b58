const controls = 'a[href], button, input, select, textarea, [tabindex="0"]';
const cards = '.webchat__adaptive-card-renderer';

/**
 * Tab goes through the newest card and on, in both directions: back from the message box into the card, forward from its
 * last control to the box, back from its first to the conversation. Web Chat would go round in it until Escape is pressed,
 * which nobody knows.
 */
export function leaveCardsByTab(chat) {
  const box = () => chat.querySelector('[data-id=webchat-sendbox-input]');
  const newest = () => [...chat.querySelectorAll(cards)].at(-1);

  chat.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Tab') return;
      const { target, shiftKey: isBack } = event;
      const place = placeAfter(target, isBack);
      if (!place) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      place.focus();
    },
    true,
  );

  function placeAfter(target, isBack) {
    const all = controlsIn(newest());
    if (target === box()) return isBack ? all.at(-1) : undefined;
    const card = target.closest(cards);
    if (!card) return undefined;
    const own = card === newest() ? all : controlsIn(card);
    const end = isBack ? own[0] : own.at(-1);
    // The heading that has the focus after an answer stands before all of them.
    const isBeforeAll = isBack && target.tabIndex < 0 && !own.some((one) => isAfter(target, one));
    if (target !== end && !isBeforeAll) return undefined;
    return isBack ? chat.querySelector('.webchat__basic-transcript') : box();
  }

  /** Where the skip link leads: to the open question, else to the box. */
  const goToQuestion = () => {
    const card = newest();
    const heading = card?.querySelector('.ac-pushButton') && card.querySelector('[role=heading]');
    if (heading) heading.tabIndex = -1;
    (heading ?? box())?.focus();
  };
  return { goToQuestion };
}

const isAfter = (place, other) =>
  Boolean(place.compareDocumentPosition(other) & window.Node.DOCUMENT_POSITION_PRECEDING);

const controlsIn = (card) =>
  [...(card?.querySelectorAll(controls) ?? [])].filter((one) => !one.disabled && one.checkVisibility());
