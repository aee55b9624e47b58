import { jsonRecords } from './jsonRecords';
import type { RawRecords } from './rawRecord';

/** The records of a JSON Lines text: one object a line. Empty lines say nothing. */
export function jsonLinesRecords(text: string): RawRecords {
  const lines = text
    .split('\n')
    .map((content, index) => ({ content, line: index + 1 }))
    .filter(({ content }) => content.trim() !== '')
    .map(({ content, line }) => jsonRecords(content, 'object', line));
  return {
    records: lines.flatMap(({ records }) => records),
    problems: lines.flatMap(({ problems }) => problems),
  };
}
