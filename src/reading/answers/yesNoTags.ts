import type { Language } from '../language';
import { createPhrasebook, readPhrases, type Phrasebook } from '../text/phrases';
import { fold, wordsOf } from '../text/text';
import { en } from '../words/en';
import { nl } from '../words/nl';
import type { YesNoWords } from '../words/words';

/** What a piece of a text says about a yes/no question. `topic`: a word of the question itself. */
export type YesNoTag = keyof YesNoWords | 'topic';

/** The pieces of a text in their order; undefined: a word that no book knows. */
export type YesNoTags = readonly (YesNoTag | undefined)[];

const english: Phrasebook<YesNoTag> = createPhrasebook<YesNoTag>(en.yesNo);
const dutch: Phrasebook<YesNoTag> = createPhrasebook<YesNoTag>(nl.yesNo);

/** The words of both languages; where both know one, that of the conversation counts. */
export const yesNoBooks: Record<Language, readonly Phrasebook<YesNoTag>[]> = {
  en: [english, dutch],
  nl: [dutch, english],
};

/** What the pieces of a text say; letters that are drawn out ("jaaaa", "neeeee") count twice at most. */
export function tagsOf(text: string, books: readonly Phrasebook<YesNoTag>[]): YesNoTags {
  const folded = fold(text);
  const words = wordsOf(text).map((word) => word.replace(/(\p{L})\1{2,}/gu, '$1$1'));
  const tags = readPhrases(words, books).map(({ tags: [tag] }) => tag);
  // "we have no authority", "no comment": here "no" denies what follows, it is no answer of its own.
  return tags.map((tag, index) => {
    const before = tags[index - 1];
    const isBesideStranger =
      /^no \p{L}/u.test(folded) && index === 0 && tags.length > 1 && tags[1] === undefined;
    return tag === 'no' && (before === 'verb' || before === 'inverted' || isBesideStranger) ? 'not' : tag;
  });
}

/** The answer that a text begins with, whatever explains it: "nee, dat doet …", "zeker, dat regelen wij". */
export function openingOf(
  text: string,
  tags: YesNoTags,
  books: readonly Phrasebook<YesNoTag>[],
): 'yes' | 'no' | undefined {
  const first = tags.find((tag) => tag !== 'filler');
  if (first === 'yes' || first === 'no') return first;
  const head = tagsOf(text.split(/[,.;:!]|\s[-–]\s/)[0]!, books).filter((tag) => tag !== 'filler');
  if (head.length === 0 || head.length === tags.length) return undefined;
  if (head.every((tag) => tag === 'surely')) return 'yes';
  return head.every((tag) => tag === 'deny') ? 'no' : undefined;
}

/** The answer that a text comes to: "…, dus ja", "…, so no". A "dus ja …" that trails off is none. */
export function conclusionOf(text: string, tags: YesNoTags): 'yes' | 'no' | undefined {
  const last = tags.at(-1);
  const isSaid = /(^|\P{L})(dus|so)\s+(ja|yes|yep|nee|neen|no|nope)\s*[.!]?$/u.test(fold(text));
  return isSaid && (last === 'yes' || last === 'no') ? last : undefined;
}
