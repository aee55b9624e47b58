import { todaysRuleset } from '../../src/rules/todaysRuleset';
import { rulesets } from '../support/rulesets';

describe('todaysRuleset', () => {
  it.each([
    ['2018-08-30', undefined],
    ['2018-08-31', '2018-08-31'],
    ['2020-10-26', '2018-08-31'],
    ['2025-09-30', '2024-04-10'],
    ['2025-10-01', '2025-10-01'],
    ['2026-12-01', '2025-10-01'],
  ])('is the newest that has taken effect by %s: %s', (today, expected) => {
    expect(todaysRuleset(rulesets, today)?.id).toBe(expected);
  });
});
