import { createClassify } from '../learning/classifier';
import type { Utterance } from '../utterance';
import type { CommandReaders } from './command';
import { commandFeaturesOf } from './commandFeatures';
import type { Command } from './commandVerbs';
import { isCommand, type CommandIntent, type LearnedCommands } from './learnCommands';

/** How likely a command has to be. One that moves or ends something is believed less easily than one that shows. */
const showsFrom = 0.45;
const movesFrom = 0.6;
const moving: readonly CommandIntent[] = [
  'back',
  'skip',
  'change',
  'startOver',
  'stop',
  'creditCheck',
  'withdrawCreditCheck',
  'useRuleset',
];
/** Every word that no example of a command has makes it less likely that one is meant. */
const lessByStranger = 0.12;
/** One word alone is seldom a command that the phrase book does not have. */
const loneWordFrom = 0.8;
/** Longer texts say more than a command. */
const mostWords = 20;

/** A second opinion on commands, for wordings that the phrase book does not have. The same text always gives the same command. */
export function createCommandReader(
  { classifiers, lists }: LearnedCommands,
  { requirementNamed, rulesNamed }: Pick<CommandReaders, 'requirementNamed' | 'rulesNamed'>,
): (utterance: Utterance) => Command | undefined {
  const { likelihoods } = createClassify(classifiers.commands);
  const repeated = new Set(lists.repeatedWords);
  const own = new Set(lists.commandWords);
  return ({ words }) => {
    if (words.length === 0 || words.length > mostWords) return undefined;
    const [best] = [...likelihoods(commandFeaturesOf(words, repeated))].toSorted(([, a], [, b]) => b - a);
    const [kind, likelihood] = best!;
    const from = words.length === 1 ? loneWordFrom : moving.includes(kind) ? movesFrom : showsFrom;
    const strangers = words.filter((word) => !own.has(word)).length;
    if (!isCommand(kind) || likelihood < from + lessByStranger * strangers) return undefined;
    if (kind === 'useRuleset') return { verb: kind, ...rulesNamed(words) };
    return kind === 'change' ? { verb: kind, ...requirementNamed(words) } : { verb: kind };
  };
}
