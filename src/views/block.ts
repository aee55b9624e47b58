import type { Button } from './button';
import type { LinkView } from './link';
import { linkText } from './link';
import type { Translate } from './translate';

/** A few sentences that belong together, set apart on the card: a note, the warning, an advice. */
export type Block = {
  /** The container style; `default` has no background. */
  readonly style: 'default' | 'emphasis' | 'good' | 'warning' | 'attention' | 'accent';
  readonly title: string;
  /** Of the title: what is said in passing does not stand out. */
  readonly weight: 'Bolder' | 'Default';
  readonly paragraphs: readonly Paragraph[];
  /** In small print: where it comes from. */
  readonly small: readonly Paragraph[];
  readonly links: readonly LinkView[];
  /** Rows of buttons of its own. */
  readonly buttons: readonly ButtonRow[];
};

export type ButtonRow = { readonly row: readonly Button[] };

export type Paragraph = { readonly text: string };

type BlockParts = Pick<Block, 'style' | 'title'> & { readonly texts: readonly string[] } & Partial<
    Pick<Block, 'weight' | 'small' | 'links' | 'buttons'>
  >;

/** A block of these parts; what is not given is empty. */
export function block(parts: BlockParts): Block {
  const { style, title, texts, weight = 'Bolder', small = [], links = [], buttons = [] } = parts;
  return { style, title, weight, paragraphs: paragraphs(...texts), small, links, buttons };
}

/** Wording with line breaks, and lists of wordings, as the paragraphs that a template repeats. */
export function paragraphs(...texts: readonly string[]): readonly Paragraph[] {
  return texts.flatMap((text) => text.split('\n')).map((text) => ({ text }));
}

/** The same block as lines of plain text. */
export function blockLines(
  t: Translate,
  { title, paragraphs: all, small, links, buttons }: Block,
): readonly string[] {
  const texts = [...all, ...small].map(({ text }) => text);
  return [title, ...texts, ...links.map((link) => linkText(t, link)), ...questionLines(buttons)];
}

/** The questions that can be pressed can be typed as well. */
const questionLines = (buttons: readonly ButtonRow[]): readonly string[] =>
  buttons
    .flatMap(({ row }) => row)
    .filter(({ data }) => data['verb'] === 'ask')
    .map(({ title }) => title);
