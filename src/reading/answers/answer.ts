import { bookOfAll, type WordsByLanguage } from '../everyLanguage';
import type { Language } from '../language';
import type { Utterance } from '../utterance';
import type { ReadAmount } from './amount';
import type { ReadChoice } from './choice';
import {
  byOthers,
  hasManyOptions,
  isYesNoFact,
  manyOptionFacts,
  yesNoFacts,
  type YesNoFact,
} from './choiceFacts';
import type { ReadExactOption } from './exactOption';
import type { Expected, Reading } from './expected';
import { optionsOf } from './limits';
import type { ReadMonths } from './months';
import type { TopicWords } from '../words/optionWords';
import type { ReadYesNo, YesNoQuestion } from './yesNo';
import type { YesNoTag } from './yesNoTags';

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
  const otherOptions = optionsOf(words, manyOptionFacts);
  const questions = Object.fromEntries(
    yesNoFacts.map((fact) => [
      fact,
      {
        topics: bookOfAll<TopicTag>(words, ({ topics }) => topicLists(topics[fact])),
        elsewhere: bookOfAll(words, ({ topics, requirements }) => ({
          word: [
            ...yesNoFacts.filter((other) => other !== fact).map((other) => topics[other].words),
            ...Object.values(requirements),
          ].join(','),
        })),
        otherOptions,
        byOthers: byOthers[fact],
      },
    ]),
  ) as Record<YesNoFact, YesNoQuestion>;

  return (utterance, expected, language) => {
    switch (expected.kind) {
      case 'amount':
        return confirmedWhereOdd(readAmount(utterance, language), expected.isOftenZero);
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

/** No revenue, and a billion, are what people say who do not mean it: they are confirmed first. */
function confirmedWhereOdd(reading: Reading, isOftenZero = false): Reading {
  if (reading.is !== 'answer' || typeof reading.value === 'string') return reading;
  const isOdd = (reading.value === 0 && !isOftenZero) || reading.value >= billion;
  return isOdd ? { is: 'candidate', value: reading.value, because: 'inexact' } : reading;
}

/** A billion dollars, in cents. */
const billion = 100_000_000_000;

type TopicTag = Extract<YesNoTag, 'itsYes' | 'itsNo' | 'whyNot' | 'subject' | 'topic'>;

const topicLists = ({ words, who = '', yes, no, whyNot = '' }: TopicWords): Record<TopicTag, string> => ({
  itsYes: yes,
  itsNo: no,
  whyNot,
  subject: who,
  topic: words,
});
