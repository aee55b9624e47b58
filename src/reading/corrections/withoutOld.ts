import { bookOfAll, type WordsByLanguage } from '../everyLanguage';
import { readPhrases } from '../text/phrases';
import { withoutWords } from '../text/text';
import { partOf, type Utterance } from '../utterance';
import type { OldValueWords } from '../words/correctionWords';
import { createClausesOf, type Clause } from './clauses';

/**
 * What a text says besides the answer that is no longer meant ("ik had ja gezegd", "geen 280.000 maar", ", niet actief",
 * "instead of active"), and what is denied with it: 280.000, actief. Undefined where it says nothing of one, or nothing
 * else. With `isYesNo` a denial is the answer itself.
 */
export type WithoutOld = (utterance: Utterance, isYesNo: boolean) => New | undefined;
export type New = { readonly left: Utterance; readonly denied: readonly Utterance[] };

/** The places of the words from the first to before the last; `denied`: those that are behind a "not". */
type Old = { readonly from: number; readonly to: number; readonly denied: readonly string[] };

export function createWithoutOld(words: WordsByLanguage): WithoutOld {
  const clausesOf = createClausesOf(words);
  const book = bookOfAll<keyof OldValueWords | 'break' | 'wrong'>(
    words,
    ({ oldValues, corrections, connectives }) => ({
      ...oldValues,
      // "klopt niet" denies no value.
      wrong: corrections.wrong,
      break: connectives.breaks,
    }),
  );

  function oldIn({ said, from }: Clause, next: Clause | undefined, isYesNo: boolean): Old | undefined {
    const pieces = readPhrases(said, [book]);
    const has = (tags: readonly string[], ...wanted: readonly string[]): boolean =>
      wanted.some((tag) => tags.includes(tag));
    const to = from + said.length;
    if (pieces.some(({ tags }) => has(tags, 'before'))) return { from, to, denied: [] };
    const denial = isYesNo ? undefined : pieces.find(({ tags }) => has(tags, 'inPlaceOf', 'contrast'));
    if (denial === undefined) return undefined;
    // "geen 280 maar 380", "niet actief, het is verlopen"; elsewhere what is said first is what is meant.
    const follows = next && readPhrases(next.said, [book])[0]!;
    const isRestated = follows && has(follows.tags, 'break', 'stated');
    const isBehind = next === undefined && from + denial.from > 0;
    return isRestated || isBehind
      ? { from: from + denial.from, to, denied: said.slice(denial.to) }
      : undefined;
  }

  return (utterance, isYesNo) => {
    const clauses = clausesOf(utterance);
    const old = clauses.flatMap((clause, at) => {
      const found = oldIn(clause, clauses[at + 1], isYesNo);
      return found ? [found] : [];
    });
    if (old.length === 0) return undefined;
    const isOld = (place: number): boolean => old.some(({ from, to }) => place >= from && place < to);
    const left = partOf(withoutWords(utterance.folded, isOld));
    const denied = old
      .filter(({ denied: said }) => said.length > 0)
      .map((one) => partOf(one.denied.join(' ')));
    return left.words.length > 0 ? { left, denied } : undefined;
  };
}
