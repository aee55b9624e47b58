import type { MailPatterns } from './mailPatterns';

/**
 * What stands above a signature: its closing, "-- ", what a telephone adds, or lines with telephone numbers and such. A
 * text that begins with one has none above it, and is left as it is.
 */
export function withoutSignature(lines: readonly string[], patterns: MailPatterns): readonly string[] {
  const above: string[] = [];
  for (const line of lines) {
    if (patterns.sentFrom.test(line)) return above;
    const hasWords = above.some(isFilled);
    const closing = patterns.closing.exec(line);
    const before = line.slice(0, closing?.index);
    if (closing && (hasWords || isFilled(before))) return [...above, before.trimEnd().replace(/,$/, '')];
    if (hasWords && (isLineOff.test(line) || patterns.signOff.test(line))) return above;
    if (hasWords && patterns.contact.test(line)) return withoutLastParagraph(above);
    above.push(line);
  }
  return above;
}

/** What stands below "Beste assistent,"; a greeting by itself stays. */
export function withoutSalutation(lines: readonly string[], { salutation }: MailPatterns): readonly string[] {
  const first = lines.findIndex(isFilled);
  const below = lines.slice(first + 1);
  return first >= 0 && salutation.test(lines[first]!) && below.some(isFilled) ? below : lines;
}

const isLineOff = /^\s*(?:--|—|–{2,})\s*$/u;

/** A name and a function stand right above the telephone number, parted from what was said. */
function withoutLastParagraph(above: readonly string[]): readonly string[] {
  const gap = above.findLastIndex((line) => !isFilled(line));
  const rest = above.slice(0, Math.max(gap, 0));
  return rest.some(isFilled) ? rest : above;
}

export const isFilled = (line: string): boolean => /\S/.test(line);
