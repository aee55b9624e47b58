import type { Figures, SetName } from '../../reading/measure';
import type { Corrected } from './corrections';
import type { Asked } from './inTheChat';

/** What has to hold on sentences that the program was not tuned on; shares of 1. */
const goals = {
  right: 0.9,
  wrong: 0.03,
  unanswered: 0.95,
  filed: 0.005,
  falseAlarms: 0.02,
  carriedOut: 0.9,
  /** Answers in everyday words, and amounts, that are noted at once. */
  answers: 0.92,
  amounts: 0.97,
} as const;

/** The goals that these figures miss, in words. */
export function missedGoals(
  asked: readonly Asked[],
  read: readonly Figures[],
  corrected: readonly Corrected[],
): readonly string[] {
  return [
    ...asked.flatMap(missedByQuestions),
    ...read.flatMap(missedByReading),
    ...corrected.flatMap(missedByCorrections),
  ];
}

function missedByQuestions({ language, right, wrong, unanswered, filed }: Asked): readonly string[] {
  return [
    ...(right < goals.right ? [`${language} questions right`] : []),
    ...(wrong > goals.wrong ? [`${language} questions wrong`] : []),
    ...(unanswered < goals.unanswered ? [`${language} out of scope answered`] : []),
    ...(filed > goals.filed ? [`${language} questions filed as answers`] : []),
  ];
}

function missedByCorrections({ language, carriedOut }: Corrected): readonly string[] {
  return carriedOut < goals.carriedOut ? [`${language} corrections carried out`] : [];
}

function missedByReading({ set, language, sentences, right, wrongStored }: Figures): readonly string[] {
  const least = {
    buying: 1,
    harmless: 1 - goals.falseAlarms,
    answers: goals.answers,
    amounts: goals.amounts,
  };
  const name = `${language} ${set}`;
  return [
    ...(set in least && right < least[set as keyof typeof least] * sentences ? [name] : []),
    ...(storesAnswers.includes(set) && wrongStored > 0 ? [`${name}: wrong values stored`] : []),
  ];
}

/** The sets of which no sentence may store a value that it does not say. */
export const storesAnswers: readonly SetName[] = ['yesNo', 'amounts', 'ambiguous', 'answers', 'adversarial'];
