import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRulesets, type RulesetFile } from './rules/parseRulesets';
import type { Ruleset } from './rules/ruleset';

/**
 * Reads all rulesets of a folder, the oldest first.
 * @throws RulesetError listing every problem in all of the files.
 */
export function readRulesets(folder: string): readonly Ruleset[] {
  const names = (existsSync(folder) ? readdirSync(folder) : []).filter((name) => name.endsWith('.json'));
  return parseRulesets(names.map((name) => readFile(folder, name)));
}

function readFile(folder: string, name: string): RulesetFile {
  try {
    return { name, json: JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown };
  } catch (error) {
    return { name, unreadable: (error as Error).message };
  }
}
