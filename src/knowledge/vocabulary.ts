import type { Language } from '../reading/language';
import { createPhrasebook, phrasesIn, type Phrasebook } from '../reading/phrases';
import { wordsOf } from '../reading/text';
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

/** The phrases of every language, as the words files have them. */
export const phrases: readonly Phrase[] = Object.entries(wordsIn).flatMap(([language, words]) =>
  [...entryIds, 'elsewhere' as const].flatMap((of: Topic) =>
    phrasesIn(of === 'elsewhere' ? words.elsewhere : words.phrases[of]).map((text) => ({
      text,
      language: language as Language,
      of,
    })),
  ),
);

/** What the words of a language stand for. */
export const books: Readonly<Record<Language, Phrasebook<Meaning>>> = { en: bookOf(en), nl: bookOf(nl) };

function bookOf({ concepts, fillers }: Words): Phrasebook<Meaning> {
  return createPhrasebook<Meaning>({ ...concepts, filler: fillers });
}

/** Every word that is known in some language. */
export const knownWords: ReadonlySet<string> = new Set(
  [
    ...phrases.map(({ text }) => text),
    ...Object.values(wordsIn).flatMap(({ concepts, fillers }) => [
      ...phrasesIn(fillers),
      ...conceptIds.flatMap((id) => phrasesIn(concepts[id])),
    ]),
  ].flatMap(wordsOf),
);
