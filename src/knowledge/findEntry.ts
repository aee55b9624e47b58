import type { Language } from '../reading/language';
import { trainClassifier } from '../reading/classifier';
import type { EntryId } from './entryIds';
import { featuresOf } from './features';
import { termsOf } from './terms';
import { phrases, type Topic } from './vocabulary';
import { subjects } from './words/words';

/** What a question asks for. */
export type Found =
  | { readonly is: 'confident'; readonly entry: EntryId }
  /** Two or three entries that may be meant, the likeliest first. */
  | { readonly is: 'near'; readonly entries: readonly EntryId[] }
  | { readonly is: 'none' };

/** Finds the entry that a text asks for. `language` is that of the conversation; both are understood. */
export type FindEntry = (text: string, language?: Language) => Found;

/** How likely an entry has to be to be given as the answer; a text that speaks of the programme is believed sooner. */
const answeredFrom = { onSubject: 0.3, otherwise: 0.4, loneWord: 0.8 } as const;
/** An answer is given only where the next entry is at most this likely, compared with it. */
const rivalUpTo = 0.8;
/** From here on entries are suggested, where the text speaks of the programme. */
const suggestedFrom = 0.2;
/** A third entry is suggested when it is at least this likely, compared with the first. */
const thirdFrom = 0.1;

/**
 * Makes the search for entries. Making it takes some tenths of a second, because it learns from all phrases; finding
 * takes a millisecond. The same text always finds the same.
 */
export function createFindEntry(): FindEntry {
  const likelihoodsOf = learn();
  return (text, language = 'en') => {
    const terms = termsOf(text, language);
    const [best, ...others] = [...likelihoodsOf(terms)].toSorted(([, a], [, b]) => b - a);
    const [topic, likelihood] = best!;
    if (topic === 'elsewhere') return { is: 'none' };
    const [second, third] = others.filter((one): one is [EntryId, number] => one[0] !== 'elsewhere');
    const isOnSubject = terms.some((term) => subjects.has(term));
    const { loneWord, onSubject, otherwise } = answeredFrom;
    const enough = terms.length < 2 ? loneWord : isOnSubject ? onSubject : otherwise;
    if (likelihood >= enough && second![1] <= rivalUpTo * likelihood)
      return { is: 'confident', entry: topic };
    if (!isOnSubject || likelihood < suggestedFrom) return { is: 'none' };
    const isThirdLikely = third![1] >= thirdFrom * likelihood;
    return { is: 'near', entries: [topic, second![0], ...(isThirdLikely ? [third![0]] : [])] };
  };
}

/** How likely a question's terms are about each topic, learned from the phrases. */
function learn(): (terms: readonly string[]) => ReadonlyMap<Topic, number> {
  const known = phrases
    .map(({ of, text, language }) => ({ of, terms: termsOf(text, language) }))
    // "Make a plan" is not about the programme, but that a plan is meant says nothing against it.
    .filter(({ of, terms }) => of !== 'elsewhere' || terms.length !== 1 || terms[0]!.startsWith('~'));
  const common = commonTerms(known.map(({ terms }) => terms));
  const classify = trainClassifier<Topic>(
    known.map(({ of, terms }) => ({ of, features: featuresOf(terms, common) })),
  );
  return (terms) => classify(featuresOf(terms, common));
}

/** The terms that more than one phrase has. */
function commonTerms(all: readonly (readonly string[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const term of all.flat()) counts.set(term, (counts.get(term) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > 1).map(([term]) => term));
}
