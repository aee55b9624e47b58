import { createClassify } from '../reading/learning/classifier';
import { featuresOf } from './features';
import type { LearnedSearch } from './learnSearch';
import { spellingOf } from './spelling';
import type { Topic } from './topic';

/** How likely each topic is for the words of a text, of which the terms are known already; together 1. */
export type LikelihoodsOf = (
  words: readonly string[],
  terms: readonly string[],
) => ReadonlyMap<Topic, number>;

/** A classifier that is sure of the opposite is not believed altogether. */
const doubt = 1e-6;

/**
 * How likely a text is about each topic. Two classifiers are asked, one about its concepts and one about its spelling,
 * and a topic has to convince both: they go wrong in different texts.
 */
export function createLikelihoods({ classifiers }: LearnedSearch): LikelihoodsOf {
  const byConcepts = createClassify(classifiers.concepts);
  const bySpelling = createClassify(classifiers.spelling);
  return (words, terms) =>
    meanOf(
      byConcepts.likelihoods(featuresOf(terms, byConcepts.knows)),
      bySpelling.likelihoods(spellingOf(words).filter(bySpelling.knows)),
    );
}

/** The geometric mean of two likelihoods, together 1 again. */
function meanOf(
  one: ReadonlyMap<Topic, number>,
  other: ReadonlyMap<Topic, number>,
): ReadonlyMap<Topic, number> {
  const means = [...one].map(([of, likelihood]): [Topic, number] => [
    of,
    Math.sqrt((likelihood + doubt) * (other.get(of)! + doubt)),
  ]);
  const all = means.reduce((sum, [, mean]) => sum + mean, 0);
  return new Map(means.map(([of, mean]) => [of, mean / all]));
}
