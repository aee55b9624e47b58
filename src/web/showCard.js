/** After so long without a movement, Web Chat has scrolled to where it means to stay. */
const stillMs = 120;
/** For so long it may scroll away from there again. */
const patienceMs = 2000;
/** Around a card; below it, where the transcript fades, somewhat more. */
const margin = { top: 12, bottom: 24 };

let stop = new AbortController();

/**
 * Brings a new card into view: the whole of it, or of a long one the beginning. Web Chat means to do so itself, but
 * loses count when the focus moves or somebody has scrolled back.
 */
export const showCard = (card) =>
  scrollOnceStill(card, ({ hiddenBelow, aboveCard }) => Math.min(hiddenBelow, aboveCard));

/** Brings the end of a card into view, for what has been opened there. */
export const showEnd = (card) => scrollOnceStill(card, ({ hiddenBelow }) => hiddenBelow);

/** Whoever scrolls in the meantime is left alone. */
function scrollOnceStill(card, distanceOf) {
  stop.abort();
  stop = new AbortController();
  const { signal } = stop;
  const transcript = card.closest('.webchat__basic-transcript__scrollable');
  let timer;

  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(correct, stillMs);
  };
  const correct = () => {
    const view = transcript.getBoundingClientRect();
    const { top, bottom } = card.getBoundingClientRect();
    transcript.scrollTop += distanceOf({
      hiddenBelow: Math.max(0, bottom + margin.bottom - view.bottom),
      aboveCard: top - margin.top - view.top,
    });
  };

  // The page takes its form while it is opened, and Web Chat scrolls again with each change.
  transcript.addEventListener('scroll', wait, { signal });
  const sizes = new window.ResizeObserver(wait);
  sizes.observe(transcript);
  const patience = setTimeout(() => stop.abort(), patienceMs);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    clearTimeout(patience);
    sizes.disconnect();
  });
  for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
    addEventListener(type, () => stop.abort(), { signal, capture: true, passive: true });
  }
  wait();
}
