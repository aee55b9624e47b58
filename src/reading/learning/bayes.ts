import { roundedWeights, type Classifier, type Sample } from './classifier';
import { countsIn } from './counts';

/** A feature that a class was never seen with counts as if that class had this many samples more, of the usual kind. */
const caution = 6;

/**
 * Learns classes from samples by counting (naive Bayes): how much more often a feature stands in the samples of a class
 * than in all. It heeds every feature, where regression heeds the few that told the samples apart: in long texts of
 * which no word is decisive it goes wrong less often. How many samples a class has is all the same to it.
 * @example
 * countClassifier([{ of: 'buying', features: ['want', 'plan'] }]).features
 * // ['want', 'plan']
 */
export function countClassifier<Class extends string>(samples: readonly Sample<Class>[]): Classifier<Class> {
  const byClass = Map.groupBy(samples, ({ of }) => of);
  const all = countsIn(samples.map((sample) => sample.features));
  const counted = [...byClass.values()].map((those) => ({
    samples: those.length,
    counts: countsIn(those.map((sample) => sample.features)),
  }));
  const weights = [...all].flatMap(([feature, times]) => {
    const share = times / samples.length;
    return counted.map((one) => {
      const seen = one.counts.get(feature) ?? 0;
      return Math.log((seen + caution * share) / (one.samples + caution) / share);
    });
  });
  return {
    classes: [...byClass.keys()],
    features: [...all.keys()],
    weights: roundedWeights([...weights, ...counted.map(() => 0)]),
  };
}
