import { createInstance } from 'i18next';
import { InvariantError } from '../errors';
import type { Language } from '../reading/language';
import type { Translate, WordValues } from '../views/translate';

/** All wording: language → namespace (the file's name) → the file's content. */
export type Resources = Readonly<Record<Language, Readonly<Record<string, unknown>>>>;

/**
 * Makes the wording available: `createTranslator(readLocales('locales'))('nl')('chat:menu.back')`. A key without
 * words, or a placeholder without a value, throws `InvariantError`: nobody should ever read a key on the screen.
 * @param always what holds wherever it is said, such as how long things are kept.
 */
export function createTranslator(
  resources: Resources,
  always: WordValues = {},
): (language: Language) => Translate {
  const refuse = (what: string): never => {
    throw new InvariantError(what);
  };
  const i18n = createInstance();
  void i18n.init({
    initAsync: false,
    resources: resources as Record<Language, Record<string, Record<string, string>>>,
    lng: 'en',
    fallbackLng: false,
    ns: Object.keys(resources.en),
    returnEmptyString: false,
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: (key) => refuse(`no words for ${key}`),
    returnedObjectHandler: (key) => refuse(`${key} is a group of words, not one`),
    missingInterpolationHandler: (text, match: RegExpExecArray) =>
      refuse(`no value for ${match[0]} in "${text}"`),
  });

  return (language) => {
    const t = i18n.getFixedT(language);
    // `replace` keeps the values apart from i18next's own options; nesting would read `$t(…)` inside a value.
    return (key, values = {}) =>
      t(key, {
        replace: { ...always, ...values },
        nest: false,
        ...(values['count'] !== undefined && { count: values['count'] }),
      });
  };
}
