import type { Language } from '../reading/language';
import type { Ruleset } from '../rules/ruleset';
import type { Translate } from './translate';

/** From which rules on Microsoft calls something by the name that it has today. */
const renamed = { partnerId: '2023-04-24', network: '2023-04-24', provider: '2025-10-01' } as const;

/**
 * The same words, with the names that things had under these rules: an MPN ID or a PartnerID, an indirect provider or a
 * distributor, the partner network by the name of its time. Any wording may have them as placeholders.
 * @example
 * withNames(viewContext.t, rulesets['2025-10-01'])('interview:question.mpn.location.short') // 'PartnerID location'
 */
export function withNames(t: Translate, { effectiveFrom }: Ruleset): Translate {
  const age = (thing: keyof typeof renamed): 'before' | 'since' =>
    effectiveFrom < renamed[thing] ? 'before' : 'since';
  const [provider, partnerId, network] = [age('provider'), age('partnerId'), age('network')];
  const names = {
    provider: t(`rules:names.provider.${provider}.plain`),
    aProvider: t(`rules:names.provider.${provider}.one`),
    aProviderInFull: t(`rules:names.provider.${provider}.inFull`),
    partnerId: t(`rules:names.partnerId.${partnerId}.plain`),
    aPartnerId: t(`rules:names.partnerId.${partnerId}.one`),
    partnerIdNote: t(`rules:names.partnerId.${partnerId}.note`),
    network: t(`rules:names.network.${network}.short`),
    networkName: t(`rules:names.network.${network}.plain`),
    networkInFull: t(`rules:names.network.${network}.inFull`),
    mpnRequirement: t(`rules:names.network.${network}.requirement`),
  };
  return (key, values) => t(key, { ...names, ...values });
}

/** The words of a language, with the names that things had under some rules. */
export type WordsUnder = (language: Language, ruleset: Ruleset) => Translate;

/**
 * Gives the words of each language with the names of each ruleset, made once and not in every turn.
 * @example
 * createWordsUnder(() => viewContext.t)('en', rulesets['2025-10-01'])('interview:question.mpn.location.short')
 * // 'PartnerID location'
 */
export function createWordsUnder(translatorFor: (language: Language) => Translate): WordsUnder {
  const made = new Map<string, Translate>();
  return (language, ruleset) => {
    const name = `${language} ${ruleset.effectiveFrom}`;
    const words = made.get(name) ?? withNames(translatorFor(language), ruleset);
    made.set(name, words);
    return words;
  };
}
