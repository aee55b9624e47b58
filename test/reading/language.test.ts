import { languageOfLocale } from '../../src/reading/language';

describe('languageOfLocale', () => {
  it.each([
    ['nl', 'nl'],
    ['nl-BE', 'nl'],
    ['NL_nl', 'nl'],
    ['en-GB', 'en'],
    ['de', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('reads %s as %s', (locale, language) => expect(languageOfLocale(locale)).toBe(language));
});
