import type { Language } from '../reading/language';
import type { Utterance } from '../reading/utterance';
import type { EntryId } from './entryIds';
import type { LikelihoodsOf } from './likelihood';
import { subjects } from './searchWords';
import type { TermsOf } from './terms';

/** What a question asks for. */
export type Found =
  | { readonly is: 'confident'; readonly entry: EntryId }
  /** Two or three entries that may be meant, the likeliest first. */
  | { readonly is: 'near'; readonly entries: readonly EntryId[] }
  | { readonly is: 'none' };

/** Finds the entry that a text asks for. `language` is that of the conversation; every language is understood. */
export type FindEntry = (utterance: Utterance, language?: Language) => Found;

/** What the search reads a text with. */
export type FindEntryParts = { readonly termsOf: TermsOf; readonly likelihoodsOf: LikelihoodsOf };

/**
 * What speaks for the likeliest entry being the answer, each by the logarithm of its likelihood: that it is likely, that
 * no other is, and no message out of scope; and the number of words, because a long text spreads over many topics. The
 * weights are chosen on situations, and on questions whose entry was left out (docs/adr/023).
 */
const weights = { first: 1.9, next: -0.6, outOfScope: -0.25, words: 0.5 } as const;
/** From here on an answer is given; a mere heading ("credit check") has to be likely as well. */
const answeredFrom = { sureness: 1.8, heading: 0.8 } as const;
/**
 * Entries are suggested from this likelihood on, a higher one where nothing of the programme is named, and up to this
 * one that no entry is meant, compared with it.
 */
const suggested = { from: 0.08, offSubjectFrom: 0.25, outOfScopeUpTo: 2 } as const;
/** A third entry is suggested when it is at least this likely, compared with the first. */
const thirdFrom = 0.1;
/** Less likely is as unlikely as that. */
const least = 1e-4;

/** Makes the search for entries. Finding takes a fraction of a millisecond; the same text always finds the same. */
export function createFindEntry({ termsOf, likelihoodsOf }: FindEntryParts): FindEntry {
  return ({ words }, language = 'en') => {
    const terms = termsOf(words, language);
    const likelihoods = likelihoodsOf(words, terms);
    const outOfScope = likelihoods.get('outOfScope')!;
    const [[entry, first], [second, next], [third, last]] = [...likelihoods]
      .filter((one): one is [EntryId, number] => one[0] !== 'outOfScope')
      .toSorted(([, a], [, b]) => b - a) as [[EntryId, number], [EntryId, number], [EntryId, number]];
    const isOnSubject = terms.some((term) => subjects.has(term));
    const isHeading = terms.length < 2 && new Set(words).size <= (isOnSubject ? 2 : 1);
    const isSure = sureness({ first, next, outOfScope, words: words.length }) >= answeredFrom.sureness;
    if (isSure && (!isHeading || first >= answeredFrom.heading)) return { is: 'confident', entry };
    const isPerhapsHere = outOfScope <= suggested.outOfScopeUpTo * first;
    const from = isOnSubject ? suggested.from : suggested.offSubjectFrom;
    if (!isPerhapsHere || first < from) return { is: 'none' };
    return { is: 'near', entries: [entry, second, ...(last >= thirdFrom * first ? [third] : [])] };
  };
}

type Evidence = Readonly<Record<keyof typeof weights, number>>;

const sureness = ({ first, next, outOfScope, words }: Evidence): number =>
  weights.first * Math.log(first + least) +
  weights.next * Math.log(next + least) +
  weights.outOfScope * Math.log(outOfScope + least) +
  weights.words * Math.log(words + 1);
