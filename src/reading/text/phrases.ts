import { foldLines, wordsIn } from './text';

/** Phrases as a tree: after each word the words that can follow; `tags` where a phrase ends, with what it can mean. */
export type Phrasebook<Tag extends string> = {
  readonly tags: readonly Tag[];
  readonly next: ReadonlyMap<string, Phrasebook<Tag>>;
};

/** A stretch of words that a phrasebook knows, or one word that it does not (no tags). */
export type Piece<Tag extends string> = {
  readonly tags: readonly Tag[];
  readonly from: number;
  readonly to: number;
};

/**
 * The phrases of a word list, as they stand there: separated by commas or new lines; `(a|b|)` gives alternatives.
 * @example phrasesIn('nee,weet (ik|we) niet') // ['nee', 'weet ik niet', 'weet we niet']
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

type Node<Tag> = { tags: readonly Tag[]; next: ReadonlyMap<string, Node<Tag>> };
const noTags: readonly never[] = [];
const nothingNext: ReadonlyMap<string, never> = new Map<string, never>();

/**
 * Makes a phrasebook of word lists. A phrase that stands in several lists has all their tags, in that order. It is put
 * together when it is first looked into: there are hundreds of thousands of phrases, and most turns need few books.
 * @example createPhrasebook({ yes: 'sure, of course' }).next.get('sure')?.tags // ['yes']
 */
export function createPhrasebook<Tag extends string>(
  lists: Readonly<Partial<Record<Tag, string>>>,
): Phrasebook<Tag> {
  let root: Phrasebook<Tag> | undefined;
  return {
    tags: noTags,
    get next() {
      return (root ??= treeOf(lists)).next;
    },
  };
}

/** A list is folded in one go; most words end a phrase and need no map of their own. */
function treeOf<Tag extends string>(lists: Readonly<Partial<Record<Tag, string>>>): Node<Tag> {
  const newNode = (): Node<Tag> => ({ tags: noTags, next: nothingNext });
  const root = newNode();
  for (const [tag, list] of Object.entries(lists) as [Tag, string][]) {
    for (const phrase of phrasesIn(foldLines(list))) {
      let node = root;
      for (const word of wordsIn(phrase)) {
        let next = node.next.get(word);
        if (!next) {
          next = newNode();
          if (node.next === nothingNext) node.next = new Map();
          (node.next as Map<string, Node<Tag>>).set(word, next);
        }
        node = next;
      }
      if (!node.tags.includes(tag)) node.tags = [...node.tags, tag];
    }
  }
  return root;
}

/** The longest phrase that begins at a word; of equally long ones that of the first book. */
export function phraseAt<Tag extends string>(
  words: readonly string[],
  from: number,
  books: readonly Phrasebook<Tag>[],
): Piece<Tag> | undefined {
  let best: Piece<Tag> | undefined;
  for (const book of books) {
    let node = book.next.get(words[from]!);
    for (let to = from + 1; node !== undefined; to += 1) {
      if (node.tags.length > 0 && to > (best?.to ?? from)) best = { tags: node.tags, from, to };
      node = node.next.get(words[to]!);
    }
  }
  return best;
}

/**
 * A text's words cut into known phrases and unknown words, from left to right.
 * @example
 * readPhrases(['of', 'course', 'we', 'may'], [createPhrasebook({ yes: 'of course' })])
 * // [{ tags: ['yes'], from: 0, to: 2 }, { tags: [], from: 2, to: 3 }, { tags: [], from: 3, to: 4 }]
 */
export function readPhrases<Tag extends string>(
  words: readonly string[],
  books: readonly Phrasebook<Tag>[],
): readonly Piece<Tag>[] {
  const pieces: Piece<Tag>[] = [];
  for (let from = 0; from < words.length;) {
    const piece = phraseAt(words, from, books) ?? { tags: [], from, to: from + 1 };
    pieces.push(piece);
    from = piece.to;
  }
  return pieces;
}
