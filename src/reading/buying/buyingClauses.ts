import { bookOfAll, wordsOfAll, type WordsByLanguage } from '../everyLanguage';
import { readPhrases, type Phrasebook, type Piece } from '../text/phrases';
import { endsAsQuestion, wordsIn } from '../text/text';
import { repairTypo } from '../text/typos';
import type { BuyingWords } from '../words/buyingWords';

export type BuyingTag = keyof BuyingWords;

/** What says that something is acquired. */
export const actTags = ['buy', 'buys', 'take', 'get', 'paper'] as const satisfies readonly BuyingTag[];

/** A stretch of a text with one verb in it, as far as commas and conjunctions tell. */
export type Clause = {
  readonly pieces: readonly Piece<BuyingTag>[];
  readonly words: readonly string[];
  /** It ends in a question mark, or begins as a question does. */
  readonly isQuestion: boolean;
  /** The sentence that it is a part of does. */
  readonly isInQuestion: boolean;
};

/** Cuts a folded text into clauses and says what their words mean, slips of the pen repaired. */
export type BuyingClausesOf = (folded: string) => readonly Clause[];

export function createBuyingClauses(words: WordsByLanguage): BuyingClausesOf {
  const book = bookOfAll(words, ({ buying }) => buying);
  const knownWords = wordsOfAll(words, ({ buying }) => Object.values(buying).join(','));
  const longWords = [...wordsOfAll(words, ({ buyingForms }) => buyingForms.longWords)];
  const repaired = (word: string): string => (knownWords.has(word) ? word : repairTypo(word, longWords));
  return (folded) =>
    sentencesOf(folded).flatMap((sentence) => {
      const isInQuestion = endsAsQuestion(sentence);
      const parts = sentence
        .split(/[,;:()"](?=\s|$)|\s-+\s/)
        .map(wordsIn)
        .filter((said) => said.length > 0);
      return parts.flatMap((said, index) =>
        clausesIn(
          {
            words: said.map(repaired),
            isInQuestion,
            endsInQuestion: isInQuestion && index === parts.length - 1,
          },
          book,
        ),
      );
    });
}

const sentencesOf = (folded: string): readonly string[] => folded.split(/(?<=[.!?…])\s/);

type Part = {
  readonly words: readonly string[];
  readonly isInQuestion: boolean;
  readonly endsInQuestion: boolean;
};

function clausesIn(
  { words, isInQuestion, endsInQuestion }: Part,
  book: Phrasebook<BuyingTag>,
): readonly Clause[] {
  const groups: Piece<BuyingTag>[][] = [[]];
  const all = readPhrases(words, [book]).map((piece) => withSubject(piece, words, book));
  for (const [index, piece] of all.entries()) {
    const isBreak =
      piece.tags.includes('break') || (piece.tags.includes('contrast') && opensClause(all[index + 1]));
    if (isBreak && groups.at(-1)!.length > 0) groups.push([]);
    groups.at(-1)!.push(piece);
  }
  return groups.map((pieces, index) => ({
    pieces,
    words,
    isQuestion:
      (endsInQuestion && index === groups.length - 1) ||
      (pieces
        .find(({ tags }) => !tags.includes('break') && !tags.includes('contrast'))
        ?.tags.includes('asking') ??
        false),
    isInQuestion,
  }));
}

/** "voor we": whose act it is does not get lost in a longer phrase. A set phrase ("bij ons") has no subject. */
function withSubject(
  piece: Piece<BuyingTag>,
  words: readonly string[],
  book: Phrasebook<BuyingTag>,
): Piece<BuyingTag> {
  const hasSubject = words
    .slice(piece.from, piece.to)
    .some((word) => book.next.get(word)?.tags.includes('self') === true);
  return hasSubject && !piece.tags.includes('self') && !piece.tags.includes('fixed')
    ? { ...piece, tags: [...piece.tags, 'self'] }
    : piece;
}

/** "doe maar" is no "but": that stands before a subject, a verb of its own or a plan. */
const opensClause = (next: Piece<BuyingTag> | undefined): boolean =>
  next?.tags.some((tag) => openers.includes(tag)) ?? false;
const openers: readonly BuyingTag[] = ['self', 'anyone', 'customer', 'pronoun', 'plan', 'must', 'asking'];
