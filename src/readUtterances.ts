import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UtterancesError } from './errors';
import type { SearchExamples } from './knowledge/learnSearch';
import { topics } from './knowledge/topic';
import { buyingIntents, type BuyingIntent } from './reading/buying/learnBuying';
import { commandIntents, type CommandIntent } from './reading/commands/learnCommands';
import { languages, type Language } from './reading/language';
import { parseLu, contradictionsIn, type Example } from './reading/learning/lu';

/** How people put things in one language, by example. */
export type Utterances = SearchExamples & {
  readonly buying: readonly Example<BuyingIntent>[];
  readonly commands: readonly Example<CommandIntent>[];
};

/** The files of a language, and what their utterances are examples of. */
const intentsIn = {
  buying: buyingIntents,
  commands: commandIntents,
  questions: topics,
  messages: topics,
} satisfies Record<keyof Utterances, readonly string[]>;

/**
 * Reads `<folder>/<language>/*.lu` of every language that the assistant speaks.
 * @throws UtterancesError listing everything that is wrong or missing in all of the files.
 */
export function readUtterances(folder: string): Readonly<Record<Language, Utterances>> {
  const read = languages.map((language) => [language, readLanguage(folder, language)] as const);
  const problems = read.flatMap(([, one]) => one.problems);
  if (problems.length > 0) throw new UtterancesError(problems);
  return Object.fromEntries(read.map(([language, { utterances }]) => [language, utterances])) as Readonly<
    Record<Language, Utterances>
  >;
}

function readLanguage(folder: string, language: Language) {
  const problems: string[] = namesIn(join(folder, language))
    .filter((file) => !Object.keys(intentsIn).some((name) => file === `${name}.lu`))
    .map((file) => `${language}/${file}: nobody reads a file of this name`);
  const read = <Intent extends string>(name: string, intents: readonly Intent[]) => {
    const file = `${language}/${name}.lu`;
    if (!existsSync(join(folder, file))) {
      problems.push(`${file}: is missing`);
      return [];
    }
    const parsed = parseLu({ name: file, text: readFileSync(join(folder, file), 'utf8') }, intents);
    problems.push(...parsed.problems);
    return parsed.examples;
  };
  const utterances: Utterances = {
    buying: read('buying', intentsIn.buying),
    commands: read('commands', intentsIn.commands),
    questions: read('questions', intentsIn.questions),
    messages: read('messages', intentsIn.messages),
  };
  const { buying, commands, questions, messages } = utterances;
  for (const together of [buying, commands, [...questions, ...messages]])
    problems.push(...contradictionsIn(together));
  return { utterances, problems };
}

const namesIn = (folder: string): readonly string[] =>
  (existsSync(folder) ? readdirSync(folder) : []).filter((file) => file.endsWith('.lu'));
