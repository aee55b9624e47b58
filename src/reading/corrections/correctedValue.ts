import type { ReadAnswer } from '../answers/answer';
import { isYesNoFact, type AnsweredFact } from '../answers/choiceFacts';
import type { AnswerValue, Expected, Reading } from '../answers/expected';
import type { Language } from '../language';
import type { Piece } from '../text/phrases';
import { withoutWords } from '../text/text';
import { partOf, type Utterance } from '../utterance';
import type { CorrectionWords } from '../words/correctionWords';

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
 * value that is stored, which is named too.
 */
export type Found = {
  readonly fact: AnsweredFact;
  readonly value?: AnswerValue;
  readonly isClear: boolean;
  readonly isAgainst: boolean;
};

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
  const texts = leftOut(fact, expected, said).map((isLeftOut) => textWithout(said, isLeftOut));
  for (const text of texts) {
    const reading = answer(text, expected, language);
    const value = valueIn(reading, stored);
    const isAgainst = reading.is === 'doubt' && reading.understood.some((one) => one === stored);
    if (value !== undefined) return { fact, value, isClear: reading.is === 'answer', isAgainst };
  }
  const parts = texts
    .flatMap(clausesOf)
    .map((clause) => valueIn(answer(clause, expected, language), stored))
    .filter((value) => value !== undefined);
  const [value] = [...new Set(parts)].toSorted((one, other) => Number(one === stored) - Number(other === stored));
  return { fact, ...(value !== undefined && { value }), isClear: false, isAgainst: false };
}

/** Which phrases are left out, by the kind of answer; several ways where the question's own words may say it. */
function leftOut(fact: AnsweredFact, expected: Expected, { has }: Said): readonly ((tag: Tag) => boolean)[] {
  const isName = (tag: Tag): boolean => tag.includes('.');
  const isMark = (tag: Tag): boolean => marks.some((mark) => mark === tag);
  const isAround = (tag: Tag): boolean => isMark(tag) || tag === 'around';
  const isNone = (tag: Tag): boolean => isAround(tag) || isName(tag);
  if (expected.kind === 'months') return [isAround];
  if (expected.kind === 'amount') return [isNone];
  if (!isYesNoFact(fact)) return [isMark];
  // "de tekenbevoegdheid was verkeerd" says what was wrong, and not that there is one.
  return has('wrong', 'change') ? [isNone] : [isNone, isMark];
}

const marks = ['instead', 'turning', 'wrong', 'change', 'asking'] as const satisfies readonly Mark[];

export const textWithout = ({ utterance, pieces }: Said, isLeftOut: (tag: Tag) => boolean): Utterance => {
  const left = pieces.filter(({ tags }) => tags.length > 0 && tags.every(isLeftOut));
  return partOf(withoutWords(utterance.folded, (at) => left.some(({ from, to }) => at >= from && at < to)));
};

const clausesOf = ({ folded }: Utterance): readonly Utterance[] => {
  const clauses = folded.split(/[.,;:!](?=\s|$)/).filter((clause) => clause.trim() !== '');
  return clauses.length > 1 ? clauses.map((clause) => partOf(clause.trim())) : [];
};

/** Of several values that are named, one is the old one: "280.000 moet 320.000 zijn". */
function valueIn(reading: Reading, stored: AnswerValue | undefined): AnswerValue | undefined {
  if (reading.is === 'answer' || reading.is === 'candidate') return reading.value;
  if (reading.is === 'nothing') return undefined;
  const [other, another] = reading.understood.filter((value) => value !== stored);
  return another === undefined ? other : undefined;
}
