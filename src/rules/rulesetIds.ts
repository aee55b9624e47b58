/**
 * Every ruleset there has to be in rulesets/. A file that is not named here, or a name without its file, is refused at
 * start: a ruleset that is lost would silently make an older one the rule again.
 */
export const rulesetIds = [
  '2018-08-31',
  '2020-10-27',
  '2021-04-15',
  '2023-04-24',
  '2024-04-10',
  '2025-10-01',
] as const;
