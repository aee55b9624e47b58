import { bilingualBook } from '../words/bilingual';
import { phrasesIn, readPhrases, type Piece } from '../text/phrases';
import { endsAsQuestion, fold, wordsOf } from '../text/text';
import { repairTypo } from '../text/typos';
import { en } from '../words/en';
import { nl } from '../words/nl';
import type { BuyingWords } from '../words/words';

export type BuyingTag = keyof BuyingWords;

/** A stretch of a text with one verb in it, as far as commas and conjunctions tell. */
export type Clause = {
  readonly pieces: readonly Piece<BuyingTag>[];
  readonly words: readonly string[];
  /** It ends in a question mark, or begins as a question does. */
  readonly isQuestion: boolean;
  /** The sentence that it is a part of does. */
  readonly isInQuestion: boolean;
};

const book = bilingualBook('buying');
const knownWords = new Set(
  [nl.buying, en.buying].flatMap((lists) => Object.values(lists).flatMap(phrasesIn)).flatMap(wordsOf),
);

/** Words that are told apart well enough to be recognised with one slip in them. */
const longWords = [
  ...['aanschaffen', 'bestellen', 'afsluiten', 'aankopen', 'bestelling', 'afrekenen', 'abonnement'],
  ...['ondersteuningsplan', 'ondersteunings', 'supportplan', 'supportcontract', 'verstandig'],
  ...['advanced', 'premier', 'support', 'purchase', 'purchasing', 'subscription', 'already', 'ordering'],
];

/** Cuts a text into clauses and says what their words mean, in either language, slips of the pen repaired. */
export function buyingClausesOf(text: string): readonly Clause[] {
  return sentencesOf(text).flatMap((sentence) => {
    const isInQuestion = endsAsQuestion(sentence);
    const parts = sentence.split(/[,;:()"](?=\s|$)|\s-+\s/).filter((part) => wordsOf(part).length > 0);
    return parts.flatMap((part, index) =>
      clausesIn(part, isInQuestion, isInQuestion && index === parts.length - 1),
    );
  });
}

const sentencesOf = (text: string): readonly string[] => fold(text).split(/(?<=[.!?…])\s/);

function clausesIn(part: string, isInQuestion: boolean, endsInQuestion: boolean): readonly Clause[] {
  const words = wordsOf(part).map((word) => (knownWords.has(word) ? word : repairTypo(word, longWords)));
  const groups: Piece<BuyingTag>[][] = [[]];
  const all = readPhrases(words, [book]).map((piece) => withSubject(piece, words));
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
function withSubject(piece: Piece<BuyingTag>, words: readonly string[]): Piece<BuyingTag> {
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
