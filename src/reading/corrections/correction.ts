import type { ReadAnswer } from '../answers/answer';
import { isYesNoFact, type AnsweredFact } from '../answers/choiceFacts';
import type { AnswerValue, Reading } from '../answers/expected';
import { bookOfAll, type WordsByLanguage } from '../everyLanguage';
import type { Language } from '../language';
import { readPhrases, type Phrasebook, type Piece } from '../text/phrases';
import { withoutWords } from '../text/text';
import { partOf, type Utterance } from '../utterance';
import type { CorrectionWords } from '../words/correctionWords';
import type { Interviewed } from './interviewed';

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

type Mark = keyof CorrectionWords | 'change';
type Tag = Mark | AnsweredFact;

type Parts = {
  readonly answer: ReadAnswer;
  readonly isQuestion: (utterance: Utterance) => boolean;
};

/** Longer texts tell a story. */
const mostWords = 40;

export function createCorrectionReader(words: WordsByLanguage, parts: Parts): ReadCorrection {
  const book = bookOfAll<Tag>(words, ({ subjects, corrections, commands }) => ({
    ...subjects,
    ...corrections,
    change: commands.change,
  }));
  return (utterance, interviewed, language) => {
    const { length } = utterance.words;
    if (length === 0 || length > mostWords || utterance.hasMarkup) return undefined;
    const said = taken(utterance, book);
    if (said.has('supposed') || !isTold(said, parts.isQuestion)) return undefined;
    return named(said, interviewed, language, parts) ?? unnamed(said, interviewed, language, parts);
  };
}

/** A text with what its phrases do in it. */
type Said = {
  readonly utterance: Utterance;
  readonly pieces: readonly Piece<Tag>[];
  readonly has: (...tags: readonly Tag[]) => boolean;
};

function taken(utterance: Utterance, book: Phrasebook<Tag>): Said {
  const pieces = readPhrases(utterance.words, [book]);
  const tagged = new Set(pieces.flatMap(({ tags }) => tags));
  return { utterance, pieces, has: (...tags) => tags.some((tag) => tagged.has(tag)) };
}

/** Told, or asked for: "kunt u de omzet wijzigen naar 320.000?" */
const isTold = ({ utterance, has }: Said, isQuestion: Parts['isQuestion']): boolean =>
  !isQuestion(utterance) || (has('asking') && has('change'));

/** What is put right by its name. What the open question would have for its own answer is left to it. */
function named(
  said: Said,
  interviewed: Interviewed,
  language: Language,
  { answer, isQuestion }: Parts,
): Correction | undefined {
  const { facts, open } = interviewed;
  const names = said.pieces.flatMap(({ tags }) => tags.filter((tag) => facts.some((fact) => fact === tag)));
  const wanted = facts.filter((fact) => names.includes(fact));
  const found = wanted.map((fact) => valueOf(fact, said, interviewed, language, answer));
  if (open !== undefined && found.some(({ fact, value }) => fact === open && value !== undefined))
    return undefined;
  const others = found.filter(({ fact }) => fact !== open);
  const [best] = others.toSorted((one, other) => weight(other, interviewed) - weight(one, interviewed));
  if (best === undefined) return undefined;
  const isMarked = said.has('instead', 'turning', 'wrong', 'change');
  const isSame = best.value === interviewed.answers[best.fact];
  const isWrong = said.has('instead', 'wrong', 'change') && !isQuestion(said.utterance);
  if (best.value === undefined || (isSame && said.has('wrong')))
    return isWrong ? { fact: best.fact } : undefined;
  return isMarked || best.isClear ? { fact: best.fact, value: best.value } : undefined;
}

/** What is put right without a name: the change that is offered, or what was answered last. */
function unnamed(
  said: Said,
  interviewed: Interviewed,
  language: Language,
  { answer }: Parts,
): Correction | undefined {
  const { offered, last } = interviewed;
  const fact = offered?.fact ?? last;
  if (fact === undefined) return undefined;
  // A bare yes or no says whether to change it, or answers the open question.
  const isMeant = said.has('instead') || (!isYesNoFact(fact) && (offered !== undefined || said.has('wrong')));
  const { value, isClear } = valueOf(fact, said, interviewed, language, answer);
  const isNew = value !== undefined && value !== (offered?.value ?? interviewed.answers[fact]);
  return isMeant && isNew && (isClear || said.has('instead') || offered !== undefined)
    ? { fact, value }
    : undefined;
}

type Found = { readonly fact: AnsweredFact; readonly value?: AnswerValue; readonly isClear: boolean };

/** The best that is found comes first: a new value, clearly said; of an answer that was given. */
function weight({ fact, value, isClear }: Found, { answers }: Interviewed): number {
  const isNew = value !== undefined && value !== answers[fact];
  return (isNew ? 8 : 0) + (isClear ? 4 : 0) + (isYesNoFact(fact) ? 0 : 2) + (answers[fact] === undefined ? 0 : 1);
}

/** What a text says of one question, its own reader asked, once the words of correcting are out of the way. */
function valueOf(
  fact: AnsweredFact,
  { utterance, pieces, has }: Said,
  { answers, expectedOf }: Interviewed,
  language: Language,
  answer: ReadAnswer,
): Found {
  const expected = expectedOf(fact);
  const isCorrecting = (tag: Tag): boolean => correcting.some((one) => one === tag);
  const rest = (isLeftOut: (tag: Tag) => boolean): Utterance => {
    const left = pieces.filter(({ tags }) => tags.length > 0 && tags.every((tag) => isLeftOut(tag)));
    return partOf(withoutWords(utterance.folded, (at) => left.some(({ from, to }) => at >= from && at < to)));
  };
  const isAround = (tag: Tag): boolean => isCorrecting(tag) || tag === 'around';
  const bare = (tag: Tag): boolean => isCorrecting(tag) || !isMark(tag);
  const said =
    expected.kind === 'months'
      ? [rest(isAround)]
      : expected.kind === 'amount'
        ? [rest((tag) => isAround(tag) || !isMark(tag))]
        : isYesNoFact(fact)
          ? [rest(bare), ...(has('wrong') ? [] : [rest(isCorrecting)])]
          : [rest(isCorrecting)];
  for (const one of said) {
    const reading = answer(one, expected, language);
    const value = valueIn(reading, answers[fact]);
    if (value !== undefined) return { fact, value, isClear: reading.is === 'answer' };
  }
  return { fact, isClear: false };
}

/** Of two values that are named, one is the old one: "280.000 moet 320.000 zijn". */
function valueIn(reading: Reading, stored: AnswerValue | undefined): AnswerValue | undefined {
  if (reading.is === 'answer' || reading.is === 'candidate') return reading.value;
  if (reading.is !== 'doubt' || !reading.understood.some((value) => value === stored)) return undefined;
  const [other, another] = reading.understood.filter((value) => value !== stored);
  return another === undefined ? other : undefined;
}

const correcting = ['instead', 'turning', 'wrong', 'change', 'asking'] as const satisfies readonly Mark[];
const isMark = (tag: Tag): tag is Mark => !tag.includes('.');
