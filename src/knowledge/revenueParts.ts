import { barIn } from '../rules/ruleset';
import { isExisting, where, type Situation } from './situation';

/** The paragraphs about how much revenue is needed. */
export type RevenuePart =
  | 'bar'
  | 'barThen'
  | 'reached'
  | 'todayReached'
  | 'reachedThen'
  | 'near'
  | 'short'
  | 'check'
  | 'azurePlan'
  | 'noBar'
  | 'today'
  | 'existing'
  | 'existingShort'
  | 'existingReached'
  | 'whichCounts';

/** From this share of the bar on an amount is just below it. */
const nearShare = 0.9;
/** Under these rules, of 2020 and 2021, the report lacked the revenue of Azure plans. */
const azurePlanUntil = '2021-04-15';

/** How much revenue is needed under the rules in use and under today's, and whether the amount asked about reaches it. */
export function revenueParts(situation: Situation): readonly RevenuePart[] {
  const { ruleset, today, askedUsd } = situation;
  const bar = barIn(ruleset);
  const todaysBar = today && barIn(today);
  const isRaised = todaysBar !== undefined;
  if (bar === undefined) return ['noBar', ...where(isRaised, 'today')];
  if (isExisting(situation)) {
    const isEnough = askedUsd !== undefined && askedUsd >= (todaysBar ?? bar);
    return [
      'existing',
      ...where(isRaised, 'today'),
      ...where(askedUsd !== undefined, isEnough ? 'existingReached' : 'existingShort'),
      'whichCounts',
    ];
  }
  if (askedUsd === undefined) return [isRaised ? 'barThen' : 'bar'];
  if (askedUsd < bar) {
    return [
      askedUsd >= nearShare * bar ? 'near' : 'short',
      ...where(isRaised, 'today'),
      'check',
      ...where(ruleset.effectiveFrom <= azurePlanUntil, 'azurePlan'),
    ];
  }
  if (!isRaised) return ['reached'];
  return askedUsd >= todaysBar ? ['reached', 'todayReached'] : ['reachedThen', 'check'];
}
