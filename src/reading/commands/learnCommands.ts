import { trainClassifier } from '../learning/classifier';
import type { LearnedPart, Part } from '../learning/learnedFile';
import type { Example } from '../learning/lu';
import { repeatedIn } from '../learning/counts';
import { wordsOf } from '../text/text';
import { commandVerbs, type CommandVerb } from './commandVerbs';
import { commandFeaturesOf } from './commandFeatures';

/** What a text may be an example of: a command, a wish for another language, or nothing of the kind. */
export type CommandIntent = Exclude<CommandVerb, 'confirm' | 'cancel'> | 'language' | 'none';

/** An answer to what waits for a yes is not learned: it is read where something waits. */
const isLearned = (verb: CommandVerb): verb is Exclude<CommandVerb, 'confirm' | 'cancel'> =>
  verb !== 'confirm' && verb !== 'cancel';
export const commandIntents: readonly CommandIntent[] = [
  ...commandVerbs.filter(isLearned),
  'language',
  'none',
];

export const isCommand = (of: CommandIntent): of is Exclude<CommandIntent, 'language' | 'none'> =>
  of !== 'language' && of !== 'none';

/**
 * What is known of how people ask for commands; besides, the words that more than one example has, and those that the
 * examples of commands have.
 */
export const commandPart = {
  name: 'commands',
  classifiers: ['commands'],
  classes: commandIntents,
  lists: ['repeatedWords', 'commandWords'],
} as const satisfies Part;
export type LearnedCommands = LearnedPart<typeof commandPart>;

/**
 * Learns from the examples of all languages together how people ask for commands. Takes some tenths of a second.
 * @example
 * learnCommands([{ of: 'person', text: 'Call me', file: 'commands.lu', line: 2 }]).lists.commandWords
 * // ['call', 'me']
 */
export function learnCommands(examples: readonly Example<CommandIntent>[]): LearnedCommands {
  const samples = examples.map(({ of, text }) => ({ of, words: wordsOf(text) }));
  const repeated = repeatedIn(samples.map(({ words }) => words));
  const commands = trainClassifier(
    samples.map(({ of, words }) => ({ of, features: commandFeaturesOf(words, repeated) })),
  );
  const commandWords = new Set(samples.filter(({ of }) => of !== 'none').flatMap(({ words }) => words));
  return {
    classifiers: { commands },
    lists: { repeatedWords: [...repeated], commandWords: [...commandWords] },
  };
}
