import type { ReadAnswer } from '../answers/answer';
import { isYesNoFact, type AnsweredFact } from '../answers/choiceFacts';
import type { AnswerValue, Expected, Reading } from '../answers/expected';
import type { Language } from '../language';
import type { Piece } from '../text/phrases';
import { withoutWords } from '../text/text';
import { partOf, type Utterance } from '../utterance';
import type { CorrectionWords } from '../words/correctionWords';
import { clausesOf } from './timeMeant';

/** What a phrase does in a correction: it marks one, or it names the question. */
type Mark = keyof CorrectionWords | 'change' | 'consent';
export type Tag = Mark | AnsweredFact;

/** A text with what its phrases do in it. */
export type Said = {
  readonly utterance: Utterance;
  readonly pieces: readonly Piece<Tag>[];
  readonly has: (...tags: readonly Tag[]) => boolean;
};

/**
 * What a text says of one question. `isClear`: its own reader would have stored it; `isAgainst`: it is set against the
 * value that is stored, which is named too; `isDenied`: only that one is none.
 */
export type Found = {
  readonly fact: AnsweredFact;
  readonly value?: AnswerValue;
  readonly isClear: boolean;
  readonly isAgainst: boolean;
  readonly isDenied: boolean;
};

export const nothingOf = (fact: AnsweredFact): Found => ({
  fact,
  isClear: false,
  isAgainst: false,
  isDenied: false,
});

type Asked = {
  readonly fact: AnsweredFact;
  readonly expected: Expected;
  readonly stored: AnswerValue | undefined;
};

/**
 * What a text says of one question: its own reader is asked about the text without the words of correcting, and where
 * that says nothing, about each clause of it.
 */
export function correctedValue(
  said: Said,
  { fact, expected, stored }: Asked,
  answer: ReadAnswer,
  language: Language,
): Found {
  const nothing = nothingOf(fact);
  if (isNameOnly(said)) return nothing;
  const read = (text: Utterance): Reading => answer(text, expected, language);
  const between = expected.kind === 'choice' ? '' : apart;
  const texts = leftOut(fact, expected, said).map((isLeftOut) => textWithout(said, isLeftOut, between));
  const readings = texts
    .map(read)
    .toSorted((one, other) => Number(other.is === 'answer') - Number(one.is === 'answer'));
  for (const reading of readings) {
    const value = valueIn(reading, stored);
    const isAgainst = reading.is === 'doubt' && reading.understood.some((one) => one === stored);
    if (value !== undefined) return { ...nothing, value, isClear: reading.is === 'answer', isAgainst };
  }
  const values = texts
    .map(clausesOf)
    .flatMap((clauses) => (clauses.length > 1 ? clauses : []))
    .map((clause) => valueIn(read(clause), stored))
    .filter((value) => value !== undefined);
  const value = values.find((one) => one !== stored) ?? values[0];
  const isDenied = readings.some((reading) => reading.is === 'doubt' && reading.doubt === 'notAnOption');
  return { ...nothing, ...(value !== undefined && { value }), isDenied };
}

/** "wijzig plan": a name and nothing to change it to. */
function isNameOnly({ pieces, has }: Said): boolean {
  const rest = pieces.filter(({ tags }) => tags.length === 0 || !tags.every(isAround));
  return rest.length === 1 && has('wrong', 'change', 'setting');
}

/** Which phrases are left out, by the kind of answer; several ways where the question's own words may say it. */
function leftOut(fact: AnsweredFact, expected: Expected, { has }: Said): readonly ((tag: Tag) => boolean)[] {
  if (expected.kind === 'months') return [isAround];
  if (expected.kind === 'amount') return [isNone];
  if (!isYesNoFact(fact)) return [isMark];
  // "de tekenbevoegdheid was verkeerd" says what was wrong, and not that there is one.
  return has('wrong', 'change') ? [isNone] : [isNone, isMark];
}

const marks = [
  'instead',
  'turning',
  'wrong',
  'change',
  'setting',
  'asking',
] as const satisfies readonly Mark[];
const isMark = (tag: Tag): boolean => marks.some((mark) => mark === tag);
const isAround = (tag: Tag): boolean => isMark(tag) || tag === 'around';
export const isName = (tag: Tag): boolean => tag.includes('.');
const isNone = (tag: Tag): boolean => isAround(tag) || isName(tag);

/** A text without its phrases of some kinds; `between` stands in their places. */
export const textWithout = (
  { utterance, pieces }: Said,
  isLeftOut: (tag: Tag) => boolean,
  between = '',
): Utterance => {
  const left = pieces.filter(({ tags }) => tags.length > 0 && tags.every(isLeftOut));
  const isLeft = (at: number): boolean => left.some(({ from, to }) => at >= from && at < to);
  return partOf(withoutWords(utterance.folded, isLeft, between));
};

/** Numbers do not become one where words between them are left out: "350 moet 530 duizend zijn". */
const apart = ';';

/**
 * Of several values that are named, one is the old one: "280.000 moet 320.000 zijn". But "nog geen ASfP" says no more than
 * that there is none.
 */
function valueIn(reading: Reading, stored: AnswerValue | undefined): AnswerValue | undefined {
  if (reading.is === 'answer' || reading.is === 'candidate') return reading.value;
  if (reading.is === 'nothing' || (stored === 'none' && reading.understood.includes(stored)))
    return undefined;
  const [other, another] = reading.understood.filter((value) => value !== stored);
  return another === undefined ? other : undefined;
}
