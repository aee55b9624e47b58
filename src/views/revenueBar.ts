import type { Measure } from '../rules/finding';
import type { Cents } from '../rules/fact';
import type { ViewContext } from './context';
import { formatUsd } from './format';
import { optional, type Optional } from './shown';
import { todaysBar } from './todayRules';

/**
 * A bar drawn with card columns: what is counted, a mark where the ruleset's bar is, and one where today's is if that is
 * higher. Widths are shares of 100. Up to the first mark `short` and `rest`, or `enough`; from it to today's mark
 * `beyond` and `room`; then `past` and `tail`.
 */
export type RevenueBar = Segments & {
  readonly yours: string;
  readonly needed: string;
  /** Also says that the second mark is drawn. */
  readonly today: Optional<{ readonly label: string }>;
};

const parts = ['short', 'rest', 'enough', 'beyond', 'room', 'past', 'tail'] as const;
type Widths = { readonly [Part in (typeof parts)[number]]?: number };
type Segments = { readonly [Part in (typeof parts)[number]]: Optional<{ readonly width: number }> };

export function revenueBar(
  context: ViewContext,
  { counted, bar }: Extract<Measure, { unit: 'usd' }>,
): RevenueBar {
  const { t, language } = context;
  const today = todaysBar(context);
  const higher = today !== undefined && today > bar ? today : undefined;
  const amount = (cents: Cents) => ({ amount: formatUsd(cents, language) });
  return {
    ...segments(higher === undefined ? untilThen(counted, bar) : untilToday(counted, bar, higher)),
    yours: t('chat:result.yourFigure', amount(counted)),
    needed: t('chat:result.barFigure', amount(bar)),
    today: optional(higher && { label: t('chat:result.barFigureToday', amount(higher)) }),
  };
}

/** Never drawn as full while anything is missing, nor as empty when there is something. */
function untilThen(counted: number, bar: number): Widths {
  if (counted >= bar) {
    const width = shareOf(bar, counted);
    return { enough: width, beyond: 100 - width };
  }
  const width = shareOf(counted, bar);
  return { short: width, rest: 100 - width };
}

/** Both marks stand inside the track: it goes on a little beyond whatever is highest. */
function untilToday(counted: number, bar: number, today: number): Widths {
  const whole = Math.max(counted, today) * 1.05;
  const first = shareOf(bar, whole);
  const second = Math.max(first + 1, shareOf(today, whole));
  const mine = shareOf(counted, whole);
  if (counted < bar) {
    const width = Math.min(mine, first - 1);
    return { short: width, rest: first - width, room: second - first, tail: 100 - second };
  }
  if (counted < today) {
    const width = Math.min(Math.max(mine, first), second - 1);
    return { enough: first, beyond: width - first, room: second - width, tail: 100 - second };
  }
  const width = Math.max(mine, second);
  return { enough: first, beyond: second - first, past: width - second, tail: 100 - width };
}

const shareOf = (value: number, whole: number): number =>
  value === 0 ? 0 : Math.max(1, Math.floor((value / whole) * 100));

const segments = (widths: Widths): Segments =>
  Object.fromEntries(
    parts.map((part) => [part, optional(widths[part] ? { width: widths[part] } : undefined)]),
  ) as Segments;
