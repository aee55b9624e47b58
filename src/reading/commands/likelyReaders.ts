import { createClassify } from '../learning/classifier';
import { oncePerUtterance, type Utterance } from '../utterance';
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
  'withdrawReceipt',
  'useRuleset',
];
/** Every word that no example of a command has makes it less likely that one is meant. */
const lessByStranger = 0.12;
/** One word alone is seldom a command that the phrase book does not have. */
const loneWordFrom = 0.8;
/** From here on it is believed even where an answer is half heard in the text. */
const sureFrom = 0.9;
/** Longer texts say more than a command. */
const mostWords = 20;

export type LikelyReaders = {
  /** A second opinion on commands, for wordings that the phrase book does not have. */
  readonly likelyCommand: (utterance: Utterance) => Command | undefined;
  /** The same, where there is hardly a doubt. */
  readonly sureCommand: (utterance: Utterance) => Command | undefined;
  /** Whether a text sounds like a wish for another language. */
  readonly isLikelyLanguage: (utterance: Utterance) => boolean;
};

/** Makes the readers of what was learned of commands. The same text always reads the same. */
export function createLikelyReaders(
  { classifiers, lists }: LearnedCommands,
  {
    requirementNamed,
    factNamed,
    rulesNamed,
    asksWhether,
  }: Omit<CommandReaders, 'readCommand' | 'readConsent'>,
): LikelyReaders {
  const { likelihoods } = createClassify(classifiers.commands);
  const repeated = new Set(lists.repeatedWords);
  const own = new Set(lists.commandWords);
  const likely = oncePerUtterance(({ words }): Likely => {
    if (words.length === 0 || words.length > mostWords) return { kind: 'none', isSure: false };
    const [best] = [...likelihoods(commandFeaturesOf(words, repeated))].toSorted(([, a], [, b]) => b - a);
    const [kind, likelihood] = best!;
    const from = words.length === 1 ? loneWordFrom : moving.includes(kind) ? movesFrom : showsFrom;
    const strangers = words.filter((word) => !own.has(word)).length;
    return likelihood < from + lessByStranger * strangers
      ? { kind: 'none', isSure: false }
      : { kind, isSure: likelihood >= sureFrom };
  });
  function commandOf(kind: CommandIntent, words: readonly string[]): Command | undefined {
    if (!isCommand(kind) || (kind === 'receipt' && asksWhether(words))) return undefined;
    if (kind === 'useRuleset') return { verb: kind, ...rulesNamed(words) };
    if (kind !== 'change') return { verb: kind };
    return { verb: kind, ...requirementNamed(words), ...factNamed(words) };
  }
  return {
    isLikelyLanguage: (utterance) => likely(utterance).kind === 'language',
    likelyCommand: (utterance) => commandOf(likely(utterance).kind, utterance.words),
    sureCommand: (utterance) => {
      const { kind, isSure } = likely(utterance);
      return isSure ? commandOf(kind, utterance.words) : undefined;
    },
  };
}

type Likely = { readonly kind: CommandIntent; readonly isSure: boolean };
