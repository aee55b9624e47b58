import { bookOfAll, type WordsByLanguage } from '../everyLanguage';
import { readPhrases, type Piece } from '../text/phrases';
import type { Utterance } from '../utterance';
import type { CreditCheckWords } from '../words/creditCheckWords';

type Tag = keyof CreditCheckWords;
/** How many pieces before it a denial is still about a word: "not (yet been) approved". */
const reach = 4;

/**
 * Whether somebody states that Microsoft's credit check was failed, not passed or refused, or that what was reported of
 * it was a mistake. A question, a condition, a hope and another check are no such statement.
 */
export type DeniesCreditCheck = (utterance: Utterance) => boolean;

export function createDeniesCreditCheck(words: WordsByLanguage): DeniesCreditCheck {
  const book = bookOfAll(words, ({ creditCheck }) => creditCheck);
  return ({ words: said, endsAsQuestion }) => {
    const pieces = readPhrases(said, [book]);
    const has = (...tags: readonly Tag[]): boolean => pieces.some((piece) => isOne(piece, tags));
    if (endsAsQuestion || pieces[0]?.tags.includes('asking')) return false;
    if (has('notYet') || (has('otherCheck') && !has('check'))) return false;
    if (has('mistake') && has('check', 'report')) return true;
    // Where the check itself is not named, nothing else may be: "we hebben de omzet niet gehaald".
    const isAllKnown = pieces.every(({ tags }) => tags.length > 0);
    if (!has('check') && !(isAllKnown && has('self', 'microsoft'))) return false;
    const outcome: readonly Tag[] = has('check') ? ['passed', 'approved'] : ['approved'];
    const isDeniedAt = (at: number): boolean =>
      pieces.slice(Math.max(0, at - reach), at).some((piece) => isOne(piece, ['deny']));
    const last = pieces.findLastIndex((piece) => isOne(piece, ['failed', ...outcome]));
    return last >= 0 && isOne(pieces[last]!, ['failed']) !== isDeniedAt(last);
  };
}

const isOne = (piece: Piece<Tag>, tags: readonly Tag[]): boolean =>
  tags.some((tag) => piece.tags.includes(tag));
