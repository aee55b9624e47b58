/** What stands before a step, by its state; beside each a word says the same. */
const marks = { met: '✓', unmet: '✕', unknown: '?', now: '➤', later: '·', done: '✓' };
/** Steps of the interview that hold an answer to change. */
const answered = ['met', 'unmet', 'unknown'];

/**
 * What the list says of each step, as data: its state, its mark, its name, a word for its state, whether that is seen,
 * and what to send when it is pressed. `words` gives the page's wording by key.
 */
export function stepsOf({ steps }, words) {
  const isChecked = steps.some(({ step, state }) => step === 'creditCheck' && state === 'done');
  return steps.map(({ step, state, fact }) => {
    const isRequirement = step in words('requirement');
    // Nobody is to think that the plan is bought on the way there.
    const isTooEarly = step === 'plan' && state === 'later' && !isChecked;
    return {
      state,
      mark: marks[state],
      name: words(isRequirement ? `requirement.${step}` : `road.step.${step}`),
      says: words(isTooEarly ? 'road.planLater' : `road.state.${state}`),
      isSaid: isTooEarly || state === 'now',
      ...(isRequirement &&
        answered.includes(state) && { change: fact ? { verb: 'change', fact } : { verb: 'summary' } }),
    };
  });
}

/** "7 questions left, about 4 minutes"; where none is left, the step one is at. */
export function leftOf({ steps, left, minutes }, words, language) {
  const rules = new Intl.PluralRules(language);
  const counted = (key, count) =>
    words(`road.${key}.${rules.select(count)}`).replace('{{count}}', String(count));
  if (left > 0) return `${counted('left', left)}, ${counted('minutes', minutes)}`;
  const now = stepsOf({ steps }, words).find(({ state }) => state === 'now');
  return now ? `${words('road.now')} ${now.name}` : words('road.left.none');
}

/**
 * Draws the road of the newest message, and draws it again in another language. `onFirst()` is called when it is drawn
 * for the first time, `onChange(value)` when a step is pressed that has an answer to change; `titleOf(value)` is what was
 * pressed then.
 */
export function createRoad({ place, words, language, onFirst, onChange }) {
  const list = place.querySelector('ol');
  const line = document.getElementById('left');
  let road;
  let pressed;

  const show = (next = road) => {
    road = next;
    if (!road) return;
    const isFirst = place.hidden;
    place.hidden = false;
    delete line.dataset.text;
    const left = leftOf(road, words, language());
    for (const where of [line, place.querySelector('.left')])
      if (where.textContent !== left) where.textContent = left;
    list.replaceChildren(...stepsOf(road, words).map(drawn));
    if (isFirst) onFirst();
  };

  function drawn({ state, mark, name, says, isSaid, change }) {
    const item = element('li', { className: state });
    if (state === 'now') item.setAttribute('aria-current', 'step');
    const parts = [
      element('span', { className: 'mark', textContent: mark, ariaHidden: 'true' }),
      element('span', { className: 'step', textContent: name }),
      element('span', { className: isSaid ? 'state' : 'state unseen', textContent: says }),
    ];
    if (!change) {
      item.append(...parts);
      return item;
    }
    const title = words('road.change').replace('{{step}}', name);
    const button = element('button', { type: 'button', title });
    button.append(...parts);
    button.addEventListener('click', () => {
      pressed = { change, title };
      onChange(change);
    });
    item.append(button);
    return item;
  }

  const titleOf = ({ verb, fact }) =>
    pressed?.change.verb === verb && pressed.change.fact === fact ? pressed.title : undefined;

  return { show, titleOf };
}

const element = (tag, properties) => Object.assign(document.createElement(tag), properties);
