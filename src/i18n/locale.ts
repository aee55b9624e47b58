import { languageOfLocale, type Language } from '../reading/language';

/**
 * The language to speak: the first candidate that names one of ours, else English. Candidates come in the order
 * stored choice, page setting, first activity; regions are dropped ("nl-BE" is Dutch).
 */
export function negotiateLocale(candidates: readonly (string | undefined)[]): Language {
  return candidates.map(languageOfLocale).find((language) => language !== undefined) ?? 'en';
}
