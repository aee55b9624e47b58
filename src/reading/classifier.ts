/** Something known of a class, by its features. */
export type Sample<Class extends string> = { readonly of: Class; readonly features: readonly string[] };

/** How likely each class is for these features; together 1. */
export type Classify<Class extends string> = (features: readonly string[]) => ReadonlyMap<Class, number>;

/** Rounds over all samples; more make it surer of itself, and no better. */
const rounds = 10;
const pace = 0.3;
const decay = 3e-4;
/** Errors below this teach nothing. */
const leastError = 1e-3;

/** Where the weights of a question's features begin, and how much each of them counts. */
type Row = { readonly starts: readonly number[]; readonly value: number };

/**
 * Learns classes from samples: softmax regression, by gradient descent with a pace of its own for every weight
 * (AdaGrad). The samples come in their order and nothing is left to chance, so the same samples give the same weights.
 * Features that no sample has are ignored, but they make the others count for less.
 */
export function trainClassifier<Class extends string>(samples: readonly Sample<Class>[]): Classify<Class> {
  const classes = [...new Set(samples.map(({ of }) => of))];
  const places = new Map(
    [...new Set(samples.flatMap(({ features }) => features))].map((one, at) => [one, at]),
  );
  const size = classes.length;
  const weights = new Float64Array((places.size + 1) * size);
  const bias = places.size * size;
  const rowOf = (features: readonly string[]): Row => ({
    starts: features.flatMap((one) => places.get(one) ?? []).map((place) => place * size),
    value: 1 / Math.sqrt(Math.max(1, features.length)),
  });

  const found = new Float64Array(size);
  learn(
    samples.map(({ of, features }) => ({ ...rowOf(features), target: classes.indexOf(of) })),
    weights,
    bias,
    found,
  );
  return (features) => {
    fillLikelihoods(found, rowOf(features), weights, bias);
    return new Map(classes.map((of, at) => [of, found[at]!]));
  };
}

/** Moves the weights towards the targets of the rows. `found` is room to work in. */
function learn(
  rows: readonly (Row & { readonly target: number })[],
  weights: Float64Array,
  bias: number,
  found: Float64Array,
): void {
  const slopes = new Float64Array(weights.length).fill(1e-8);
  const step = (place: number, slope: number): void => {
    slopes[place]! += slope * slope;
    weights[place]! -= (pace * slope) / Math.sqrt(slopes[place]!);
  };
  for (let round = 0; round < rounds; round += 1)
    for (const row of rows) {
      fillLikelihoods(found, row, weights, bias);
      found[row.target]! -= 1;
      for (let of = 0; of < found.length; of += 1) {
        const error = found[of]!;
        if (Math.abs(error) < leastError) continue;
        step(bias + of, error);
        for (const start of row.starts) step(start + of, error * row.value + decay * weights[start + of]!);
      }
    }
}

function fillLikelihoods(
  found: Float64Array,
  { starts, value }: Row,
  weights: Float64Array,
  bias: number,
): void {
  const size = found.length;
  found.set(weights.subarray(bias, bias + size));
  for (const start of starts) for (let of = 0; of < size; of += 1) found[of]! += weights[start + of]! * value;
  const most = found.reduce((max, score) => Math.max(max, score), -Infinity);
  let all = 0;
  for (let of = 0; of < size; of += 1) all += found[of] = Math.exp(found[of]! - most);
  for (let of = 0; of < size; of += 1) found[of]! /= all;
}
