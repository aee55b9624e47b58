import { parseArgs } from 'node:util';
import { z } from 'zod';
import { latest, rulesetInForce, wantedRuleset } from '../rules/rulesetInForce';
import type { Ruleset } from '../rules/ruleset';
import { rulesetOn } from '../rules/rulesetOn';
import type { ViewContext } from '../views/context';
import { formatOf, formats, type Format } from './formats';
import { quoted } from './rawRecord';

export const usage =
  'Usage: npm run -s assess -- [--ruleset ID|latest] [--on YYYY-MM-DD] [--locale nl|en] [--format json|jsonl|csv] FILE|-';

type Language = ViewContext['language'];

/** What the arguments are judged by. */
export type Choices = {
  /** All, the oldest first. */
  readonly rulesets: readonly Ruleset[];
  /** What holds when none is named: an id, or `latest`. */
  readonly defaultRulesetId: string;
  /** The day of the run, an ISO date. */
  readonly today: string;
  readonly languages: readonly Language[];
};

export type Arguments = {
  /** As it holds on the day that is asked about. */
  readonly ruleset: Ruleset;
  readonly language: Language;
  readonly format: Format;
  readonly file: string;
};

/** The arguments, or everything that is wrong with them. */
export function parseArguments(
  args: readonly string[],
  choices: Choices,
): Arguments | { readonly problems: readonly string[] } {
  const given = splitArguments(args);
  if ('problem' in given) return { problems: [given.problem] };
  const problems: string[] = [];
  const pick = <T>(result: { readonly value: T } | { readonly problem: string }): T | undefined => {
    if ('value' in result) return result.value;
    problems.push(result.problem);
    return undefined;
  };

  for (const name of ['ruleset', 'on', 'locale', 'format'] as const) {
    if ((given.values[name]?.length ?? 0) > 1) problems.push(`--${name} is there twice`);
  }
  const one = (name: keyof typeof given.values) => given.values[name]?.at(-1);
  const ruleset = pick(chooseRuleset(one('ruleset'), one('on'), choices));
  const language = pick(oneOf('--locale', one('locale') ?? 'en', choices.languages));
  const file = pick(chooseFile(given.positionals));
  const format = pick(chooseFormat(one('format'), file));
  if (problems.length > 0 || !ruleset || !language || file === undefined || !format) return { problems };
  return { ruleset, language, file, format };
}

const text = { type: 'string', multiple: true } as const;

function splitArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { ruleset: text, on: text, locale: text, format: text },
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    return { problem: (error as Error).message };
  }
}

type Picked<T> = { readonly value: T } | { readonly problem: string };

function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): Picked<T> {
  const found = allowed.find((each) => each === value);
  return found
    ? { value: found }
    : { problem: `${name}: ${quoted(value)} is not one of ${allowed.join(', ')}` };
}

/** `--ruleset` beats `--on`, which beats the environment. A date that is none is wrong even where it is beaten. */
function chooseRuleset(id: string | undefined, on: string | undefined, choices: Choices): Picked<Ruleset> {
  const { rulesets, defaultRulesetId, today } = choices;
  if (on !== undefined && !z.iso.date().safeParse(on).success) {
    return { problem: `--on: ${quoted(on)} is not a date like 2020-10-27` };
  }
  const wanted = id === undefined && on !== undefined ? { on } : wantedRuleset(id ?? defaultRulesetId, today);
  const choice = rulesetInForce(rulesets, wanted);
  if ('ruleset' in choice) return { value: rulesetOn(choice.ruleset, on ?? today) };
  const ids = rulesets.map((ruleset) => ruleset.id);
  switch (choice.problem) {
    case 'unknownRuleset': {
      const named = id === undefined ? 'RULESET' : '--ruleset';
      return oneOf(named, id ?? defaultRulesetId, [...ids, latest]) as Picked<never>;
    }
    case 'beforeFirstRuleset': {
      const day = id === undefined && on !== undefined ? `--on: ${on}` : `today, ${today},`;
      return { problem: `${day} is before the first ruleset, ${ids[0]}` };
    }
  }
}

function chooseFile(positionals: readonly string[]): Picked<string> {
  const [file, ...others] = positionals;
  if (!file) return { problem: 'no FILE is named; - is the standard input' };
  return others.length > 0
    ? { problem: `one FILE at a time; there are ${positionals.length}` }
    : { value: file };
}

function chooseFormat(format: string | undefined, file: string | undefined): Picked<Format> {
  if (format !== undefined) return oneOf('--format', format, formats);
  const byName = formatOf(file ?? '-');
  return byName
    ? { value: byName }
    : { problem: `${quoted(file ?? '')}: its name does not say the format; name it with --format` };
}
