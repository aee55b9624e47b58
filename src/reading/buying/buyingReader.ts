import type { BuyingFeaturesOf, Evidence } from './buyingFeatures';
import { trainClassifier, type Sample } from '../learning/classifier';
import { fold } from '../text/text';
import type { Utterance } from '../utterance';
import { buying as buyingEn } from '../words/en/examples/buying';
import { harmless as harmlessEn } from '../words/en/examples/harmless';
import { buying as buyingNl } from '../words/nl/examples/buying';
import { harmless as harmlessNl } from '../words/nl/examples/harmless';

type Class = 'buying' | 'harmless';

const examples: readonly (readonly [Class, string])[] = [
  ['buying', buyingNl],
  ['buying', buyingEn],
  ['harmless', harmlessNl],
  ['harmless', harmlessEn],
];

/** How likely buying intent has to be, by what speaks for it. Missing it is much worse than a warning too many. */
const likelyFrom: Readonly<Record<Evidence, number>> = {
  plain: 0.1,
  named: 0.25,
  open: 0.4,
  vague: 0.5,
  denied: 0.45,
  none: 0.75,
};
/** Rounds over the examples, and the least error that teaches something; more of both is slower and no better. */
const rounds = 4;
const leastError = 0.02;

/**
 * Makes the reader of buying intent in any wording: the clause rules and what was learned from
 * examples, together. Making it takes some tenths of a second; a reading takes a tenth of a millisecond and more for
 * longer texts, in proportion. The same text always reads the same.
 */
export function createBuyingReader(featuresOf: BuyingFeaturesOf): (utterance: Utterance) => boolean {
  const classify = trainClassifier(mixed(samplesOf(featuresOf)), rounds, leastError);
  return ({ lines }) =>
    stretchesOf(apart(lines)).some((stretch) => {
      const { features, evidence } = featuresOf(stretch);
      return classify(features).get('buying')! >= likelyFrom[evidence];
    });
}

const samplesOf = (featuresOf: BuyingFeaturesOf): readonly Sample<Class>[] =>
  examples.flatMap(([of, lines]) =>
    lines
      .trim()
      .split('\n')
      .map((line) => ({ of, features: featuresOf(fold(line)).features })),
  );

/** The samples in an order in which neighbours are far apart: whoever learns one thing at a time forgets the other. */
function mixed<Item>(items: readonly Item[]): readonly Item[] {
  return Array.from({ length: stride }, (_, start) =>
    items.filter((_item, at) => at % stride === start),
  ).flat();
}
const stride = 97;

/** "buyASfPnow": a plan's short name is found in a word that was run together. One letter more is a slip or a plural. */
const apart = (lines: string): string =>
  lines.replace(/(?<=\p{L}{2})(?=[ap]sfp)|(?<=[ap]sfp)(?=\p{L}{2})/gu, ' ');

/** A sentence of more words is read in stretches of this many, each read with the one before it as well. */
const longest = 24;

/**
 * What is read by itself: each sentence, and each with the one before it ("Advanced Support klinkt goed. Doe die
 * maar."). What is said in one sentence of a long text would get lost in the whole.
 */
function stretchesOf(lines: string): readonly string[] {
  const sentences = lines
    .split(/(?<=[.!?…])[ \n]|\n/)
    .filter((sentence) => sentence !== '')
    .flatMap(cut);
  const pairs = sentences.slice(1).map((sentence, at) => `${sentences[at]} ${sentence}`);
  return [...sentences, ...pairs];
}

function cut(sentence: string): readonly string[] {
  const words = sentence.split(' ');
  if (words.length <= longest * 1.25) return [sentence];
  const count = Math.ceil(words.length / longest);
  return Array.from({ length: count }, (_, at) => words.slice(at * longest, (at + 1) * longest).join(' '));
}
