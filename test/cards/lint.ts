type Node = Readonly<Record<string, unknown>>;

/** Core elements that Teams and Web Chat show alike. */
const elements = new Set([
  'AdaptiveCard',
  'ActionSet',
  'Column',
  'ColumnSet',
  'Container',
  'Input.ChoiceSet',
  'Input.Date',
  'Input.Text',
  'Input.Toggle',
  'RichTextBlock',
  'TextBlock',
  'TextRun',
]);
const actions = new Set(['Action.OpenUrl', 'Action.ShowCard', 'Action.Submit', 'Action.ToggleVisibility']);

const mostActions = 6;
const mostBytes = 28 * 1024;

/** What a card of ours may not do: one line for every breach. */
export function breaches(card: object): readonly string[] {
  const nodes = nodesOf(card);
  const ids = nodes.map(({ id }) => id).filter((id) => id !== undefined);
  return [
    ...(JSON.stringify(card).includes('${') ? ['a hole is left'] : []),
    ...(Buffer.byteLength(JSON.stringify(card)) < mostBytes ? [] : ['too large']),
    ...(new Set(ids).size === ids.length ? [] : ['an id comes twice']),
    ...cardBreaches(card as Node),
    ...nodes.flatMap((node) => nodeBreaches(node).map((breach) => `${String(node['type'])}: ${breach}`)),
  ];
}

function cardBreaches(card: Node): readonly string[] {
  return [
    ...(card['version'] === '1.5' ? [] : ['not version 1.5']),
    ...['speak', 'fallbackText'].filter((name) => !isText(card[name])).map((name) => `no ${name}`),
    ...((card['actions'] as readonly Node[]).length <= mostActions ? [] : ['too many actions']),
  ];
}

function nodeBreaches(node: Node): readonly string[] {
  const type = String(node['type']);
  if (actions.has(type)) return isText(node['title']) ? [] : ['no title'];
  if (!elements.has(type)) return ['not one of our elements'];
  return [
    ...(type === 'TextBlock' && node['wrap'] !== true ? ['does not wrap'] : []),
    ...(type.startsWith('Text') && !isText(node['text']) ? ['says nothing'] : []),
    ...(type.startsWith('Input.') && !isText(node['label']) ? ['no label'] : []),
    ...(node['isRequired'] === true && !isText(node['errorMessage'])
      ? ['required without errorMessage']
      : []),
  ];
}

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

/** Every element and action of a card, at any depth; what an action submits is no part of the card. */
export function nodesOf(node: unknown): readonly Node[] {
  if (Array.isArray(node)) return node.flatMap(nodesOf);
  if (typeof node !== 'object' || node === null) return [];
  const own = 'type' in node ? [node as Node] : [];
  return [...own, ...Object.entries(node).flatMap(([key, value]) => (key === 'data' ? [] : nodesOf(value)))];
}
