import type { Figures } from '../../reading/measure';
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
  const isMissed =
    set === 'buying'
      ? right < sentences
      : set === 'harmless'
        ? sentences - right > goals.falseAlarms * sentences
        : wrongStored > 0;
  return isMissed ? [`${language} ${set}`] : [];
}
