/** What the editors of chat clients make of a text. Anything else in angle brackets is something that somebody typed. */
const tags =
  'p|div|span|br|hr|b|i|u|s|em|strong|strike|del|ins|sub|sup|code|pre|a|ul|ol|li|h[1-6]|font|table|thead|tbody|tr|td|th|blockquote|at|img|emoji|attachment|systemEventMessage|codeblock|html|body|head|meta|title|style';
const anyTag = new RegExp(`</?(?:${tags})(?:\\s[^<>]{0,1000})?/?>`, 'gi');
const breakingTag =
  /<(?:br|hr)(?:\s[^<>]{0,1000})?\/?>|<\/(?:p|div|li|tr|h[1-6]|pre|blockquote|ul|ol|table)>/gi;
const quoteTag = /<(\/?)blockquote(?:\s[^<>]{0,1000})?>/gi;
const mention =
  /<span(?=[^<>]{0,1000}schema\.skype\.com\/Mention)[^<>]{0,1000}>[^<]{0,200}<\/span>|<at(?:\s[^<>]{0,1000})?>[^<]{0,200}<\/at>/gi;
const opening = new RegExp(`<(${tags})(?:\\s[^<>]{0,1000})?/?>`, 'gi');

/**
 * Whether a text plainly is markup of a chat client: it has a tag of theirs that is closed again.
 * @example isMarkup('<p>Yes</p>') // true
 */
export function isMarkup(text: string): boolean {
  const folded = text.toLowerCase();
  const names = new Set([...folded.matchAll(opening)].map(([, name]) => name));
  return names.has('br') || [...names].some((name) => folded.includes(`</${name}>`));
}

/**
 * The words of a text in markup: without tags, mentions and what is quoted.
 * @example wordsOfMarkup('<blockquote>Mag u tekenen?</blockquote><p>Ja&nbsp;hoor</p>') // 'Ja hoor'
 */
export const wordsOfMarkup = (markup: string): string =>
  withoutEntities(
    withoutQuotes(markup)
      .replace(mention, ' ')
      .replace(/\s+/g, ' ')
      .replace(breakingTag, '\n')
      .replace(anyTag, ''),
  ).trim();

/**
 * Leaves out the mentions that a channel writes into a text.
 * @example withoutMentions('<at id="0">Bot 365</at> 350.000').trim() // '350.000'
 */
export const withoutMentions = (text: string): string => text.replace(mention, ' ');

function withoutQuotes(markup: string): string {
  let depth = 0;
  let from = 0;
  let kept = '';
  for (const { 0: tag, 1: slash, index } of markup.matchAll(quoteTag)) {
    if (depth === 0) kept += markup.slice(from, index);
    depth = Math.max(0, slash === '/' ? depth - 1 : depth + 1);
    from = index + tag.length;
  }
  return depth === 0 ? kept + markup.slice(from) : kept;
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  euro: '€',
  pound: '£',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  agrave: 'à',
  aacute: 'á',
  auml: 'ä',
  ccedil: 'ç',
  egrave: 'è',
  eacute: 'é',
  ecirc: 'ê',
  euml: 'ë',
  iuml: 'ï',
  oacute: 'ó',
  ouml: 'ö',
  uuml: 'ü',
};

/**
 * A text with its entities as the characters that they stand for: each once, so that what was escaped twice stays.
 * @example withoutEntities('I don&#39;t know') // "I don't know"
 */
export const withoutEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (entity, decimal, hex, name) => {
    if (typeof name === 'string') return named[name.toLowerCase()] ?? entity;
    const code = typeof decimal === 'string' ? Number(decimal) : parseInt(String(hex), 16);
    const isCharacter = (code >= 32 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0x10ffff);
    return isCharacter || code === 9 || code === 10 ? String.fromCodePoint(code) : entity;
  });
