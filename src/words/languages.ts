import type { SearchWords } from '../knowledge/searchWords';
import type { Language } from '../reading/language';
import { en as readingEn } from '../reading/words/en';
import { nl as readingNl } from '../reading/words/nl';
import type { Words as ReadingWords } from '../reading/words/words';
import { search as searchEn } from './en/search';
import { search as searchNl } from './nl/search';

/** How people put things in one language: what the parsers and the search have to know of it. */
export type LanguageWords = { readonly reading: ReadingWords; readonly search: SearchWords };

/** The words of every language that the assistant speaks. */
export const words = {
  en: { reading: readingEn, search: searchEn },
  nl: { reading: readingNl, search: searchNl },
} satisfies Record<Language, LanguageWords>;
