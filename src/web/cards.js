/** Whether an action speaks to the bot; links and folds only change what is seen. */
const speaks = ({ type }) => type === 'Action.Submit' || type === 'Action.Execute';
const isInput = ({ type = '' }) => type.startsWith('Input.');

const lists = ['body', 'items', 'columns', 'actions'];

/** What a card says, without what it asks: for a card that a newer one has taken the place of. */
export function retire(part) {
  const kept = { ...part };
  if (kept.selectAction && speaks(kept.selectAction)) delete kept.selectAction;
  if (kept.card) kept.card = retire(kept.card);
  for (const list of lists) {
    if (!part[list]) continue;
    kept[list] = part[list].flatMap((child) => {
      if (speaks(child) || isInput(child)) return [];
      const rest = retire(child);
      return isEmptied(child, rest) ? [] : [rest];
    });
  }
  return kept;
}

/** The same card with ids that no other card on the page has; those of inputs are the names of the answers. */
export function withOwnIds(part, suffix) {
  const own = (id) => `${id}-${suffix}`;
  const renamed = { ...part };
  if (part.id && !isInput(part)) renamed.id = own(part.id);
  if (part.targetElements) {
    renamed.targetElements = part.targetElements.map((target) =>
      typeof target === 'string' ? own(target) : { ...target, elementId: own(target.elementId) },
    );
  }
  for (const list of lists) if (part[list]) renamed[list] = part[list].map((one) => withOwnIds(one, suffix));
  for (const one of ['card', 'selectAction']) if (part[one]) renamed[one] = withOwnIds(part[one], suffix);
  return renamed;
}

/** Whether there was something in it and nothing is left. */
function isEmptied(before, after) {
  if (before.card) return isEmptied(before.card, after.card);
  const filled = lists.filter((list) => before[list]?.length > 0);
  return filled.length > 0 && filled.every((list) => after[list].length === 0);
}

/**
 * What a person did on one of these cards, in the words that stood on it: the button's title, or what was typed
 * or picked in its inputs. Undefined when no button of theirs sends this value.
 */
export function wordsFor(value, cards) {
  for (const card of cards) {
    const parts = partsOf(card);
    const candidates = parts.filter((part) => speaks(part) && part.data && isPartOf(part.data, value));
    // "Save" sends what "I don't know" sends, without the answer: the one that says most is the one.
    const [action] = candidates.sort((one, other) => sizeOf(other.data) - sizeOf(one.data));
    if (!action) continue;
    const typed = parts
      .filter((part) => isInput(part) && !(part.id in action.data) && value[part.id])
      .map((input) => inputWords(input, String(value[input.id])));
    return typed.filter(Boolean).join(', ') || action.tooltip || action.title;
  }
  return undefined;
}

/** Everything in a card, at any depth. */
function partsOf(part) {
  const children = [...lists.flatMap((list) => part[list] ?? []), part.card, part.selectAction];
  return [part, ...children.filter(Boolean).flatMap(partsOf)];
}

const isPartOf = (part, whole) => Object.entries(part).every(([key, value]) => whole[key] === value);
const sizeOf = (data) => Object.keys(data).length;

function inputWords(input, value) {
  switch (input.type) {
    case 'Input.ChoiceSet':
      return input.choices.find((choice) => choice.value === value)?.title ?? value;
    case 'Input.Toggle':
      return value === (input.valueOn ?? 'true') ? input.title : '';
    case 'Input.Date':
      return new Date(`${value}T12:00`).toLocaleDateString(document.documentElement.lang, {
        dateStyle: 'long',
      });
    default:
      return value;
  }
}
