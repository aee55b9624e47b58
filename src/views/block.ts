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
  readonly small: readonly SmallPrint[];
  readonly links: readonly LinkView[];
  /** Rows of buttons of its own. */
  readonly buttons: readonly ButtonRow[];
  /** Rows of what can be pressed without standing out: what is asked next, whether it helped. */
  readonly quiet: readonly ButtonRow[];
};

export type ButtonRow = { readonly row: readonly Button[] };

export type Paragraph = { readonly text: string };

/** A line of small print; `plain`: how it reads where nothing can be clicked, if it has a link in it. */
export type SmallPrint = Paragraph & { readonly plain?: string };

type BlockParts = Pick<Block, 'style' | 'title'> & { readonly texts: readonly string[] } & Partial<
    Pick<Block, 'weight' | 'small' | 'links' | 'buttons' | 'quiet'>
  >;

/** A block of these parts; what is not given is empty. */
export function block(parts: BlockParts): Block {
  const { style, title, texts, weight = 'Bolder', small = [], links = [], buttons = [], quiet = [] } = parts;
  return { style, title, weight, paragraphs: paragraphs(...texts), small, links, buttons, quiet };
}

/** Wording with line breaks, and lists of wordings, as the paragraphs that a template repeats. */
export function paragraphs(...texts: readonly string[]): readonly Paragraph[] {
  return texts.flatMap((text) => text.split('\n')).map((text) => ({ text }));
}

/** The same block as lines of plain text. */
export function blockLines(
  t: Translate,
  { title, paragraphs: all, small, links, buttons, quiet }: Block,
): readonly string[] {
  return [
    title,
    ...all.map(({ text }) => text),
    ...small.map(({ text, plain = text }) => plain),
    ...links.map((link) => linkText(t, link)),
    ...questionLines([...buttons, ...quiet]),
  ];
}

/** The questions that can be pressed can be typed as well. */
export const questionLines = (buttons: readonly ButtonRow[]): readonly string[] =>
  buttons
    .flatMap(({ row }) => row)
    .filter(({ data }) => data['verb'] === 'ask')
    .map(({ title }) => title);
