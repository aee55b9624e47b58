import type { z } from 'zod';
import { RulesetError } from '../errors';
import { rulesetSchema, type Ruleset } from './ruleset';
import { rulesetIds } from './rulesetIds';
import { rulesetProblems } from './rulesetProblems';

/** One file of rulesets/: what it holds, or why it could not be read as JSON. */
export type RulesetFile =
  { readonly name: string; readonly json: unknown } | { readonly name: string; readonly unreadable: string };

/**
 * The rulesets, the oldest first.
 * @throws RulesetError listing everything that is wrong in all of the files, and every file that is missing.
 * @example
 * parseRulesets(Object.values(rulesets).map((json) => ({ name: `${json.id}.json`, json })))[0]?.id
 * // '2018-08-31'
 */
export function parseRulesets(files: readonly RulesetFile[]): readonly Ruleset[] {
  const parsed = files.map(parseFile);
  const rulesets = parsed.flatMap(({ ruleset }) => (ruleset ? [ruleset] : []));
  const problems = [
    ...parsed.flatMap(({ name, problems }) => problems.map((problem) => `${name}: ${problem}`)),
    ...missingProblems(files),
    ...overlapProblems(files, rulesets),
  ];
  if (problems.length > 0) throw new RulesetError(problems);
  return rulesets.toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1));
}

type Parsed = { readonly name: string; readonly ruleset?: Ruleset; readonly problems: readonly string[] };

function parseFile(file: RulesetFile): Parsed {
  const { name } = file;
  if ('unreadable' in file) return { name, problems: [file.unreadable] };
  const { data, error } = rulesetSchema.safeParse(file.json);
  if (error) return { name, problems: error.issues.map(describe) };
  return { name, ruleset: data, problems: rulesetProblems(data, name) };
}

function describe({ path, message }: z.core.$ZodIssue): string {
  return path.length > 0 ? `${path.join('.')}: ${message}` : message;
}

const fileOf = (id: string) => `${id}.json`;

function missingProblems(files: readonly RulesetFile[]): readonly string[] {
  const names = new Set(files.map(({ name }) => name));
  const known = new Set<string>(rulesetIds.map(fileOf));
  return [
    ...[...known].filter((name) => !names.has(name)).map((name) => `${name}: is missing`),
    ...[...names].filter((name) => !known.has(name)).map((name) => `${name}: is not one of rulesetIds.ts`),
  ];
}

/** Two rulesets that begin on the same day, or one file that was given twice: nobody could say which is in force. */
function overlapProblems(files: readonly RulesetFile[], rulesets: readonly Ruleset[]): readonly string[] {
  return [
    ...repeated(files.map(({ name }) => name)).map((name) => `${name}: is there twice`),
    ...repeated(rulesets.map(({ id }) => id)).map((id) => `${fileOf(id)}: another file has the id ${id} too`),
    ...repeated(rulesets.map(({ effectiveFrom }) => effectiveFrom)).map(
      (date) => `${fileOf(date)}: another file takes effect on ${date} too`,
    ),
  ];
}

const repeated = (values: readonly string[]) => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];
