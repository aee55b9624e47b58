import type { AnswerReaders } from '../answers/answerReaders';
import { isYesNoFact, type AnsweredFact } from '../answers/choiceFacts';
import type { AnswerValue } from '../answers/expected';
import { bookOfAll, wordsOfAll, type WordsByLanguage } from '../everyLanguage';
import type { Language } from '../language';
import { readPhrases, type Phrasebook } from '../text/phrases';
import { wordsIn } from '../text/text';
import type { Utterance } from '../utterance';
import {
  correctedValue,
  isName,
  nothingOf,
  textWithout,
  type Found,
  type Said,
  type Tag,
} from './correctedValue';
import type { Interviewed } from './interviewed';
import { ofTwelveMonths } from './timeMeant';

/** An answer that is put right: which, and to what. Without a value only that it was wrong. */
export type Correction = { readonly fact: AnsweredFact; readonly value?: AnswerValue };

/**
 * Reads that an answer given before is put right ("eigenlijk is de omzet 320.000", "de tekenbevoegdheid moet nee zijn"),
 * or told of another question than the open one ("ons lidmaatschap is verlopen"). A question, something supposed and
 * somebody else's affairs are neither.
 */
export type ReadCorrection = (
  utterance: Utterance,
  interviewed: Interviewed,
  language: Language,
) => Correction | undefined;

type Parts = Pick<AnswerReaders, 'answer' | 'amount' | 'tellsOtherTime'> & {
  readonly isQuestion: (utterance: Utterance) => boolean;
};

/** Longer texts tell a story. */
const mostWords = 40;

export function createCorrectionReader(words: WordsByLanguage, parts: Parts): ReadCorrection {
  const book = bookOfAll<Tag>(
    words,
    ({ subjects, corrections: { setting, contrast: _against, ...marks }, commands, yesNo }) => ({
      ...subjects,
      ...marks,
      change: [commands.change, setting].join(','),
      consent: [yesNo.yes, yesNo.surely, yesNo.no].join(','),
    }),
  );
  const contrasts = wordsOfAll(words, ({ corrections }) => corrections.contrast);
  const breaks = wordsOfAll(words, ({ connectives }) => connectives.breaks);
  return (utterance, interviewed, language) => {
    const { length } = utterance.words;
    if (length === 0 || length > mostWords || utterance.hasMarkup) return undefined;
    const said = taken(utterance, book);
    if (said.has('supposed')) return undefined;
    const ofAmount = ofTwelveMonths(utterance, parts, language);
    const told = manner(said, { contrasts, breaks }, parts.isQuestion);
    const find = (fact: AnsweredFact): Found => {
      const expected = interviewed.expectedOf(fact);
      // What the open question makes of another time is its own affair.
      const meant = expected.kind === 'amount' && fact !== interviewed.open ? ofAmount : utterance;
      if (meant === undefined) return nothingOf(fact);
      const asked = { fact, expected, stored: interviewed.answers[fact] };
      return correctedValue(meant === utterance ? said : taken(meant, book), asked, parts.answer, language);
    };
    if (told.isAsked) return undefined;
    return named(said, told, interviewed, find) ?? unnamed(said, interviewed, find);
  };
}

function taken(utterance: Utterance, book: Phrasebook<Tag>): Said {
  const pieces = readPhrases(utterance.words, [book]);
  const tagged = new Set(pieces.flatMap(({ tags }) => tags));
  return { utterance, pieces, has: (...tags) => tags.some((tag) => tagged.has(tag)) };
}

/** How something is put: said to be otherwise (`isMarked`), or to have been wrong; asked rather than told. */
type Manner = { readonly isMarked: boolean; readonly isWrong: boolean; readonly isAsked: boolean };

