/** Signs that stand alone for a status, by the name of its word in the page's wording. */
const statuses = { '✓': 'met', '✕': 'unmet', '?': 'unknown', '!': 'attention' };
/** Signs that only lead the eye. */
const ornament = /^[→…–›]$/;

const folds = '.ac-container.ac-selectable[role=button]';
/** The renderer says it of what was opened as well, which is no control. */
const mislabelled = ':is(.ac-textBlock, .ac-container:not([role=button]))[aria-expanded]';

/**
 * Keeps the cards readable for who does not see them: folds say whether they are open, signs have words, buttons are
 * named after their row, and a field that was not understood says so and why. Cards are drawn again and again by Web Chat.
 */
export function keepReadable(chat, words) {
  const read = () => {
    for (const card of chat.querySelectorAll('.ac-adaptiveCard:not([data-readable])')) {
      card.dataset.readable = '';
      nameSigns(card, words);
      nameButtons(card);
      markErrors(card);
    }
    for (const fold of chat.querySelectorAll(folds)) sayWhetherOpen(fold);
    for (const part of chat.querySelectorAll(mislabelled)) part.removeAttribute('aria-expanded');
  };
  new window.MutationObserver(read).observe(chat, { childList: true, subtree: true });
  for (const type of ['click', 'keydown']) chat.addEventListener(type, () => setTimeout(read), true);
}

function sayWhetherOpen(fold) {
  const open = fold.querySelector('[id*=Open-]');
  if (!open) return;
  const content = open.id.replace('Open-', '-');
  if (document.getElementById(content)) fold.setAttribute('aria-controls', content);
  fold.setAttribute('aria-expanded', String(open.checkVisibility()));
}

function nameSigns(card, words) {
  for (const block of card.querySelectorAll('.ac-textBlock')) {
    const text = block.textContent.trim();
    const status = statuses[text];
    if (status) Object.assign(block, { role: 'img', ariaLabel: words(`road.state.${status}`) });
    else if (ornament.test(text)) block.ariaHidden = 'true';
  }
}

/** The tooltip of a button names its row: "Change: revenue". Elsewhere it repeats the title, and is one thing too many. */
function nameButtons(card) {
  for (const button of card.querySelectorAll('.ac-pushButton[title]')) {
    if (button.title === button.textContent.trim()) button.removeAttribute('title');
    else button.ariaLabel = button.title;
  }
}

function markErrors(card) {
  const reason = card.querySelector('[id^=notUnderstood-]');
  if (!reason) return;
  for (const input of card.querySelectorAll('input, select, textarea')) {
    input.ariaInvalid = 'true';
    const described = input.getAttribute('aria-describedby');
    input.setAttribute('aria-describedby', described ? `${described} ${reason.id}` : reason.id);
  }
}
