import { blockLines } from './block';
import type { ViewContext } from './context';
import { rowLines } from './findingRow';
import { linkText } from './link';
import type { Extra } from './resultExtras';
import type { ResultParts } from './resultParts';
import type { Section } from './resultSections';
import { stepLines } from './resultSteps';

/**
 * The result in plain text, an empty line before each part, in the order of the card. `echo` is what there is to say about
 * the last answer.
 */
export function resultLines(
  context: ViewContext,
  parts: ResultParts,
  echo: readonly string[],
): readonly string[] {
  const { t } = context;
  const { links, steps, sections, differences, met, revenue, readMore, footer } = parts;
  const sectionLines = (section: Section) => [
    '',
    ...section.heading.map(({ text }) => text),
    ...section.blocks.flatMap((block) => blockLines(t, block)),
    ...section.rows.flatMap((row) => rowLines(context, row)),
  ];
  const extraLines = (extra: Extra) => [
    '',
    extra.title,
    ...extra.paragraphs.map(({ text }) => text),
    ...extra.links.map((link) => linkText(t, link)),
  ];
  return [
    ...headLines(parts),
    ...links.map((link) => linkText(t, link)),
    '',
    ...steps.flatMap((one) => stepLines(context, one)),
    ...sections.flatMap(sectionLines),
    ...differences.flatMap((block) => ['', ...blockLines(t, block)]),
    ...met.flatMap(({ title: heading, rows }) => [
      '',
      heading,
      ...rows.flatMap((row) => rowLines(context, row)),
    ]),
    ...[...revenue, ...readMore].flatMap(extraLines),
    ...(echo.length > 0 ? ['', ...echo] : []),
    '',
    ...footer.map(({ text }) => text),
  ];
}

/** The answer in a few lines: the verdict, today's where it is another, and how many requirements are what. */
export const headLines = ({ title, today, tally, body }: ResultParts): readonly string[] => [
  title,
  ...today.map(({ text }) => text),
  tally,
  body,
];
