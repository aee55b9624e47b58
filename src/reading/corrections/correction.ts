import type { AnswerReaders } from '../answers/answerReaders';
import { isYesNoFact, type AnsweredFact } from '../answers/choiceFacts';
import type { AnswerValue } from '../answers/expected';
import type { SaysUnsure } from '../answers/yesNo';
import { bookOfAll, type WordsByLanguage } from '../everyLanguage';
import type { Language } from '../language';
import { readPhrases, type Phrasebook } from '../text/phrases';
import type { Utterance } from '../utterance';
import { correctedValue, isName, nothingOf, type Found, type Said, type Tag } from './correctedValue';
import type { Interviewed } from './interviewed';
import { createManner, type Manner } from './manner';
import { ofTwelveMonths } from './timeMeant';
import { createWithoutOld } from './withoutOld';

/**
 * An answer that is put right: which, and to what. Without a value only that it was wrong, or is to be given again. `how`:
 * told of, put right in so many words, or asked for again.
 */
export type Correction = {
  readonly fact: AnsweredFact;
  readonly value?: AnswerValue;
  readonly how: 'told' | 'putRight' | 'reopened';
};

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
  readonly saysUnsure: SaysUnsure;
};

/** Longer texts tell a story. */
const mostWords = 40;

export function createCorrectionReader(words: WordsByLanguage, parts: Parts): ReadCorrection {
  const book = bookOfAll<Tag>(words, ({ subjects, corrections, commands, yesNo }) => ({
    ...subjects,
    ...corrections,
    change: commands.change,
    consent: [yesNo.yes, yesNo.surely, yesNo.no].join(','),
  }));
  const mannerOf = createManner(words, parts.isQuestion);
  const withoutOld = createWithoutOld(words);
  return (utterance, interviewed, language) => {
    const { length } = utterance.words;
    if (length === 0 || length > mostWords || utterance.hasMarkup) return undefined;
    const said = taken(utterance, book);
    if (said.has('supposed')) return undefined;
    const manner = mannerOf(said);
    const isNotKnown = parts.saysUnsure(utterance, language);
    const ofAmount = ofTwelveMonths(utterance, parts, language);
    const find = (fact: AnsweredFact): Found => {
      const expected = interviewed.expectedOf(fact);
      // What the open question makes of another time is its own affair.
      const meant = expected.kind === 'amount' && fact !== interviewed.open ? ofAmount : utterance;
      if (meant === undefined) return nothingOf(fact);
      const asked = { fact, expected, stored: interviewed.answers[fact] };
      const readIn = (text: Utterance): Found =>
        correctedValue(taken(text, book), asked, parts.answer, language);
      const found = readIn(meant);
      if (isNotKnown && !found.isClear) return { ...found, value: 'unsure' };
      const without = withoutOld(meant, isYesNoFact(fact));
      if (without?.denied.some((text) => readIn(text).value === undefined) !== false) return found;
      // What is set against another value is clearly said.
      const { value } = readIn(without.left);
      return value !== undefined && value !== asked.stored ? { ...found, value, isClear: true } : found;
    };
    const right =
      named(said, manner, interviewed, find) ??
      (manner.isAsked ? undefined : unnamed(said, interviewed, find));
    return right && { ...right, how: howOf(right, manner) };
  };
}

function taken(utterance: Utterance, book: Phrasebook<Tag>): Said {
  const pieces = readPhrases(utterance.words, [book]);
  const tagged = new Set(pieces.flatMap(({ tags }) => tags));
  return { utterance, pieces, has: (...tags) => tags.some((tag) => tagged.has(tag)) };
}

/** An answer that is put right, before it is said how. */
type Right = Omit<Correction, 'how'>;

const howOf = ({ value }: Right, { isReopened, isPutRight }: Manner): Correction['how'] =>
  value === undefined && isReopened ? 'reopened' : isPutRight ? 'putRight' : 'told';

/** What is put right by its name. What the open question would have for its own answer is left to it. */
function named(
  said: Said,
  { isMarked, isWrong, isAsked, isReopened, apart }: Manner,
  interviewed: Interviewed,
  find: (fact: AnsweredFact) => Found,
): Right | undefined {
  const { open, answers } = interviewed;
  const wanted = namedIn(said, interviewed);
  if (wanted.length === 0) return undefined;
  const found = wanted.map(find);
  if (found.some(({ fact, value }) => fact === open && value !== undefined)) return undefined;
  const weigh = (one: Found): number => weightOf(one, said, answers) + (apart.includes(one.fact) ? 48 : 0);
  const [best] = found
    .filter(({ fact }) => fact !== open)
    .toSorted((one, other) => weigh(other) - weigh(one));
  if (best === undefined) return undefined;
  const { fact, value, isClear, isAgainst, isDenied } = best;
  // "die vraag over facturering wil ik opnieuw doen": what is to be said there is not said here.
  if (isReopened && (value === undefined || value === 'unsure' || isYesNoFact(fact))) return { fact };
  // "wat de status is weet ik eigenlijk niet"
  const isNotKnown = value === 'unsure' && isMarked && !said.utterance.endsAsQuestion;
  if (isAsked && !isNotKnown) return undefined;
  if (value === undefined || (value === answers[fact] && said.has('wrong')))
    return isWrong || (isMarked && isDenied) ? { fact } : undefined;
  const isTold = answers[fact] !== undefined && value !== answers[fact] && tellsOf(fact, said);
  return isMarked || isClear || isAgainst || isTold ? { fact, value } : undefined;
}

/**
 * Whether something is told of another question than the one that is asked, by a name that no other has: "provisioning
 * doet onze distributeur, dus nee", "we besteden de helpdesk uit".
 */
function tellsOf(fact: AnsweredFact, { pieces }: Said): boolean {
  const isNamed = ({ tags }: Said['pieces'][number]): boolean =>
    tags.includes(fact) && tags.filter(isName).length === 1;
  const first = pieces.find(({ tags }) => !tags.includes('around'));
  if (isYesNoFact(fact)) return first !== undefined && isNamed(first);
  return toldOf.includes(fact) && pieces.some(isNamed);
}

/** What is told of these is their answer; plans and figures are spoken of in many ways. */
const toldOf: readonly AnsweredFact[] = ['mpn.membership', 'support.firstLevel'];

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
): Right | undefined {
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
