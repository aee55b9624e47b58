import { createAnonymous, type Anonymous } from './anonymous';
import { createFigures } from './figures';
import { createFindEntry, type FindEntry } from './findEntry';
import type { LearnedSearch } from './learnSearch';
import { createLikelihoods } from './likelihood';
import { createAfterAsking, type AfterAsking } from './recentQuestions';
import { createReportOf, type ReportOf } from './report';
import type { WordLists } from './knownWords';
import { searchWordsIn } from './searchWords';
import { createTerms } from './terms';
import { createVocabulary } from './vocabulary';

/** What the questions of people are answered, kept and reported with. */
export type Knowledge = {
  readonly findEntry: FindEntry;
  readonly anonymous: Anonymous;
  readonly afterAsking: AfterAsking;
  readonly reportOf: ReportOf;
};

/** What it is made of: the words of every language, and what was learned when the program was built. */
export type KnowledgeParts = {
  readonly words: WordLists;
  readonly learned: LearnedSearch;
};

/**
 * Makes what is known of questions.
 * @example
 * createKnowledge({ words, learned: learned.search }).findEntry(utteranceOf('How long is the credit check?'))
 * // { is: 'confident', entry: 'creditCheckDuration' }
 */
export function createKnowledge({ words: all, learned }: KnowledgeParts): Knowledge {
  const words = searchWordsIn(all);
  const figures = createFigures(all);
  const termsOf = createTerms(createVocabulary(words, learned.lists.searchedWords), figures);
  return {
    findEntry: createFindEntry({ termsOf, likelihoodsOf: createLikelihoods(learned) }),
    anonymous: createAnonymous({
      plainWords: learned.lists.plainWords,
      words: Object.values(words),
      figures,
    }),
    afterAsking: createAfterAsking(termsOf),
    reportOf: createReportOf(termsOf),
  };
}
