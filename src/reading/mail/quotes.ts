import type { MailPatterns } from './mailPatterns';
import { isFilled } from './signature';

/** The lines that somebody wrote himself, and those that he quotes. */
export type Parted = { readonly own: readonly string[]; readonly quoted: readonly string[] };

/**
 * Parts what is quoted: lines with the sign of a quote before them, and whatever follows the head of an older message
 * below the own words. A text of one line is no quote: "> 350.000" may mean more than that.
 */
export function partQuotes(lines: readonly string[], patterns: MailPatterns): Parted {
  const isAlone = lines.filter(isFilled).length < 2;
  const unsigned = lines.filter((line) => isAlone || !isSigned(line));
  const quoted = lines.filter((line) => !isAlone && isSigned(line)).map(withoutSign);
  const head = headOfOlder(unsigned, patterns);
  if (head === undefined) return { own: unsigned, quoted };
  const above = unsigned.slice(0, head.from);
  const below = unsigned.slice(head.to);
  // With signs, what follows the head is quoted by them; without anything above, the answer stands below.
  return quoted.length > 0 || !above.some(isFilled)
    ? { own: [...above, ...below], quoted }
    : { own: above, quoted: below };
}

const isSigned = (line: string): boolean => /^\s*>/.test(line);

/** A line without the signs of a quote. */
export const withoutSign = (line: string): string => line.replace(/^[\s>]+/, '');

/** Where the head of an older message stands: "On Tuesday Jan wrote:", "Original message", "From: … Sent: …". */
function headOfOlder(
  lines: readonly string[],
  { wrote, original, header }: MailPatterns,
): { readonly from: number; readonly to: number } | undefined {
  for (const [from, line] of lines.entries()) {
    const next = lines[from + 1] ?? '';
    if (wrote.test(line) || original.test(line)) return { from, to: from + 1 };
    if (wrote.test(`${line} ${next}`)) return { from, to: from + 2 };
    if (header.test(line) && header.test(next) && lines.slice(0, from).some(isFilled))
      return { from, to: from };
  }
  return undefined;
}
