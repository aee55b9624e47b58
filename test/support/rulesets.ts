import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRulesets } from '../../src/rules/parseRulesets';
import type { Ruleset } from '../../src/rules/ruleset';

const folder = join(__dirname, '../../src/rules/rulesets');

/** The rulesets of the product, as the program reads them. */
export const rulesets: readonly Ruleset[] = parseRulesets(
  readdirSync(folder).map((name) => ({
    name,
    json: JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown,
  })),
);

export function ruleset(id: string): Ruleset {
  const found = rulesets.find((one) => one.id === id);
  if (!found) throw new Error(`no ruleset ${id}`);
  return found;
}
