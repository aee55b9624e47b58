import { trainClassifier, type Sample } from '../reading/learning/classifier';
import { wordsOf } from '../reading/text/text';
import { featuresOf } from './features';
import { spellingOf } from './spelling';
import { termsOf } from './terms';
import { phrases, type Topic } from './vocabulary';

/** How likely each topic is for the words of a text, of which the terms are known already; together 1. */
export type LikelihoodsOf = (
  words: readonly string[],
  terms: readonly string[],
) => ReadonlyMap<Topic, number>;

/** A classifier that is sure of the opposite is not believed altogether. */
const doubt = 1e-6;

/** More rounds, and smaller errors, take longer and find no better. */
const rounds = { concepts: 6, spelling: 4 } as const;
const leastError = 0.01;

/**
 * Learns from all phrases how likely a text is about each topic. Two classifiers are asked, one about its concepts and
 * one about its spelling, and a topic has to convince both: they go wrong in different texts.
 */
export function learnLikelihoods(): LikelihoodsOf {
  const known = phrases
    .map((phrase) => ({ ...phrase, words: wordsOf(phrase.text) }))
    .map((phrase) => ({ ...phrase, terms: termsOf(phrase.words, phrase.language) }))
    // "Make a plan" is not about the programme, but that a plan is meant says nothing against it.
    .filter(({ of, terms }) => of !== 'elsewhere' || terms.length !== 1 || terms[0]!.startsWith('~'));
  const common = repeatedIn(known.map(({ terms }) => terms));
  const byConcepts = trainClassifier(
    known.map(({ of, terms }): Sample<Topic> => ({ of, features: featuresOf(terms, common) })),
    rounds.concepts,
    leastError,
  );
  const spellings = known.map(({ words }) => spellingOf(words));
  const telling = tellingIn(spellings);
  const learned = (spelling: readonly string[]): readonly string[] =>
    spelling.filter((one) => telling.has(one));
  const bySpelling = trainClassifier(
    known.map(({ of }, at): Sample<Topic> => ({ of, features: learned(spellings[at]!) })),
    rounds.spelling,
    leastError,
  );
  return (words, terms) =>
    meanOf(byConcepts(featuresOf(terms, common)), bySpelling(learned(spellingOf(words))));
}

/** The geometric mean of two likelihoods, together 1 again. */
function meanOf(
  one: ReadonlyMap<Topic, number>,
  other: ReadonlyMap<Topic, number>,
): ReadonlyMap<Topic, number> {
  const means = [...one].map(([of, likelihood]): [Topic, number] => [
    of,
    Math.sqrt((likelihood + doubt) * (other.get(of)! + doubt)),
  ]);
  const all = means.reduce((sum, [, mean]) => sum + mean, 0);
  return new Map(means.map(([of, mean]) => [of, mean / all]));
}

/** What stands in more than one of the lists. */
const repeatedIn = (lists: readonly (readonly string[])[]): ReadonlySet<string> =>
  new Set([...countsIn(lists)].filter(([, count]) => count > 1).map(([one]) => one));

/** What stands in several of the lists, but not in very many: "de" takes time and tells nothing. */
const tellingIn = (lists: readonly (readonly string[])[]): ReadonlySet<string> =>
  new Set(
    [...countsIn(lists)]
      .filter(([, count]) => count > 1 && count <= mostShare * lists.length)
      .map(([one]) => one),
  );

const mostShare = 0.05;

function countsIn(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}
