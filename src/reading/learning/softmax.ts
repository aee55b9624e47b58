/* istanbul ignore file -- counting its branches makes millions of them slow; classifier.test.ts runs them all. */

/** Where the weights of a text's features begin, and how much each of them counts. */
export type Row = { readonly starts: Int32Array; readonly value: number };

// A global that is looked up in the innermost loop is slow where the code has a context of its own, as in tests.
const { abs, exp, max, sqrt } = Math;

const pace = 0.3;
const decay = 3e-4;

type Lesson = {
  readonly weights: Float64Array;
  readonly bias: number;
  /** Room to work in. */
  readonly found: Float64Array;
  readonly rounds: number;
  readonly leastError: number;
};

/** Moves the weights towards the targets of the rows. */
export function learn(
  rows: readonly (Row & { readonly target: number })[],
  { weights, bias, found, rounds, leastError }: Lesson,
): void {
  const slopes = new Float64Array(weights.length).fill(1e-8);
  const step = (place: number, slope: number): void => {
    slopes[place]! += slope * slope;
    weights[place]! -= (pace * slope) / sqrt(slopes[place]!);
  };
  for (let round = 0; round < rounds; round += 1)
    for (const row of rows) {
      fillLikelihoods(found, row, weights, bias);
      found[row.target]! -= 1;
      for (let of = 0; of < found.length; of += 1) {
        const error = found[of]!;
        if (abs(error) < leastError) continue;
        step(bias + of, error);
        for (const start of row.starts) step(start + of, error * row.value + decay * weights[start + of]!);
      }
    }
}

/** Fills in how likely each class is for a text's features; together 1. */
export function fillLikelihoods(
  found: Float64Array,
  { starts, value }: Row,
  weights: Float32Array | Float64Array,
  bias: number,
): void {
  const size = found.length;
  found.set(weights.subarray(bias, bias + size));
  for (const start of starts) for (let of = 0; of < size; of += 1) found[of]! += weights[start + of]! * value;
  const most = found.reduce((highest, score) => max(highest, score), -Infinity);
  let all = 0;
  for (let of = 0; of < size; of += 1) all += found[of] = exp(found[of]! - most);
  for (let of = 0; of < size; of += 1) found[of]! /= all;
}
