/** The languages the assistant speaks. Adding one: docs/howto/add-language.md. */
export const languages = ['en', 'nl'] as const;
export type Language = (typeof languages)[number];

/**
 * The language of a locale tag: nl-BE and NL are nl. Undefined where the assistant does not speak it.
 * @example languageOfLocale('nl-BE') // 'nl'
 */
export function languageOfLocale(locale: string | undefined): Language | undefined {
  const tag = locale?.trim().toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => language === tag);
}
