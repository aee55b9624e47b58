import { wordsOfAll, type WordsByLanguage } from '../everyLanguage';
import { wordsIn } from '../text/text';
import type { Piece } from '../text/phrases';
import type { Utterance } from '../utterance';
import { createClausesOf } from './clauses';
import { isName, textWithout, type Said, type Tag } from './correctedValue';

/**
 * How something is put: said to be otherwise (`isMarked`), in so many words (`isPutRight`), or to have been wrong; asked
 * rather than told; asked for again (`isReopened`).
 */
export type Manner = {
  readonly isMarked: boolean;
  readonly isPutRight: boolean;
  readonly isWrong: boolean;
  readonly isAsked: boolean;
  readonly isReopened: boolean;
  /** The questions whose names stand by themselves. */
  readonly apart: readonly Tag[];
};

/**
 * The names that stand by themselves: before what is said of them ("facturering: nee, dat doet de distributeur", "over de
 * omzet, …"), or with no more than a yes or no ("dus global admin is nee").
 */
const namesApart = (clauses: readonly (readonly Piece<Tag>[])[]): readonly Tag[] =>
  clauses.flatMap((pieces, at) => {
    const all = pieces.flatMap(({ tags }) => tags);
    const names = all.filter(isName);
    const isBare = pieces.every(({ tags }) => tags.some((tag) => isName(tag) || bareTags.includes(tag)));
    const isLabel = at === 0 && clauses.length > 1 && !all.includes('consent');
    return isBare && (isLabel || all.includes('consent')) ? names : [];
  });
const bareTags: readonly Tag[] = ['around', 'turning', 'instead', 'consent'];

export function createManner(
  words: WordsByLanguage,
  isQuestion: (utterance: Utterance) => boolean,
): (said: Said) => Manner {
  const contrasts = wordsOfAll(words, ({ oldValues }) => oldValues.contrast);
  const breaks = wordsOfAll(words, ({ connectives }) => connectives.breaks);
  const clausesOf = createClausesOf(words);

  /** "uitbesteed, niet eigen", "niet uit Partner Center maar uit onze boeken": said against another value. */
  function isAgainst({ folded, words: said }: Utterance): boolean {
    const firsts = folded
      .split(/[.,;](?=\s)/)
      .slice(1)
      .map((part) => wordsIn(part)[0]);
    if (firsts.some((first) => first !== undefined && contrasts.has(first))) return true;
    const denial = said.findIndex((word) => contrasts.has(word));
    return denial >= 0 && said.slice(denial).some((word) => breaks.has(word));
  }

  return (said) => {
    const { utterance, pieces, has } = said;
    const isCorrecting = has('instead', 'wrong', 'change', 'setting');
    const isSetAgainst = isAgainst(utterance);
    // "waar het cijfer vandaan komt: …" names a question, and asks none.
    const asked = textWithout({ ...said, pieces: pieces.slice(0, 1) }, isName);
    const clauses = clausesOf(utterance).map(({ said: { length }, from: begin }) =>
      pieces.filter(({ from, to }) => from >= begin && to <= begin + length),
    );
    const apart = namesApart(clauses);
    return {
      isMarked: isCorrecting || isSetAgainst || has('turning') || apart.length > 0,
      isPutRight: isSetAgainst || has('instead', 'wrong', 'turning'),
      isWrong: isCorrecting && !isQuestion(utterance),
      // "kunt u de omzet wijzigen naar 320.000?" asks for it; "hoe wijzig ik de omzet" has no value.
      isAsked: utterance.endsAsQuestion
        ? !(has('asking') && has('change', 'setting'))
        : isQuestion(utterance) && isQuestion(asked) && !isCorrecting && apart.length === 0,
      apart,
      // With a number in it another one may be given, or a question named by it.
      isReopened: has('again') && !utterance.words.some((word) => /\d/.test(word)),
    };
  };
}
