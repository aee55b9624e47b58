import type { AskedFact } from '../interview/question';
import type { Cents } from '../rules/fact';
import type { RequirementId } from '../rules/requirement';
import { barIn, revenueIn, type Ruleset } from '../rules/ruleset';
import { block, type Block } from './block';
import { rulesButton } from './button';
import type { ViewContext } from './context';
import { formatDate, formatUsd } from './format';
import { optional, type Optional } from './shown';

/** The revenue bar of today's rules, where it is another than that of the rules in use. */
export function todaysBar({ ruleset, today }: ViewContext): Cents | undefined {
  const bar = today && barIn(today.ruleset);
  return bar === barIn(ruleset) ? undefined : bar;
}

/** What is demanded today and not by the rules in use. */
function addedToday({ ruleset, today }: ViewContext): readonly RequirementId[] {
  const demanded = (rules: Ruleset) =>
    rules.requirements.filter(({ level }) => level === 'mandatory').map(({ id }) => id);
  const before = demanded(ruleset);
  return today ? demanded(today.ruleset).filter((id) => !before.includes(id)) : [];
}

/** Whether today's rules demand more than those in use. */
export const isStricterToday = (context: ViewContext): boolean =>
  addedToday(context).length > 0 ||
  // A bar that there is not is no number, and nothing is higher or lower than that.
  Number(todaysBar(context)) > Number(barIn(context.ruleset));

/** The bar of today beside a question whose words have that of older rules, with the way to go on under today's. */
export function barSince(context: ViewContext, fact: AskedFact): Optional<Block> {
  const { t, language, ruleset, today } = context;
  const [bar, before] = [todaysBar(context), barIn(ruleset)];
  if (!today || bar === undefined || before === undefined || !asksOfRevenue.includes(fact)) return [];
  const isCounted = revenueIn(today.ruleset)?.perpetualSoftware === 'included';
  return [
    block({
      style: 'warning',
      title: t('chat:today.barTitle', { bar: formatUsd(bar, language) }),
      texts: [
        t('chat:today.barText', {
          date: formatDate(today.ruleset.effectiveFrom, language),
          before: formatUsd(before, language),
          used: formatDate(ruleset.effectiveFrom, language),
        }),
        ...(isCounted && fact !== 'revenue.ttmUsd' ? [t('chat:today.perpetual')] : []),
      ],
      buttons: optional(rulesButton(context, '')).map((button) => ({ row: [button] })),
    }),
  ];
}

const asksOfRevenue: readonly AskedFact[] = ['revenue.ttmUsd', 'revenue.source', 'revenue.perpetualUsd'];
