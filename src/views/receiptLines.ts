import { linkText } from './link';
import type { ReceiptSection, ReceiptView } from './receiptSection';
import type { Translate } from './translate';

/** A receipt in plain text, an empty line before each part. */
export const receiptLines = (
  t: Translate,
  { title, intro, sections }: Pick<ReceiptView, 'title' | 'intro' | 'sections'>,
): readonly string[] => [title, ...intro, ...sections.flatMap((one) => ['', ...sectionLines(t, one)])];

const sectionLines = (t: Translate, one: ReceiptSection): readonly string[] => [
  one.heading,
  ...one.paragraphs,
  ...one.rows.map(({ label, text }) => t('chat:labelled', { label, text })),
  ...one.items.flatMap(({ mark, title, paragraphs, links }) => [
    `${mark} ${title}`,
    ...paragraphs,
    ...links.map((link) => linkText(t, link)),
  ]),
  ...one.links.map((link) => linkText(t, link)),
];
