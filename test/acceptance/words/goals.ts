import type { Figures, SetName } from '../../reading/measure';
import type { Corrected } from './corrections';
import type { LeftOut } from '../../knowledge/leftOut';
import type { Answered, Asked } from './inTheChat';

/** What is aimed at, on sentences that the program was not tuned on; shares of 1. */
export const aims = {
  questions: { right: 0.95, wrong: 0.02 },
  situations: { right: 0.85, wrong: 0.03 },
  unanswered: 0.97,
  leftOut: 0.05,
  answers: 0.92,
  amounts: 0.97,
  commands: 0.95,
  language: 1,
  carriedOut: 0.9,
  falseAlarms: 0.02,
  wrongStored: 0,
} as const;

/**
 * What has to hold on them. Where an aim is not reached yet it is what has been, so that nothing is lost on the way.
 */
const goals = {
  questions: { right: 0.78, wrong: 0.035 },
  situations: { right: 0.58, wrong: 0.07 },
  unanswered: 0.95,
  leftOut: 0.33,
  leftAlone: 0.9,
  filed: 0.005,
} as const;

/** The same for what is read, by part: on what strangers wrote last it is further from its aim. */
const reading = {
  setAside: {
    answers: 0.62,
    amounts: 0.95,
    language: 0.96,
    carriedOut: 0.82,
    falseAlarms: 0.031,
    wrongStored: 0.01,
    buying: 1,
  },
  unseen: {
    answers: 0.57,
    amounts: 0.92,
    language: 0.94,
    carriedOut: 0.78,
    falseAlarms: 0.05,
    wrongStored: 0.012,
    buying: 1,
  },
} as const;
type MeasuredPart = keyof typeof reading;

/** The goals that these figures miss, in words. */
export function missedGoals(
  part: MeasuredPart,
  asked: readonly Asked[],
  read: readonly Figures[],
  corrected: readonly Corrected[],
): readonly string[] {
  return [
    ...asked.flatMap(missedByQuestions),
    ...read.flatMap((figures) => missedByReading(part, figures)),
    ...corrected.flatMap((figures) => missedByCorrections(part, figures)),
  ];
}

function missedByQuestions({ language, questions, situations, ...all }: Asked): readonly string[] {
  const missed = (name: 'questions' | 'situations', { asked, right, wrong }: Answered): readonly string[] => [
    ...(asked > 0 && right < goals[name].right ? [`${language} ${name} right`] : []),
    ...(wrong > goals[name].wrong ? [`${language} ${name} wrong`] : []),
  ];
  return [
    ...missed('questions', questions),
    ...missed('situations', situations),
    ...(all.unanswered < goals.unanswered ? [`${language} out of scope answered`] : []),
    ...(all.statements > 0 && all.leftAlone < goals.leftAlone ? [`${language} statements answered`] : []),
    ...(all.filed > goals.filed ? [`${language} questions filed as answers`] : []),
  ];
}

/** The same for topics that have no entry. */
export const missedByLeftOut = ({ language, set, answered }: LeftOut): readonly string[] =>
  answered > goals.leftOut ? [`${language} ${set} answered by another entry`] : [];

function missedByCorrections(part: MeasuredPart, { language, carriedOut }: Corrected): readonly string[] {
  return carriedOut < reading[part].carriedOut ? [`${language} corrections carried out`] : [];
}

function missedByReading(
  part: MeasuredPart,
  { set, language, sentences, right, wrongStored }: Figures,
): readonly string[] {
  const held = reading[part];
  const least = {
    buying: held.buying,
    language: held.language,
    harmless: 1 - held.falseAlarms,
    answers: held.answers,
    amounts: held.amounts,
  };
  const most = held.wrongStored * sentences;
  const name = `${language} ${set}`;
  return [
    ...(set in least && right < least[set as keyof typeof least] * sentences ? [name] : []),
    ...(storesAnswers.includes(set) && wrongStored > most ? [`${name}: wrong values stored`] : []),
  ];
}

/** The sets of which no sentence may store a value that it does not say. */
export const storesAnswers: readonly SetName[] = ['yesNo', 'amounts', 'ambiguous', 'answers', 'adversarial'];
