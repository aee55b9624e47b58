import type { WordsByLanguage } from '../everyLanguage';
import type { Utterance } from '../utterance';
import { createClauseDescriber } from './buyingClause';
import { createBuyingClauses } from './buyingClauses';
import { createBuyingFeatures } from './buyingFeatures';
import { mentionsSupportPlan } from './buyingIntent';
import { createBuyingReader } from './buyingReader';
import type { LearnedBuying } from './learnBuying';

/** What hears of support plans. */
export type BuyingReaders = {
  /** Whether somebody wants to buy one, or asks whether he may or should. */
  readonly buying: (utterance: Utterance) => boolean;
  readonly mentionsSupportPlan: (utterance: Utterance) => boolean;
};

export function createBuyingReaders(words: WordsByLanguage, learned: LearnedBuying): BuyingReaders {
  const clausesOf = createBuyingClauses(words);
  const describeClauses = createClauseDescriber(words);
  return {
    buying: createBuyingReader(learned, createBuyingFeatures(words, clausesOf, describeClauses)),
    mentionsSupportPlan: ({ folded }) => mentionsSupportPlan(describeClauses(clausesOf(folded))),
  };
}
