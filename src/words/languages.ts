import type { Language } from '../reading/language';
import type { SearchWords } from '../knowledge/searchWords';
import type { ReadingWords } from '../reading/words/words';
import { en } from './en';
import { nl } from './nl';

/** What the program has to know of a language to understand it. */
export type LanguageWords = {
  readonly reading: ReadingWords;
  readonly search: SearchWords;
};

/** Every language that is understood. This is the only import of one: whoever reads is handed the words. */
export const languageWords = { en, nl } satisfies Record<Language, LanguageWords>;
