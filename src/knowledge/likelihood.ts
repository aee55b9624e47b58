import { createClassify } from '../reading/learning/classifier';
import { featuresOf } from './features';
import type { LearnedSearch } from './learnSearch';
import { spellingOf, wordingOf } from './spelling';
import type { Topic } from './topic';

/** How likely each topic is for the words of a text, of which the terms are known already; together 1. */
export type LikelihoodsOf = (
  words: readonly string[],
  terms: readonly string[],
) => ReadonlyMap<Topic, number>;

/** A classifier that is sure of the opposite is not believed altogether. */
const doubt = 1e-6;

/** What each classifier's word is worth. */
const voices = { concepts: 0.4, spelling: 0.4, wording: 0.2 } as const;

/**
 * How likely a text is about each topic. Three classifiers are asked, about its concepts, its spelling and its wording,
 * and a topic has to convince them all: they go wrong in different texts.
 */
export function createLikelihoods({ classifiers }: LearnedSearch): LikelihoodsOf {
  const byConcepts = createClassify(classifiers.concepts);
  const bySpelling = createClassify(classifiers.spelling);
  const byWording = createClassify(classifiers.wording);
  return (words, terms) =>
    meanOf([
      [voices.concepts, byConcepts.likelihoods(featuresOf(terms, byConcepts.knows))],
      [voices.spelling, bySpelling.likelihoods(spellingOf(words).filter(bySpelling.knows))],
      [voices.wording, byWording.likelihoods(wordingOf(words).filter(byWording.knows))],
    ]);
}

type Voice = readonly [worth: number, likelihoods: ReadonlyMap<Topic, number>];

/** The geometric mean of likelihoods, each by its worth, together 1 again. */
function meanOf(all: readonly [Voice, ...Voice[]]): ReadonlyMap<Topic, number> {
  const means = [...all[0][1].keys()].map((of): [Topic, number] => [
    of,
    all.reduce((mean, [worth, likelihoods]) => mean * (likelihoods.get(of)! + doubt) ** worth, 1),
  ]);
  const sum = means.reduce((whole, [, mean]) => whole + mean, 0);
  return new Map(means.map(([of, mean]) => [of, mean / sum]));
}
