import { createPhrasebook, type Phrasebook } from '../reading/text/phrases';
import { wordsOf } from '../reading/text/text';
import type { ConceptId, SearchWords } from './searchWords';

/** What a stretch of words says: a concept, or nothing (`filler`). */
export type Meaning = ConceptId | 'filler';

/** What words mean and which are known, in all languages that the search understands. */
export type Vocabulary = {
  /** What the words of each language stand for. */
  readonly books: ReadonlyMap<string, Phrasebook<Meaning>>;
  /** Every word that is known in some language. */
  readonly knownWords: ReadonlySet<string>;
  /** What may stand between the halves of a compound. */
  readonly compoundLinks: readonly string[];
};

/** Makes the vocabulary of some languages, of their word lists and the words that are known. */
export function createVocabulary(
  words: Readonly<Record<string, SearchWords>>,
  knownWords: readonly string[],
): Vocabulary {
  return {
    books: new Map(Object.entries(words).map(([language, one]) => [language, bookOf(one)])),
    knownWords: new Set(knownWords),
    compoundLinks: Object.values(words).flatMap((one) => wordsOf(one.compoundLinks)),
  };
}

const bookOf = ({ concepts, fillers }: SearchWords): Phrasebook<Meaning> =>
  createPhrasebook<Meaning>({ ...concepts, filler: fillers });
