import type { BuyingFeaturesOf, Evidence } from './buyingFeatures';
import { createClassify } from '../learning/classifier';
import type { Utterance } from '../utterance';
import type { LearnedBuying } from './learnBuying';

/** How likely buying intent has to be, by what speaks for it. Missing it is much worse than a warning too many. */
const likelyFrom: Readonly<Record<Evidence, number>> = {
  plain: 0.1,
  named: 0.25,
  open: 0.4,
  vague: 0.5,
  denied: 0.45,
  none: 0.75,
};
/**
 * Makes the reader of buying intent in any wording: the clause rules and what was learned from examples, together. A
 * reading takes a tenth of a millisecond, and more for longer texts, in proportion. The same text always reads the same.
 */
export function createBuyingReader(
  { classifiers }: LearnedBuying,
  featuresOf: BuyingFeaturesOf,
): (utterance: Utterance) => boolean {
  const { likelihoods } = createClassify(classifiers.buying);
  return ({ lines }) =>
    stretchesOf(apart(lines)).some((stretch) => {
      const { features, evidence } = featuresOf(stretch);
      return likelihoods(features).get('buying')! >= likelyFrom[evidence];
    });
}

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
