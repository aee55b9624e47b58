import type { WordsByLanguage } from '../everyLanguage';
import { trainClassifier } from '../learning/classifier';
import type { LearnedPart, Part } from '../learning/learnedFile';
import type { Example } from '../learning/lu';
import { fold } from '../text/text';
import { createClauseDescriber } from './buyingClause';
import { createBuyingClauses } from './buyingClauses';
import { createBuyingFeatures } from './buyingFeatures';

/** What sentences are examples of: buying intent, and the lack of it. */
export const buyingIntents = ['buying', 'negative'] as const;
export type BuyingIntent = (typeof buyingIntents)[number];

/** What is known of how people say that they will buy. */
export const buyingPart = {
  name: 'buying',
  classifiers: ['buying'],
  classes: buyingIntents,
  lists: [],
} as const satisfies Part;
export type LearnedBuying = LearnedPart<typeof buyingPart>;

/** Rounds over the examples, and the least error that teaches something; more of both is slower and no better. */
const rounds = 4;
const leastError = 0.02;

/**
 * Learns from the examples of all languages together what speaks for buying intent. Takes about a second.
 * @example
 * learnBuying(
 *   [{ of: 'buying', text: 'We want PSfP', file: 'buying.lu', line: 2 }],
 *   readingWordsIn(words),
 * ).classifiers.buying.classes
 * // ['buying']
 */
export function learnBuying(
  examples: readonly Example<BuyingIntent>[],
  words: WordsByLanguage,
): LearnedBuying {
  const featuresOf = createBuyingFeatures(words, createBuyingClauses(words), createClauseDescriber(words));
  const samples = buyingIntents.flatMap((of) =>
    examples
      .filter((example) => example.of === of)
      .map(({ text }) => ({ of, features: featuresOf(fold(text)).features })),
  );
  return { classifiers: { buying: trainClassifier(mixed(samples), rounds, leastError) }, lists: {} };
}

/** The samples in an order in which neighbours are far apart: whoever learns one thing at a time forgets the other. */
function mixed<Item>(items: readonly Item[]): readonly Item[] {
  return Array.from({ length: stride }, (_, start) =>
    items.filter((_item, at) => at % stride === start),
  ).flat();
}
const stride = 97;
