import type { ButtonRow, Paragraph, SmallPrint } from './block';
import type { StyledButton } from './button';
import type { LinkView } from './link';
import type { Framed } from './shown';

/** The card of a notice, a welcome and a confirmation: a heading, a few sentences, buttons. */
export type NoticeCard = Framed & {
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
  readonly links: readonly LinkView[];
  readonly small: readonly SmallPrint[];
  readonly buttons: readonly ButtonRow[];
  readonly quiet: readonly ButtonRow[];
  readonly actions: readonly StyledButton[];
};
