import type { Language } from '../reading/language';
import type { Block } from './block';
import type { LinkView } from './link';

/** What the page of a receipt says: headings, sentences, lists and links, and the same in plain text. */
export type ReceiptView = {
  readonly language: Language;
  readonly title: string;
  readonly intro: readonly string[];
  readonly sections: readonly ReceiptSection[];
  readonly text: string;
};

export type ReceiptSection = {
  readonly heading: string;
  readonly look: 'plain' | 'warning';
  readonly paragraphs: readonly string[];
  readonly rows: readonly { readonly label: string; readonly text: string }[];
  readonly items: readonly ReceiptItem[];
  readonly links: readonly LinkView[];
};

export type ReceiptItem = {
  readonly mark: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly links: readonly LinkView[];
};

/** A section of these parts; what is not given is empty. */
export const section = (heading: string, parts: Partial<ReceiptSection>): ReceiptSection => ({
  heading,
  look: 'plain',
  paragraphs: [],
  rows: [],
  items: [],
  links: [],
  ...parts,
});

/** What a card sets apart, as a section. */
export const sectionOf = ({ title, paragraphs, links }: Block): ReceiptSection =>
  section(title, { paragraphs: paragraphs.map(({ text }) => text), links });
