import type { WordsByLanguage } from '../everyLanguage';
import { createQuantityReader } from '../numbers/quantities';
import {
  createAmountReader,
  createTellsOtherTime,
  type NumberReaders,
  type ReadAmount,
  type TellsOtherTime,
} from './amount';
import { createAnswerReader, type ReadAnswer } from './answer';
import { createBeside, type Beside } from './beside';
import { createChoiceReader } from './choice';
import { createConfirmedOption } from './confirmedOption';
import { createExactOptionReader, type ReadExactOption } from './exactOption';
import { createIsLimited } from './limits';
import { createMonthsReader } from './months';
import { createHowUnsure } from './notKnowing';
import { createPositionReader } from './position';
import { createSaysUnsure, createYesNoReader, type ReadYesNo } from './yesNo';
import { createYesNoTagger } from './yesNoTags';

/** What reads answers: to the open question, or by themselves. */
export type AnswerReaders = {
  readonly answer: ReadAnswer;
  readonly exactOption: ReadExactOption;
  readonly yesNo: ReadYesNo;
  readonly amount: ReadAmount;
  readonly tellsOtherTime: TellsOtherTime;
  readonly beside: Beside;
};

export function createAnswerReaders(
  words: WordsByLanguage,
  isQuestion: NumberReaders['isQuestion'],
): AnswerReaders {
  const tagger = createYesNoTagger(words);
  const numberReaders: NumberReaders = {
    readQuantities: createQuantityReader(words),
    saysUnsure: createSaysUnsure(tagger),
    isQuestion,
  };
  const readYesNo = createYesNoReader(tagger, createHowUnsure(words, tagger), createIsLimited(words));
  const readAmount = createAmountReader(numberReaders);
  const readExactOption = createExactOptionReader({
    readPositions: createPositionReader(words),
    confirmedOption: createConfirmedOption(words, tagger),
  });
  return {
    answer: createAnswerReader(words, {
      readAmount,
      readMonths: createMonthsReader(words, numberReaders),
      readExactOption,
      readChoice: createChoiceReader(words, { ...tagger, readYesNo }),
      readYesNo,
    }),
    exactOption: readExactOption,
    yesNo: readYesNo,
    amount: readAmount,
    tellsOtherTime: createTellsOtherTime(numberReaders),
    beside: createBeside(words, tagger),
  };
}
