import type { Language } from '../reading/language';
import { createPhrasebook, phrasesIn, type Phrasebook } from '../reading/text/phrases';
import { wordsOf } from '../reading/text/text';
import { entryIds, type EntryId } from './entryIds';
import { en } from './words/en';
import { nl } from './words/nl';
import { conceptIds, type ConceptId, type Words } from './words/words';

const wordsIn: Readonly<Record<Language, Words>> = { en, nl };

/** What a stretch of words says: a concept, or nothing (`filler`). */
export type Meaning = ConceptId | 'filler';

/** What a question can be about; `elsewhere` is everything that no entry answers. */
export type Topic = EntryId | 'elsewhere';

/** A way of asking, and what it asks for. */
export type Phrase = { readonly text: string; readonly language: Language; readonly of: Topic };

const topics: readonly Topic[] = [...entryIds, 'elsewhere'];

/** The phrases of every language, as the words files have them: short ways of asking, and whole messages. */
export const phrases: readonly Phrase[] = Object.entries(wordsIn).flatMap(([language, words]) =>
  topics.flatMap((of) =>
    [...shortPhrases(words, of), ...phrasesIn(words.messages[of])].map((text) => ({
      text,
      language: language as Language,
      of,
    })),
  ),
);

function shortPhrases({ phrases: ofEntry, elsewhere }: Words, of: Topic): readonly string[] {
  return phrasesIn(of === 'elsewhere' ? elsewhere : ofEntry[of]);
}

/** What the words of a language stand for. */
export const books: Readonly<Record<Language, Phrasebook<Meaning>>> = { en: bookOf(en), nl: bookOf(nl) };

function bookOf({ concepts, fillers }: Words): Phrasebook<Meaning> {
  return createPhrasebook<Meaning>({ ...concepts, filler: fillers });
}

/** Every word that is known in some language: not those of whole messages, where names stand as well. */
export const knownWords: ReadonlySet<string> = new Set(
  Object.values(wordsIn)
    .flatMap((words) => [
      ...topics.flatMap((of) => shortPhrases(words, of)),
      ...phrasesIn(words.fillers),
      ...conceptIds.flatMap((id) => phrasesIn(words.concepts[id])),
    ])
    .flatMap(wordsOf),
);
