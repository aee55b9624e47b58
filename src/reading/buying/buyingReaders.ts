import type { FactId } from '../../rules/fact';
import type { WordsByLanguage } from '../everyLanguage';
import type { Utterance } from '../utterance';
import { createClauseDescriber } from './buyingClause';
import { createIsAboutQuestion } from './buyingAnswer';
import { createBuyingClauses } from './buyingClauses';
import { createBuyingFeatures } from './buyingFeatures';
import { mentionsSupportPlan } from './buyingIntent';
import { createBuyingReader } from './buyingReader';
import type { LearnedBuying } from './learnBuying';

/** What hears of support plans. */
export type BuyingReaders = {
  /** Whether somebody wants to buy one, or asks whether he may or should; `asked` is the open question. */
  readonly buying: (utterance: Utterance, asked?: FactId) => boolean;
  readonly mentionsSupportPlan: (utterance: Utterance) => boolean;
};

export function createBuyingReaders(words: WordsByLanguage, learned: LearnedBuying): BuyingReaders {
  const clausesOf = createBuyingClauses(words);
  const describeClauses = createClauseDescriber(words);
  const readBuying = createBuyingReader(learned, createBuyingFeatures(words, clausesOf, describeClauses));
  const isAboutQuestion = createIsAboutQuestion(words, clausesOf, describeClauses);
  return {
    buying: (utterance, asked) =>
      readBuying(utterance) && !(asked !== undefined && isAboutQuestion(utterance, asked)),
    mentionsSupportPlan: ({ folded }) => mentionsSupportPlan(describeClauses(clausesOf(folded))),
  };
}
