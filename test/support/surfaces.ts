import type { Received } from './directLineClient';

/** A submit button of a card, with the inputs of the card as a client sends them along when nobody fills them in. */
export type SubmitButton = {
  readonly title: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly inputs: Readonly<Record<string, string>>;
};

const wordKeys = [
  'text',
  'speak',
  'summary',
  'title',
  'label',
  'placeholder',
  'tooltip',
  'fallbackText',
  'altText',
  'errorMessage',
  'value',
];

/** Every word of a message that somebody can see or hear: text, notification, speech, and all of its cards. */
export function surfacesOf(message: Received): readonly string[] {
  const { text, speak, summary, suggestedActions } = message;
  const words: string[] = [];
  walk({ text, speak, summary, cards: cardsOf(message), suggestedActions }, (node) => {
    for (const [key, value] of Object.entries(node)) {
      // Web Chat and we ourselves write amounts with spaces that do not break.
      if (typeof value === 'string' && wordKeys.includes(key)) words.push(value.replaceAll('\u00a0', ' '));
    }
  });
  return words;
}

/** The buttons of a message's cards, those behind "More" too, by title and by tooltip. */
export function buttonsOf(message: Received): readonly SubmitButton[] {
  const inputs: Record<string, string> = {};
  walk(cardsOf(message), ({ type, id, value }) => {
    if (String(type).startsWith('Input.')) inputs[String(id)] = typeof value === 'string' ? value : '';
  });
  const buttons: SubmitButton[] = [];
  walk(cardsOf(message), ({ type, title, tooltip, data, associatedInputs }) => {
    if (type !== 'Action.Submit') return;
    const sent = { data: data as SubmitButton['data'], inputs: associatedInputs === 'none' ? {} : inputs };
    for (const name of [title, tooltip]) {
      if (typeof name === 'string' && name !== '') buttons.push({ title: name, ...sent });
    }
  });
  return buttons;
}

/** The headings of a message's cards. */
export function headingsOf(message: Received): readonly string[] {
  const headings: string[] = [];
  walk(cardsOf(message), ({ style, text }) => {
    if (style === 'heading' && typeof text === 'string') headings.push(text);
  });
  return headings;
}

const cardsOf = ({ attachments }: Received) => attachments?.map(({ content }) => content as unknown);

/** Visits every object inside. What a button sends is seen by nobody and is left out. */
function walk(node: unknown, visit: (node: Readonly<Record<string, unknown>>) => void): void {
  if (Array.isArray(node)) return node.forEach((one) => walk(one, visit));
  if (typeof node !== 'object' || node === null) return;
  visit(node as Readonly<Record<string, unknown>>);
  for (const [key, value] of Object.entries(node)) if (key !== 'data') walk(value, visit);
}
