import type { Sample } from './measure';

export type Figures = Sample & {
  /** Processor time a turn, held against the stock echo bot's of the same round. */
  readonly ratio: number;
};

const names = ['cpuMicros', 'ratio', 'turnsPerSecond', 'p50Ms', 'p99Ms', 'memoryMb'] as const;

/**
 * The medians of the rounds. A busy machine raises both sides of a ratio, so only those of one round are compared.
 * @param echo what the stock echo bot took, one a round as well.
 */
export function figuresOf(samples: readonly Sample[], echo: readonly Sample[]): Figures {
  const rounds = samples.map((sample, round) => ({
    ...sample,
    ratio: sample.cpuMicros / (echo[round]?.cpuMicros ?? NaN),
  }));
  return Object.fromEntries(
    names.map((name) => [name, rounded(median(rounds.map((sample) => sample[name])))]),
  ) as Figures;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** Three digits that count. */
const rounded = (value: number): number => Number(value.toPrecision(3));

/** Rows of equal columns: words to the left, figures to the right. */
export function table(rows: readonly (readonly (string | number)[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => String(row[column] ?? '').length)),
  );
  const fill = (cell: string | number, column: number): string => {
    const width = widths[column] ?? 0;
    return typeof cell === 'number' ? String(cell).padStart(width) : cell.padEnd(width);
  };
  return rows.map((row) => row.map(fill).join('  ').trimEnd()).join('\n');
}
