/**
 * The word that was probably meant, when a long word is one slip away from a known one (a letter too many, missing,
 * wrong, or two swapped); otherwise the word itself. Short words are left alone: "komen" is not "kopen"; how long a
 * known word is that may be meant, is `shortest`.
 * @example repairTypo('verifcation', ['verification']) // 'verification'
 */
export function repairTypo(word: string, known: readonly string[], shortest = 7): string {
  if (word.length < shortest - 1 || word.length > 30 || known.includes(word)) return word;
  return known.find((candidate) => candidate.length >= shortest && isOneSlip(word, candidate)) ?? word;
}

function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const same = (fromA: number, fromB: number): boolean => a.slice(fromA) === b.slice(fromB);
  const isSwapped =
    a[start] === b[start + 1] &&
    a[start + 1] === b[start] &&
    same(start + 2, start + 2) &&
    a.length === b.length;
  return isSwapped || same(start + 1, start + 1) || same(start + 1, start) || same(start, start + 1);
}
