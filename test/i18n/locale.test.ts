import { negotiateLocale } from '../../src/i18n/locale';

describe('negotiateLocale', () => {
  it.each([
    [['nl'], 'nl'],
    [['nl-BE'], 'nl'],
    [['NL_nl'], 'nl'],
    [[' nl '], 'nl'],
    [['en-GB', 'nl'], 'en'],
  ])('reads %j as %s', (candidates, language) => {
    expect(negotiateLocale(candidates)).toBe(language);
  });

  it('lets the stored choice go before the page, and the page before the activity', () => {
    expect(negotiateLocale(['nl', 'en', 'en-US'])).toBe('nl');
    expect(negotiateLocale([undefined, 'nl-NL', 'en-US'])).toBe('nl');
    expect(negotiateLocale([undefined, undefined, 'nl'])).toBe('nl');
  });

  it('passes over languages that the assistant does not speak', () => {
    expect(negotiateLocale(['de-DE', 'nl-NL'])).toBe('nl');
    expect(negotiateLocale(['nld', 'nlx', 'dutch'])).toBe('en');
  });

  it('is English where nobody says anything', () => {
    expect(negotiateLocale([])).toBe('en');
    expect(negotiateLocale([undefined, '', '-'])).toBe('en');
  });
});
