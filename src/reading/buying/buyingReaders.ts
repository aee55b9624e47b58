import type { WordsByLanguage } from '../everyLanguage';
import type { Utterance } from '../utterance';
import { createClauseDescriber } from './buyingClause';
import { createIsAboutQuestion, type Subject } from './buyingAnswer';
import { createBuyingClauses } from './buyingClauses';
import { createBuyingFeatures } from './buyingFeatures';
import { mentionsSupportPlan } from './buyingIntent';
import { createBuyingReader } from './buyingReader';
import type { LearnedBuying } from './learnBuying';

/** What hears of support plans. */
export type BuyingReaders = {
  /** Whether somebody wants to buy one, or asks whether he may or should; it may be about something that is asked. */
  readonly buying: (utterance: Utterance, subject?: Subject) => boolean;
  readonly mentionsSupportPlan: (utterance: Utterance) => boolean;
};

export function createBuyingReaders(words: WordsByLanguage, learned: LearnedBuying): BuyingReaders {
  const clausesOf = createBuyingClauses(words);
  const describeClauses = createClauseDescriber(words);
  const readBuying = createBuyingReader(learned, createBuyingFeatures(words, clausesOf, describeClauses));
  const isAboutQuestion = createIsAboutQuestion(words, clausesOf, describeClauses);
  return {
    buying: (utterance, subject) =>
      readBuying(utterance) && !(subject !== undefined && isAboutQuestion(utterance, subject)),
    mentionsSupportPlan: ({ folded }) => mentionsSupportPlan(describeClauses(clausesOf(folded))),
  };
}
