import { trainClassifier } from '../learning/classifier';
import type { CommandReaders } from './command';
import type { Command } from './commandVerbs';
import { phrasesIn } from '../text/phrases';
import { wordsOf } from '../text/text';
import type { Utterance } from '../utterance';
import { commandExamples as english } from '../words/en/commandExamples';
import { commandExamples as dutch } from '../words/nl/commandExamples';
import type { ExampleKind } from '../words/words';

/** How likely a command has to be. One that moves or ends something is believed less easily than one that shows. */
const showsFrom = 0.45;
const movesFrom = 0.6;
const moving: readonly ExampleKind[] = [
  'back',
  'skip',
  'change',
  'startOver',
  'stop',
  'creditCheck',
  'withdrawCreditCheck',
];
/** Every word that no example of a command has makes it less likely that one is meant. */
const lessByStranger = 0.12;
/** One word alone is seldom a command that the phrase book does not have. */
const loneWordFrom = 0.8;
/** Longer texts say more than a command. */
const mostWords = 20;

/**
 * Makes a second opinion on commands, for wordings that the phrase book does not have: learned from examples of both
 * languages. Making it takes some tenths of a second; the same text always gives the same command.
 */
export function createCommandReader({
  requirementNamed,
}: Pick<CommandReaders, 'requirementNamed'>): (utterance: Utterance) => Command | undefined {
  const samples = [dutch, english].flatMap((examples) =>
    (Object.keys(examples) as ExampleKind[]).flatMap((of) =>
      phrasesIn(examples[of]).map((text) => ({ of, words: wordsOf(text) })),
    ),
  );
  const isKnown = knownWords(samples.map(({ words }) => words));
  const own = new Set(samples.filter(({ of }) => isCommand(of)).flatMap(({ words }) => words));
  const classify = trainClassifier<ExampleKind>(
    samples.map(({ of, words }) => ({ of, features: featuresOf(words, isKnown) })),
  );
  return ({ words }) => {
    if (words.length === 0 || words.length > mostWords) return undefined;
    const [best] = [...classify(featuresOf(words, isKnown))].toSorted(([, a], [, b]) => b - a);
    const [kind, likelihood] = best!;
    const from = words.length === 1 ? loneWordFrom : moving.includes(kind) ? movesFrom : showsFrom;
    const strangers = words.filter((word) => !own.has(word)).length;
    if (!isCommand(kind) || likelihood < from + lessByStranger * strangers) return undefined;
    return kind === 'change' ? { verb: kind, ...requirementNamed(words) } : { verb: kind };
  };
}

const isCommand = (kind: ExampleKind): kind is Exclude<ExampleKind, 'none' | 'language'> =>
  kind !== 'none' && kind !== 'language';

/** Whether more than one example has a word: a word of one alone teaches what a word of none means. */
function knownWords(samples: readonly (readonly string[])[]): (word: string) => boolean {
  const counts = new Map<string, number>();
  for (const word of samples.flatMap((words) => [...new Set(words)]))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => (counts.get(word) ?? 0) > 1;
}

/** A text's words, pairs of neighbours, pieces of words (they survive a slip or a compound), and what is not known. */
function featuresOf(words: readonly string[], isKnown: (word: string) => boolean): readonly string[] {
  const ends = ['^', ...words, '$'];
  return [
    ...words,
    ...ends.slice(1).map((word, index) => `${ends[index]} ${word}`),
    ...words.flatMap(piecesOf),
    ...words.filter((word) => !isKnown(word)).map(() => '?'),
  ];
}

const pieceLength = 5;

function piecesOf(word: string): readonly string[] {
  const framed = `<${word}>`;
  const count = Math.max(0, framed.length - pieceLength + 1);
  return Array.from({ length: count }, (_, from) => `~${framed.slice(from, from + pieceLength)}`);
}
