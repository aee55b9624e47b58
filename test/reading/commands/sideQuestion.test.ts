import { asksBesides } from '../../support/readers';

describe('asksBesides', () => {
  it.each([
    'ja, maar wat telt als cloudomzet?',
    'ja maar wat is tekenbevoegd precies',
    'nee, is dat erg',
    'nee maar kan ik dat later nog regelen',
    '12 maanden is dat genoeg',
    '350.000, telt Azure daarin mee',
    'weet ik niet, waar staat dat?',
    'yes and how long does the credit check take',
    'no, do I have to',
    '14 months, does that count?',
    'hoe zoek ik op wat onze omzet is',
    'in welk scherm moet ik dat opzoeken',
    'do I have to ask customers for permission',
  ])('hears a question after the answer in "%s"', (text) => expect(asksBesides(text)).toBe(true));

  it.each([
    '310,000 of which 20,000 perpetual',
    '',
    'ja',
    'ja, kan ik',
    'nee, mag ik niet',
    'ja, heb ik',
    'nee, hebben we niet',
    'ja en dat al jaren',
    'yes, I can',
    'yes and we have for years',
    '412.500 dollar',
    '14 maanden',
    'wat telt mee?',
    'hoe dan',
  ])('hears none in "%s"', (text) => expect(asksBesides(text)).toBe(false));
});
