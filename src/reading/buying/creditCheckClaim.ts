import { bilingualBook } from '../words/bilingual';
import { phrasesIn, readPhrases } from '../text/phrases';
import { endsAsQuestion, fold, wordsOf } from '../text/text';
import { en } from '../words/en';
import { nl } from '../words/nl';
import type { CreditCheckWords } from '../words/words';

const book = bilingualBook('creditCheck');

/**
 * Whether somebody says that Microsoft's credit check has been passed. `named`: the check or Microsoft's mail is
 * spoken of; `implied`: only "we zijn geslaagd". A question, a denial, a hope or another test is no claim; `mentioned`
 * says that the check is spoken of all the same.
 */
export function readCreditCheckClaim(text: string): 'named' | 'implied' | 'mentioned' | undefined {
  const stated = withoutWhatNext(text);
  const pieces = readPhrases(wordsOf(stated), [book]);
  const has = (...tags: readonly (keyof CreditCheckWords)[]): boolean =>
    pieces.some((piece) => tags.some((tag) => piece.tags.includes(tag)));
  const isMentioned = has('check') ? 'mentioned' : undefined;
  if (endsAsQuestion(stated) || pieces[0]?.tags.includes('asking')) return isMentioned;
  if (has('not', 'notYet', 'deny', 'failed', 'mistake', 'otherCheck')) return isMentioned;
  if (has('check') && has('passed')) return 'named';
  if (has('hearsay')) return isMentioned;
  if (has('mail') && has('microsoft', 'check') && has('got', 'passed')) return 'named';
  if (has('microsoft') && has('told') && pieces.length <= 12) return 'named';
  const isAllKnown = pieces.every(({ tags }) => tags.length > 0);
  const saysPassed = pieces.some(
    ({ tags, from }) => tags.includes('passed') && !tags.includes('filler') && from > 0,
  );
  const hasMail = has('mail') && has('got');
  if (isAllKnown && (hasMail || (has('self') && saysPassed && !has('mail')))) return 'implied';
  return isMentioned;
}

/** "Geslaagd, wat nu?" states before it asks. Longer endings first: "and now what" before "now what". */
function withoutWhatNext(text: string): string {
  const folded = fold(text)
    .replaceAll("'", '')
    .replace(/[\s?!.]+$/, '');
  const ending = endings.find((phrase) => folded.endsWith(` ${phrase}`));
  return ending === undefined ? text : folded.slice(0, -ending.length).replace(/[\s,;:-]+$/, '');
}

const endings = [nl, en]
  .flatMap(({ creditCheck }) => phrasesIn(creditCheck.whatNext))
  .map((phrase) => phrase.trim())
  .toSorted((a, b) => b.length - a.length);
