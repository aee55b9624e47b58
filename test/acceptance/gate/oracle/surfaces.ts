import type { Received } from '../../../support/directLineClient';

/** A place of a message where a person sees or hears words. */
export const places = ['text', 'speak', 'summary', 'fallbackText', 'card', 'button', 'own'] as const;
export type Place = (typeof places)[number];

/** Words, and where they stand. `own`: what the person typed into a field, given back in it. */
export type Surface = { readonly place: Place; readonly words: string };

/** What steers a client and is seen by nobody. Everything else that is text counts as seen. */
const unseenKeys: ReadonlySet<string> = new Set(
  `type id $schema version data url iconUrl style color size weight spacing horizontalAlignment verticalContentAlignment
  width height minHeight targetElements associatedInputs isVisible wrap separator bleed contentType contentUrl verb lang
  valueOn valueOff mode fontType input min max role name inputHint textFormat locale layout rtl`
    .trim()
    .split(/\s+/),
);

/** Every surface of a message: text, voice, notification, all of its cards with their fallback, and suggested actions. */
export function surfacesOf(message: Received): readonly Surface[] {
  const { text, speak, summary, suggestedActions, attachments = [] } = message;
  const found: Surface[] = [];
  const add = (place: Place, words: unknown): void => {
    if (typeof words === 'string' && words.trim() !== '')
      found.push({ place, words: words.replaceAll('\u00a0', ' ') });
  };
  add('text', text);
  add('speak', speak);
  add('summary', summary);
  attachments.forEach(({ content, name }) => {
    add('card', name);
    walk(content, undefined, add);
  });
  suggestedActions?.actions.forEach((action) => {
    for (const key of ['title', 'text', 'displayText', 'value'] as const) add('button', action[key]);
  });
  return found;
}

type Node = Readonly<Record<string, unknown>>;

function walk(node: unknown, parent: string | undefined, add: (place: Place, words: unknown) => void): void {
  if (typeof node === 'string') return add('card', node);
  if (Array.isArray(node)) return node.forEach((one) => walk(one, parent, add));
  if (typeof node !== 'object' || node === null) return;
  const { type } = node as Node;
  const isAction = typeof type === 'string' && type.startsWith('Action.');
  for (const [key, value] of Object.entries(node as Node)) {
    if (unseenKeys.has(key)) continue;
    if (key === 'value' && (parent === 'choices' || type === 'Input.Toggle' || type === 'Input.ChoiceSet'))
      continue;
    if (key === 'speak' || key === 'fallbackText') add(key, value);
    else if (key === 'value' && type === 'Input.Text') add('own', value);
    else if (typeof value === 'string') add(isAction ? 'button' : 'card', value);
    else walk(value, key, add);
  }
}
