import { readPhrases } from '../reading/text/phrases';
import { repairTypo } from '../reading/text/typos';
import { joinSplitWords, splitCompound } from './compounds';
import type { Figures } from './figures';
import type { Vocabulary } from './vocabulary';

/**
 * What the words of a question are about: the concepts they stand for, and as `~word` what stands for none. Each once, in the
 * order of the text. Every language is understood; of several readings the longest is taken, and of equally long ones
 * that of the conversation's language.
 */
export type TermsOf = (said: readonly string[], language: string) => readonly string[];

/** "Crdit" is repaired, shorter words are left alone. */
const shortestRepaired = 6;

/** Makes the reading of terms. */
export function createTerms(
  { books, knownWords, compoundLinks }: Vocabulary,
  { isAmount }: Figures,
): TermsOf {
  /** Words that are told apart well enough to be recognised with one slip in them, by their first letter. */
  const longWords = Map.groupBy(
    [...knownWords].filter((word) => word.length >= shortestRepaired),
    (word) => word[0],
  );
  const repaired = (word: string): string =>
    knownWords.has(word) ? word : repairTypo(word, longWords.get(word[0]) ?? [], shortestRepaired);
  const readableWords = (said: readonly string[]): readonly string[] =>
    joinSplitWords(said, knownWords)
      .flatMap((word) => splitCompound(word, knownWords, compoundLinks))
      .map(repaired);

  /** A number of a size that money has, another number, or a word of its own. "Since 2021" is about no amount. */
  const plainTerms = (word: string): readonly string[] => {
    if (/^20\d\d$/.test(word)) return [];
    if (isAmount(word)) return ['amount'];
    return /^\d+$/.test(word) ? ['~number'] : [`~${word}`];
  };

  return (said, language) => {
    const words = readableWords(said);
    const own = [...books].toSorted(
      ([one], [other]) => Number(other === language) - Number(one === language),
    );
    const terms = readPhrases(
      words,
      own.map(([, book]) => book),
    ).flatMap(({ tags, from }) => (tags.length > 0 ? tags : plainTerms(words[from]!)));
    return [...new Set(terms)].filter((term) => term !== 'filler');
  };
}
