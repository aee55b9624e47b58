import { bookOfAll, listOfAll, type WordsByLanguage } from '../everyLanguage';
import { phrasesIn, readPhrases } from '../text/phrases';
import { endsAsQuestion, wordsIn } from '../text/text';
import type { Utterance } from '../utterance';
import type { CreditCheckWords } from '../words/creditCheckWords';

/**
 * Whether somebody says that Microsoft's credit check has been passed. `named`: the check or Microsoft's mail is
 * spoken of; `implied`: only "we zijn geslaagd". A question, a denial, a hope or another test is no claim; `mentioned`
 * says that the check is spoken of all the same.
 */
export type ReadCreditCheckClaim = (utterance: Utterance) => 'named' | 'implied' | 'mentioned' | undefined;

export function createCreditCheckClaimReader(words: WordsByLanguage): ReadCreditCheckClaim {
  const book = bookOfAll(words, ({ creditCheck }) => creditCheck);
  const endings = phrasesIn(listOfAll(words, ({ creditCheck }) => creditCheck.whatNext))
    .map((phrase) => phrase.trim())
    .toSorted((a, b) => b.length - a.length);

  /** "Geslaagd, wat nu?" states before it asks. Longer endings first: "and now what" before "now what". */
  function withoutWhatNext(utterance: Utterance): Pick<Utterance, 'words' | 'endsAsQuestion'> {
    const folded = utterance.folded.replaceAll("'", '').replace(/[\s?!.]+$/, '');
    const ending = endings.find((phrase) => folded.endsWith(` ${phrase}`));
    if (ending === undefined) return utterance;
    const stated = folded.slice(0, -ending.length).replace(/[\s,;:-]+$/, '');
    return { words: wordsIn(stated), endsAsQuestion: endsAsQuestion(stated) };
  }

  return (utterance) => {
    const stated = withoutWhatNext(utterance);
    const pieces = readPhrases(stated.words, [book]);
    const has = (...tags: readonly (keyof CreditCheckWords)[]): boolean =>
      pieces.some((piece) => tags.some((tag) => piece.tags.includes(tag)));
    const isMentioned = has('check') ? 'mentioned' : undefined;
    if (stated.endsAsQuestion || pieces[0]?.tags.includes('asking')) return isMentioned;
    if (has('not', 'notYet', 'deny', 'failed', 'mistake', 'otherCheck')) return isMentioned;
    if (has('check') && has('passed')) return 'named';
    if (has('hearsay')) return isMentioned;
    if (has('mail') && has('microsoft', 'check') && has('got', 'passed')) return 'named';
    const unknown = pieces.filter(({ tags }) => tags.length === 0).length;
    if (has('microsoft') && has('told') && pieces.length <= 12 && unknown <= 2) return 'named';
    const isAllKnown = unknown === 0;
    const saysPassed = pieces.some(
      ({ tags, from }) => tags.includes('passed') && !tags.includes('filler') && from > 0,
    );
    const hasMail = has('mail') && has('got');
    if (isAllKnown && (hasMail || (has('self') && saysPassed && !has('mail')))) return 'implied';
    return isMentioned;
  };
}
