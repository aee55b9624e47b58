import type { ViewContext } from './context';
import { rowLines } from './findingRow';
import { linkText } from './link';
import type { Extra } from './resultExtras';
import type { ResultParts, Section } from './resultView';

/** The result in plain text, an empty line before each part. `aside` is what it says about support plans. */
export function resultLines(
  context: ViewContext,
  { title, body, links, enrolment, sections, met, revenue, readMore, footer }: ResultParts,
  aside: readonly string[],
): readonly string[] {
  const { t } = context;
  const sectionLines = (section: Section) => [
    '',
    section.title,
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
    ...(aside.length > 0 ? ['', ...aside] : []),
    ...enrolment.flatMap((how) => extraLines({ ...how, links: [...how.form, ...how.links] })),
    ...[...sections, ...met].flatMap(sectionLines),
    ...[...revenue, ...readMore].flatMap(extraLines),
    '',
    ...footer.map(({ text }) => text),
  ];
}
