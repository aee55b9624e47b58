import { countClassifier } from '../reading/learning/bayes';
import { trainClassifier, type Classifier, type Sample } from '../reading/learning/classifier';
import { countsIn, repeatedIn } from '../reading/learning/counts';
import type { LearnedPart, Part } from '../reading/learning/learnedFile';
import type { Example } from '../reading/learning/lu';
import { wordsOf } from '../reading/text/text';
import { featuresOf } from './features';
import { createFigures } from './figures';
import { plainWords, searchedWords, type WordLists } from './knownWords';
import { searchWordsIn } from './searchWords';
import { spellingOf, wordingOf } from './spelling';
import { createTerms } from './terms';
import { topics, type Topic } from './topic';
import { createVocabulary } from './vocabulary';

/** How people ask in one language. */
export type SearchExamples = {
  /** Short ways of asking; their words are known from then on. */
  readonly questions: readonly Example<Topic>[];
  /** Whole messages, as people type them. Names stand in them, so no words are known from them. */
  readonly messages: readonly Example<Topic>[];
};

/** What is known of how people ask, which words the search knows, and which are nobody's name. */
export const searchPart = {
  name: 'search',
  classifiers: ['concepts', 'spelling', 'wording'],
  classes: topics,
  lists: ['searchedWords', 'plainWords'],
} as const satisfies Part;
export type LearnedSearch = LearnedPart<typeof searchPart>;

/** More rounds, and smaller errors, take longer and find no better. */
const rounds = { concepts: 6, spelling: 4 } as const;
const leastError = 0.01;

/**
 * Learns from the examples of all languages together what tells the topics apart. Takes a second or two.
 * @example
 * learnSearch(
 *   { en: { questions: [{ of: 'hostingRights', text: 'QMTH', file: 'questions.lu', line: 2 }], messages: [] } },
 *   words,
 * ).classifiers.concepts.classes
 * // ['hostingRights']
 */
export function learnSearch(
  examples: Readonly<Record<string, SearchExamples>>,
  words: WordLists,
): LearnedSearch {
  const questions = Object.values(examples).flatMap((one) => one.questions.map(({ text }) => text));
  const searched = searchedWords(words, questions);
  const termsOf = createTerms(createVocabulary(searchWordsIn(words), searched), createFigures(words));
  const samples = Object.entries(examples)
    .flatMap(([language, { questions, messages }]) =>
      byTopic(questions, messages).map(({ of, text }) => ({
        of,
        text,
        terms: termsOf(wordsOf(text), language),
      })),
    )
    // "Make a plan" is not about the programme, but that a plan is meant says nothing against it.
    .filter(({ of, terms }) => of !== 'outOfScope' || terms.length !== 1 || terms[0]!.startsWith('~'));
  return {
    classifiers: {
      concepts: learnConcepts(samples),
      spelling: learnSpelling(samples),
      wording: learnWording(samples),
    },
    lists: { searchedWords: searched, plainWords: plainWords(words, searched) },
  };
}

/** Topic by topic, in their order: in another the same examples would give slightly other weights. */
const byTopic = (...lists: readonly (readonly Example<Topic>[])[]): readonly Example<Topic>[] =>
  topics.flatMap((topic) => lists.flatMap((list) => list.filter(({ of }) => of === topic)));

function learnConcepts(
  samples: readonly { readonly of: Topic; readonly terms: readonly string[] }[],
): Classifier<Topic> {
  const common = repeatedIn(samples.map(({ terms }) => terms));
  return trainClassifier(
    samples.map(({ of, terms }): Sample<Topic> => ({
      of,
      features: featuresOf(terms, (term) => common.has(term)),
    })),
    rounds.concepts,
    leastError,
  );
}

type Said = { readonly of: Topic; readonly text: string };

const learnSpelling = (samples: readonly Said[]): Classifier<Topic> =>
  trainClassifier(tellingSamples(samples, spellingOf, mostShare), rounds.spelling, leastError);

const learnWording = (samples: readonly Said[]): Classifier<Topic> =>
  countClassifier(tellingSamples(samples, wordingOf, 1));

/**
 * Samples with the features that stand in several of them, but not in more than this share: "de" takes time and tells
 * nothing.
 */
function tellingSamples(
  samples: readonly Said[],
  featuresIn: (words: readonly string[]) => readonly string[],
  most: number,
): readonly Sample<Topic>[] {
  const all = samples.map(({ text }) => featuresIn(wordsOf(text)));
  const counts = countsIn(all);
  const isTelling = (one: string): boolean =>
    counts.get(one)! >= fewest && counts.get(one)! <= most * all.length;
  return samples.map(({ of }, at) => ({ of, features: all[at]!.filter(isTelling) }));
}

const fewest = 3;
const mostShare = 0.05;
