import { trainClassifier, type Classifier, type Sample } from '../reading/learning/classifier';
import { countsIn, repeatedIn } from '../reading/learning/counts';
import type { LearnedPart, Part } from '../reading/learning/learnedFile';
import type { Example } from '../reading/learning/lu';
import { wordsOf } from '../reading/text/text';
import { featuresOf } from './features';
import { createFigures } from './figures';
import { plainWords, searchedWords, type WordLists } from './knownWords';
import { searchWordsIn } from './searchWords';
import { spellingOf } from './spelling';
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
  classifiers: ['concepts', 'spelling'],
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
    classifiers: { concepts: learnConcepts(samples), spelling: learnSpelling(samples) },
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

function learnSpelling(samples: readonly { readonly of: Topic; readonly text: string }[]): Classifier<Topic> {
  const spellings = samples.map(({ text }) => spellingOf(wordsOf(text)));
  const telling = tellingIn(spellings);
  return trainClassifier(
    samples.map(({ of }, at): Sample<Topic> => ({
      of,
      features: spellings[at]!.filter((one) => telling.has(one)),
    })),
    rounds.spelling,
    leastError,
  );
}

/** What stands in several of the lists, but not in very many: "de" takes time and tells nothing. */
const tellingIn = (lists: readonly (readonly string[])[]): ReadonlySet<string> =>
  new Set(
    [...countsIn(lists)]
      .filter(([, count]) => count > 1 && count <= mostShare * lists.length)
      .map(([one]) => one),
  );

const mostShare = 0.05;
