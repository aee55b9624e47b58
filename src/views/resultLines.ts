import { blockLines } from './block';
import type { ViewContext } from './context';
import { rowLines } from './findingRow';
import { linkText } from './link';
import type { Extra } from './resultExtras';
import type { ResultParts } from './resultParts';
import type { Section } from './resultSections';

/** The result in plain text, an empty line before each part. `echo` is what there is to say about the last answer. */
export function resultLines(
  context: ViewContext,
  { title, body, links, rules, enrolment, sections, met, revenue, readMore, footer }: ResultParts,
  echo: readonly string[],
): readonly string[] {
  const { t } = context;
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
    title,
    body,
    ...links.map((link) => linkText(t, link)),
    ...rules.flatMap((block) => ['', ...blockLines(t, block)]),
    ...enrolment.flatMap((how) => extraLines({ ...how, links: [...how.form, ...how.links] })),
    ...sections.flatMap(sectionLines),
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
