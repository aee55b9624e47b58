import { bookOfAll, type WordsByLanguage } from '../everyLanguage';
import type { Language } from '../language';
import type { Utterance } from '../utterance';
import type { ReadAmount } from './amount';
import type { ReadChoice } from './choice';
import { byOthers, hasManyOptions, isYesNoFact, yesNoFacts, type YesNoFact } from './choiceFacts';
import type { ReadExactOption } from './exactOption';
import type { Expected, Reading } from './expected';
import type { ReadMonths } from './months';
import type { ReadYesNo, YesNoQuestion } from './yesNo';

/** What a text says about the open question, by the kind of answer that it asks for. */
export type ReadAnswer = (utterance: Utterance, expected: Expected, language: Language) => Reading;

type Parts = {
  readonly readAmount: ReadAmount;
  readonly readMonths: ReadMonths;
  readonly readExactOption: ReadExactOption;
  readonly readChoice: ReadChoice;
  readonly readYesNo: ReadYesNo;
};

export function createAnswerReader(
  words: WordsByLanguage,
  { readAmount, readMonths, readExactOption, readChoice, readYesNo }: Parts,
): ReadAnswer {
  const questions = Object.fromEntries(
    yesNoFacts.map((fact) => [
      fact,
      {
        topics: bookOfAll(words, ({ topics }) => ({ topic: topics[fact] })),
        elsewhere: bookOfAll(words, ({ topics, requirements }) => ({
          word: [
            ...yesNoFacts.filter((other) => other !== fact).map((other) => topics[other]),
            ...Object.values(requirements),
          ].join(','),
        })),
        byOthers: byOthers[fact],
      },
    ]),
  ) as Record<YesNoFact, YesNoQuestion>;

  return (utterance, expected, language) => {
    switch (expected.kind) {
      case 'amount':
        return readAmount(utterance, language);
      case 'months':
        return readMonths(utterance, language);
      case 'choice': {
        const { fact, options } = expected;
        const exact = readExactOption(utterance, options, language);
        if (exact.is !== 'nothing') return exact;
        if (hasManyOptions(fact)) return readChoice(utterance, fact, options, language);
        return readYesNo(utterance, language, isYesNoFact(fact) ? questions[fact] : undefined);
      }
    }
  };
}
