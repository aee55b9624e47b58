import { languages, type Language } from '../reading/language';
import { readPhrases } from '../reading/text/phrases';
import { repairTypo } from '../reading/text/typos';
import { joinSplitWords, splitCompound } from './compounds';
import { books, knownWords } from './vocabulary';

/** "Crdit" is repaired, shorter words are left alone. */
const shortestRepaired = 6;

/** Words that are told apart well enough to be recognised with one slip in them, by their first letter. */
const longWords = Map.groupBy(
  [...knownWords].filter((word) => word.length >= shortestRepaired),
  (word) => word[0],
);

/**
 * What the words of a question are about: the concepts they stand for, and as `~word` what stands for none. Each once, in the
 * order of the text. Both languages are understood; of two readings the longer one is taken, and of equally long ones
 * that of the conversation's language.
 */
export function termsOf(said: readonly string[], language: Language): readonly string[] {
  const words = readableWords(said);
  const own = books[language];
  const others = languages.filter((other) => other !== language).map((other) => books[other]);
  const terms = readPhrases(words, [own, ...others]).flatMap(({ tags, from }) =>
    tags.length > 0 ? tags : plainTerms(words[from]!),
  );
  return [...new Set(terms)].filter((term) => term !== 'filler');
}

function readableWords(said: readonly string[]): readonly string[] {
  return joinSplitWords(said, knownWords)
    .flatMap((word) => splitCompound(word, knownWords))
    .map((word) =>
      knownWords.has(word) ? word : repairTypo(word, longWords.get(word[0]) ?? [], shortestRepaired),
    );
}

/** A number of a size that money has, another number, or a word of its own. "Since 2021" is about no amount. */
function plainTerms(word: string): readonly string[] {
  if (/^20\d\d$/.test(word)) return [];
  if (/^\d{3,}|^\d+(k|m|mln)$/.test(word)) return ['amount'];
  return /^\d+$/.test(word) ? ['~number'] : [`~${word}`];
}
