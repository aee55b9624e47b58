import { fillLikelihoods, learn } from './softmax';

/** Something known of a class, by its features. */
export type Sample<Class extends string> = { readonly of: Class; readonly features: readonly string[] };

/** How likely each class is for these features; together 1. */
export type Classify<Class extends string> = (features: readonly string[]) => ReadonlyMap<Class, number>;

/**
 * Learns classes from samples: softmax regression, by gradient descent with a pace of its own for every weight
 * (AdaGrad). The samples come in their order and nothing is left to chance, so the same samples give the same weights.
 * Features that no sample has are ignored, but they make the others count for less. It goes over all samples `rounds`
 * times; more make it surer of itself, and no better. Errors below `leastError` teach nothing: a larger one saves time.
 */
export function trainClassifier<Class extends string>(
  samples: readonly Sample<Class>[],
  rounds = 10,
  leastError = 1e-3,
): Classify<Class> {
  const classes = [...new Set(samples.map(({ of }) => of))];
  const size = classes.length;
  const starts = new Map<string, number>();
  const startOf = (feature: string): number => {
    const known = starts.get(feature);
    if (known !== undefined) return known;
    const start = starts.size * size;
    starts.set(feature, start);
    return start;
  };
  const valueOf = ({ length }: readonly string[]): number => 1 / Math.sqrt(Math.max(1, length));
  const rows = samples.map(({ of, features }) => ({
    starts: Int32Array.from(features, startOf),
    value: valueOf(features),
    target: classes.indexOf(of),
  }));

  const bias = starts.size * size;
  const weights = new Float64Array(bias + size);
  const found = new Float64Array(size);
  learn(rows, { weights, bias, found, rounds, leastError });
  return (features) => {
    const known = features.flatMap((feature) => starts.get(feature) ?? []);
    fillLikelihoods(found, { starts: Int32Array.from(known), value: valueOf(features) }, weights, bias);
    return new Map(classes.map((of, at) => [of, found[at]!]));
  };
}