function manner(
  { utterance, pieces, has }: Said,
  { contrasts, breaks }: Readonly<Record<'contrasts' | 'breaks', ReadonlySet<string>>>,
  isQuestion: Parts['isQuestion'],
): Manner {
  const isCorrecting = has('instead', 'wrong', 'change');
  // "waar het cijfer vandaan komt: …" names a question, and asks none.
  const asked = textWithout({ utterance, pieces: pieces.slice(0, 1), has }, isName);
  // "kunt u de omzet wijzigen naar 320.000?" asks for it; "hoe wijzig ik de omzet" has no value.
  const isAsked = utterance.endsAsQuestion
    ? !(has('asking') && has('change'))
    : isQuestion(utterance) && isQuestion(asked) && !isCorrecting;
  // "uitbesteed, niet eigen", "niet uit Partner Center maar uit onze boeken": said against another value.
  const parts = utterance.folded.split(/[.,;](?=\s)/).slice(1);
  const denial = utterance.words.findIndex((word) => contrasts.has(word));
  const isAgainst =
    parts.some((part) =>
      wordsIn(part)
        .slice(0, 1)
        .some((word) => contrasts.has(word)),
    ) ||
    (denial >= 0 && utterance.words.slice(denial).some((word) => breaks.has(word)));
  return {
    isMarked: isCorrecting || isAgainst || has('turning'),
    isWrong: isCorrecting && !isQuestion(utterance),
    isAsked,
  };
}

/** What is put right by its name. What the open question would have for its own answer is left to it. */
function named(
  said: Said,
  { isMarked, isWrong }: Manner,
  interviewed: Interviewed,
  find: (fact: AnsweredFact) => Found,
): Correction | undefined {
  const { open, answers } = interviewed;
  const wanted = namedIn(said, interviewed);
  if (wanted.length === 0) return undefined;
  const found = wanted.map(find);
  if (found.some(({ fact, value }) => fact === open && value !== undefined)) return undefined;
  const weigh = (one: Found): number => weightOf(one, said, answers);
  const [best] = found
    .filter(({ fact }) => fact !== open)
    .toSorted((one, other) => weigh(other) - weigh(one));
  if (best === undefined) return undefined;
  const { fact, value, isClear, isAgainst, isDenied } = best;
  if (value === undefined || (value === answers[fact] && said.has('wrong')))
    return isWrong || (isMarked && isDenied) ? { fact } : undefined;
  return isMarked || isClear || isAgainst ? { fact, value } : undefined;
}

/** "Over de afgelopen twaalf maanden was het 320.000" names the revenue, unless an amount is asked for. */
function namedIn(said: Said, { facts, open, expectedOf }: Interviewed): readonly AnsweredFact[] {
  const wanted = facts.filter((fact) => said.has(fact));
  const isAmountAsked = open !== undefined && expectedOf(open).kind === 'amount';
  return wanted.length === 0 && said.has('twelveMonths') && !isAmountAsked
    ? facts.filter((fact) => fact === 'revenue.ttmUsd')
    : wanted;
}

/** What is put right without a name: the change that is offered, or what was answered last. */
function unnamed(
  said: Said,
  { facts, offered, last, answers }: Interviewed,
  find: (fact: AnsweredFact) => Found,
): Correction | undefined {
  // "350.000 was een tikfout, het moet 305.000 zijn": the figure that is stored names its question.
  const figures = facts.filter((one) => typeof answers[one] === 'number');
  const against = figures.map(find).find(({ isAgainst }) => isAgainst);
  if (against) return { fact: against.fact, value: against.value! };
  const fact = offered?.fact ?? last;
  // A bare yes or no says whether to change it, or answers the open question.
  const isMeant =
    said.has('instead') ||
    (fact !== undefined && !isYesNoFact(fact) && (offered !== undefined || said.has('wrong')));
  const isConsent = said.pieces.every(({ tags }) => tags.includes('consent') || tags.includes('around'));
  if (fact === undefined || !isMeant || isConsent) return undefined;
  const { value, isClear } = find(fact);
  const isNew = value !== undefined && value !== (offered?.value ?? answers[fact]);
  return isNew && (isClear || said.has('instead') || offered !== undefined) ? { fact, value } : undefined;
}

/** The best that is found comes first: a new value, clearly said, of a question that is named at length. */
function weightOf(
  { fact, value, isClear, isAgainst }: Found,
  { pieces }: Said,
  answers: Interviewed['answers'],
): number {
  const names = pieces
    .filter(({ tags }) => tags.includes(fact))
    .map(({ from, to }) => Math.min(to - from, 3));
  return (
    (value !== undefined && value !== answers[fact] ? 32 : 0) +
    (isClear ? 16 : 0) +
    (isAgainst ? 64 : 0) +
    4 * Math.max(0, ...names) +
    (typeof value === 'number' ? 24 : 0) +
    (isYesNoFact(fact) ? 0 : 2) +
    (answers[fact] === undefined ? 0 : 1)
  );
}
