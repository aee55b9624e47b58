import { wordsOf } from './text';

type Phrase<Tag extends string> = { readonly words: readonly string[]; readonly tags: readonly Tag[] };

/** Phrases by their first word, the longest first, each with what it can stand for. */
export type Phrasebook<Tag extends string> = ReadonlyMap<string, readonly Phrase<Tag>[]>;

/** A stretch of words that a phrasebook knows, or one word that it does not (no tags). */
export type Piece<Tag extends string> = {
  readonly tags: readonly Tag[];
  readonly from: number;
  readonly to: number;
};

/**
 * The phrases of a word list: separated by commas or new lines, `(a|b|)` gives alternatives.
 * `'weet (ik|we) (het|) niet'` stands for four phrases.
 */
export function phrasesIn(list: string): readonly string[] {
  return list
    .split(/[,\n]/)
    .filter((phrase) => phrase.trim() !== '')
    .flatMap((phrase) => {
      const parts = phrase.split(/[()]/).map((part, index) => (index % 2 ? part.split('|') : [part]));
      return parts.reduce((begun, ends) => begun.flatMap((begin) => ends.map((end) => begin + end)));
    });
}

/** Makes a phrasebook of word lists. A phrase that stands in several lists has all their tags, in that order. */
export function createPhrasebook<Tag extends string>(
  lists: Readonly<Partial<Record<Tag, string>>>,
): Phrasebook<Tag> {
  const phrases = new Map<string, { words: readonly string[]; tags: Tag[] }>();
  for (const [tag, list] of Object.entries(lists) as [Tag, string][]) {
    for (const words of phrasesIn(list).map(wordsOf)) {
      const known = phrases.get(words.join(' '));
      if (known) known.tags.push(tag);
      else phrases.set(words.join(' '), { words, tags: [tag] });
    }
  }
  const book = Map.groupBy(phrases.values(), ({ words }) => words[0] ?? '');
  for (const sameStart of book.values()) sameStart.sort((a, b) => b.words.length - a.words.length);
  return book;
}

/** The longest phrase that begins at a word; of equally long ones that of the first book. */
export function phraseAt<Tag extends string>(
  words: readonly string[],
  from: number,
  books: readonly Phrasebook<Tag>[],
): Piece<Tag> | undefined {
  let best: Piece<Tag> | undefined;
  for (const book of books) {
    const phrase = book
      .get(words[from]!)
      ?.find(({ words: wanted }) => wanted.every((word, index) => word === words[from + index]));
    if (phrase && from + phrase.words.length > (best?.to ?? from)) {
      best = { tags: phrase.tags, from, to: from + phrase.words.length };
    }
  }
  return best;
}

/** A text's words cut into known phrases and unknown words, from left to right. */
export function readPhrases<Tag extends string>(
  words: readonly string[],
  books: readonly Phrasebook<Tag>[],
): readonly Piece<Tag>[] {
  const pieces: Piece<Tag>[] = [];
  for (let from = 0; from < words.length; ) {
    const piece = phraseAt(words, from, books) ?? { tags: [], from, to: from + 1 };
    pieces.push(piece);
    from = piece.to;
  }
  return pieces;
}
