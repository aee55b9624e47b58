import { fold } from '../text/text';

/** A file of utterances: what it is called in messages, and its text. */
export type LuFile = { readonly name: string; readonly text: string };

/** An utterance, what it is an example of, and where it stands. */
export type Example<Intent extends string = string> = {
  readonly of: Intent;
  readonly text: string;
  readonly file: string;
  readonly line: number;
};

/** What a file holds, in its order, and all that is wrong with it, with file and line. */
export type ParsedLu<Intent extends string> = {
  readonly examples: readonly Example<Intent>[];
  readonly problems: readonly string[];
};

/**
 * Reads utterances as LU files have them: `# intent`, below it one `- utterance` a line; `> remark` and blank lines say
 * nothing. Every one of `intents` has to be there with an utterance, and no other.
 * @example
 * parseLu({ name: 'a.lu', text: '# yes\n- sure' }, ['yes']).examples
 * // [{ of: 'yes', text: 'sure', file: 'a.lu', line: 2 }]
 */
export function parseLu<Intent extends string>(
  { name, text }: LuFile,
  intents: readonly Intent[],
): ParsedLu<Intent> {
  const examples: Example<Intent>[] = [];
  const problems: string[] = [];
  let heading: string | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    const place = { file: name, line: index + 1 };
    const say = (problem: string): unknown => problems.push(`${at(place)}: ${problem}`);
    const said = line.slice(1).trim();
    const of = intents.find((intent) => intent === heading);
    if (line.trim() === '' || line.startsWith('>')) continue;
    if (line.startsWith('#')) {
      heading = said;
      if (!intents.some((intent) => intent === said)) say(`there is no intent "${said}"`);
    } else if (!line.startsWith('-')) {
      say(`neither "# intent" nor "- utterance" nor "> remark": ${line.trim()}`);
    } else if (said === '') {
      say('an empty utterance');
    } else if (heading === undefined) {
      say('an utterance without an intent above it');
    } else if (of !== undefined) {
      examples.push({ of, text: said, ...place });
    }
  }
  const without = intents.filter((intent) => !examples.some(({ of }) => of === intent));
  return {
    examples,
    problems: [...problems, ...without.map((intent) => `${name}: nothing under # ${intent}`)],
  };
}

/**
 * Utterances that would teach two things at once, because they stand under two intents: a problem each, with its place.
 * @example
 * contradictionsIn([
 *   { of: 'yes', text: 'Sure', file: 'a.lu', line: 2 },
 *   { of: 'no', text: 'sure', file: 'a.lu', line: 4 },
 * ])
 * // ['a.lu:4: "sure" stands under # yes already (a.lu:2)']
 */
export function contradictionsIn(examples: readonly Example[]): readonly string[] {
  const first = new Map<string, Example>();
  return examples.flatMap((example) => {
    const key = fold(example.text);
    const other = first.get(key) ?? example;
    first.set(key, other);
    if (other.of === example.of) return [];
    return [`${at(example)}: "${example.text}" stands under # ${other.of} already (${at(other)})`];
  });
}

const at = ({ file, line }: Pick<Example, 'file' | 'line'>): string => `${file}:${line}`;
