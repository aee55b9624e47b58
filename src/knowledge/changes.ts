import type { Ruleset } from '../rules/ruleset';

/** What Microsoft has changed, and since when; each has its words. `told`: the rules it is told beside, where not its own. */
const changes = [
  { change: 'bar2020', on: '2020-10-27' },
  { change: 'existing2021', on: '2021-01-01' },
  { change: 'tenure2021', on: '2021-04-15' },
  { change: 'assessment2023', on: '2023-04-24' },
  { change: 'metric2024', on: '2024-04-10' },
  { change: 'bar2025', on: '2025-10-01' },
  { change: 'dashboard2026', on: '2026-08-27', told: '2025-10-01' },
] as const satisfies readonly { change: string; on: string; told?: string }[];
export type Change = (typeof changes)[number]['change'];

/**
 * What Microsoft has changed since the rules in use, up to those of today; the oldest first.
 * @example
 * changedSince(rulesets['2023-04-24'], rulesets['2025-10-01']) // ['metric2024', 'bar2025', 'dashboard2026']
 */
export const changedSince = (used: Ruleset, todays: Ruleset): readonly Change[] =>
  changes
    .filter(
      (one) => one.on > used.effectiveFrom && ('told' in one ? one.told : one.on) <= todays.effectiveFrom,
    )
    .map(({ change }) => change);
