/** Two words that are one together ("krediet controle"), when the whole is a known word. */
export function joinSplitWords(words: readonly string[], known: ReadonlySet<string>): readonly string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [first, second = ''] = words.slice(at, at + 2);
    const whole = `${first!}${second}`;
    // "direct or" is not "director".
    const isOne = second.length >= shortest && first!.length >= shortest && known.has(whole);
    joined.push(isOne ? whole : words[at]!);
    if (isOne) at += 1;
  }
  return joined;
}

/**
 * A compound that is not known itself, cut into two words that are: "omzetdrempel", "kredietcontroleuitslag". Between
 * them may stand nothing, or one of `links`.
 */
export function splitCompound(
  word: string,
  known: ReadonlySet<string>,
  links: readonly string[],
): readonly string[] {
  if (known.has(word) || word.length < 8 || word.length > 40) return [word];
  for (let cut = word.length - shortest; cut >= shortest; cut -= 1) {
    const last = word.slice(cut);
    if (!known.has(last)) continue;
    const begin = word.slice(0, cut);
    const unlinked = links.filter((link) => begin.endsWith(link)).map((link) => begin.slice(0, -link.length));
    const first = [begin, ...unlinked].find((part) => part.length >= shortest && known.has(part));
    if (first !== undefined) return [first, last];
  }
  return [word];
}

const shortest = 4;
