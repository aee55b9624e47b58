import type { Measure } from '../rules/finding';
import type { ViewContext } from './context';
import { formatUsd } from './format';

/**
 * A bar drawn with card columns: what is counted, and a mark where the ruleset's bar is. Widths are shares of 100.
 * Below the bar `short` and `rest` end at the mark; from the bar on `enough` ends at it and `beyond` goes on.
 */
export type RevenueBar = {
  readonly short: readonly Segment[];
  readonly rest: readonly Segment[];
  readonly enough: readonly Segment[];
  readonly beyond: readonly Segment[];
  readonly yours: string;
  readonly needed: string;
};

type Segment = { readonly width: number };

export function revenueBar(
  { t, language }: ViewContext,
  { counted, bar }: Extract<Measure, { unit: 'usd' }>,
): RevenueBar {
  return {
    ...(counted < bar ? below(counted / bar) : from(bar / counted)),
    yours: t('chat:result.yourFigure', { amount: formatUsd(counted, language) }),
    needed: t('chat:result.barFigure', { amount: formatUsd(bar, language) }),
  };
}

type Segments = Omit<RevenueBar, 'yours' | 'needed'>;

/** Never drawn as full while anything is missing, nor as empty when there is something. */
function below(share: number): Segments {
  const width = share === 0 ? 0 : Math.max(1, Math.floor(share * 100));
  return { short: segment(width), rest: segment(100 - width), enough: [], beyond: [] };
}

function from(share: number): Segments {
  const width = Math.max(1, Math.floor(share * 100));
  return { short: [], rest: [], enough: segment(width), beyond: segment(100 - width) };
}

const segment = (width: number): readonly Segment[] => (width > 0 ? [{ width }] : []);
