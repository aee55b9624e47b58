import type { LinkView } from './link';
import { linkText } from './link';
import type { Translate } from './translate';

/** A few sentences that belong together, set apart on the card: a note, the warning, an advice. */
export type Block = {
  /** The container style; `default` has no background. */
  readonly style: 'default' | 'emphasis' | 'good' | 'warning' | 'attention' | 'accent';
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
  readonly links: readonly LinkView[];
};

export type Paragraph = { readonly text: string };

/** Wording with line breaks, and lists of wordings, as the paragraphs that a template repeats. */
export function paragraphs(...texts: readonly string[]): readonly Paragraph[] {
  return texts.flatMap((text) => text.split('\n')).map((text) => ({ text }));
}

/** The same block as lines of plain text. */
export function blockLines(t: Translate, { title, paragraphs: all, links }: Block): readonly string[] {
  return [title, ...all.map(({ text }) => text), ...links.map((link) => linkText(t, link))];
}
