import { bilingualBook } from './bilingual';
import { readPhrases } from './phrases';
import { endsAsQuestion, wordsOf } from './text';
import type { CreditCheckWords } from './words/words';

const book = bilingualBook('creditCheck');

/**
 * Whether somebody says that Microsoft's credit check has been passed. `named`: the check or Microsoft's mail is
 * spoken of; `implied`: only "we zijn geslaagd". A question, a denial, a hope or another test is no claim; `mentioned`
 * says that the check is spoken of all the same.
 */
export function readCreditCheckClaim(text: string): 'named' | 'implied' | 'mentioned' | undefined {
  const pieces = readPhrases(wordsOf(text), [book]);
  const has = (...tags: readonly (keyof CreditCheckWords)[]): boolean =>
    pieces.some((piece) => tags.some((tag) => piece.tags.includes(tag)));
  const isMentioned = has('check') ? 'mentioned' : undefined;
  if (endsAsQuestion(text) || pieces[0]?.tags.includes('asking')) return isMentioned;
  if (has('not', 'notYet', 'otherCheck')) return isMentioned;
  if (has('check') && has('passed')) return 'named';
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
