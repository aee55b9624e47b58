import { fillLikelihoods, learn } from './softmax';

/** Something known of a class, by its features. */
export type Sample<Class extends string> = { readonly of: Class; readonly features: readonly string[] };

/** What was learned of some classes: data, to be kept and read again. */
export type Classifier<Class extends string> = {
  readonly classes: readonly Class[];
  readonly features: readonly string[];
  /** What each feature says for each class, in the order of both, and at the end what holds of each class anyway. */
  readonly weights: Float32Array;
};

/** A classifier at work. */
export type Classify<Class extends string> = {
  /** How likely each class is for these features; together 1. Features that are not known make the others count for less. */
  readonly likelihoods: (features: readonly string[]) => ReadonlyMap<Class, number>;
  /** Whether a sample had this feature. */
  readonly knows: (feature: string) => boolean;
};

/**
 * Learns classes from samples: softmax regression, by gradient descent with a pace of its own for every weight
 * (AdaGrad). The samples come in their order and nothing is left to chance, so the same samples give the same weights.
 * It goes over all samples `rounds` times; more make it surer of itself, and no better. Errors below `leastError` teach
 * nothing: a larger one saves time.
 * @example
 * trainClassifier([{ of: 'buying', features: ['want', 'plan'] }]).features
 * // ['want', 'plan']
 */
export function trainClassifier<Class extends string>(
  samples: readonly Sample<Class>[],
  rounds = 10,
  leastError = 1e-3,
): Classifier<Class> {
  const classes = [...new Set(samples.map(({ of }) => of))];
  const features = [...new Set(samples.flatMap((sample) => sample.features))];
  const startOf = startsOf(features, classes.length);
  const rows = samples.map((sample) => ({
    starts: Int32Array.from(sample.features, (feature) => startOf.get(feature)!),
    value: valueOf(sample.features),
    target: classes.indexOf(sample.of),
  }));
  const bias = features.length * classes.length;
  const weights = new Float64Array(bias + classes.length);
  learn(rows, { weights, bias, found: new Float64Array(classes.length), rounds, leastError });
  return { classes, features, weights: roundedWeights(weights) };
}

/** How many steps a weight of 1 has; a finer one changes nothing that is found, and makes the learned files larger. */
export const weightSteps = 1024;
const mostSteps = 2 ** 15 - 1;

/** Weights as they are kept: in whole steps, and never so large that two bytes do not hold them. */
export const roundedWeights = (weights: ArrayLike<number>): Float32Array =>
  Float32Array.from(weights, (weight) => {
    const steps = Math.round(weight * weightSteps);
    return Math.max(-mostSteps, Math.min(mostSteps, steps)) / weightSteps;
  });

/**
 * Puts to work what was learned.
 * @example
 * createClassify(trainClassifier([{ of: 'buying', features: ['want'] }])).likelihoods(['want'])
 * // new Map([['buying', 1]])
 */
export function createClassify<Class extends string>({
  classes,
  features: known,
  weights,
}: Classifier<Class>): Classify<Class> {
  const startOf = startsOf(known, classes.length);
  const bias = known.length * classes.length;
  const found = new Float64Array(classes.length);
  return {
    knows: (feature) => startOf.has(feature),
    likelihoods: (features) => {
      const starts = Int32Array.from(features.flatMap((feature) => startOf.get(feature) ?? []));
      fillLikelihoods(found, { starts, value: valueOf(features) }, weights, bias);
      return new Map(classes.map((of, at) => [of, found[at]!]));
    },
  };
}

/** Where the weights of each feature begin. */
const startsOf = (features: readonly string[], size: number): ReadonlyMap<string, number> =>
  new Map(features.map((feature, at) => [feature, at * size]));

const valueOf = ({ length }: readonly string[]): number => 1 / Math.sqrt(Math.max(1, length));
