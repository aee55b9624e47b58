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

/** How likely an entry has to be to be given as the answer; a mere heading ("credit check") seldom says enough. */
const answeredFrom = { usually: 0.15, heading: 0.8 } as const;
/** An answer is given only where the next entry is at most this likely, compared with it. */
const rivalUpTo = 0.8;
/** An answer is given, or entries are suggested, up to this likelihood that no entry is meant, compared with the best. */
const outOfScopeUpTo = { answered: 1.5, suggested: 2 } as const;
/** From here on entries are suggested, where the text speaks of the programme. */
const suggestedFrom = 0.15;
/** A third entry is suggested when it is at least this likely, compared with the first. */
const thirdFrom = 0.1;

/** Makes the search for entries. Finding takes a fraction of a millisecond; the same text always finds the same. */
export function createFindEntry({ termsOf, likelihoodsOf }: FindEntryParts): FindEntry {
  return ({ words }, language = 'en') => {
    const terms = termsOf(words, language);
    const likelihoods = likelihoodsOf(words, terms);
    const outOfScope = likelihoods.get('outOfScope')!;
    const [[entry, likelihood], [second, next], [third, last]] = [...likelihoods]
      .filter((one): one is [EntryId, number] => one[0] !== 'outOfScope')
      .toSorted(([, a], [, b]) => b - a) as [[EntryId, number], [EntryId, number], [EntryId, number]];
    const isOnSubject = terms.some((term) => subjects.has(term));
    const isHeading = terms.length < 2 && new Set(words).size <= (isOnSubject ? 2 : 1);
    const enough = isHeading ? answeredFrom.heading : answeredFrom.usually;
    const isHere = outOfScope <= outOfScopeUpTo.answered * likelihood;
    if (isHere && likelihood >= enough && next <= rivalUpTo * likelihood) return { is: 'confident', entry };
    const isPerhapsHere = outOfScope <= outOfScopeUpTo.suggested * likelihood;
    if (!isOnSubject || !isPerhapsHere || likelihood < suggestedFrom) return { is: 'none' };
    return { is: 'near', entries: [entry, second, ...(last >= thirdFrom * likelihood ? [third] : [])] };
  };
}
