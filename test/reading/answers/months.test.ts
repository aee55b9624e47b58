import { languages, type Language } from '../../../src/reading/language';
import { readMonths } from '../../support/readers';

describe.each(languages)('readMonths in %s', (language: Language) => {
  it.each([
    ['18', 18],
    ['0', 0],
    ['156', 156],
    ['18 maanden', 18],
    ['18 mnd', 18],
    ['18m', 18],
    ['achttien maanden', 18],
    ['anderhalf jaar', 18],
    ['1,5 jaar', 18],
    ['1.5 jaar', 18],
    ['een jaar', 12],
    ['één jaar', 12],
    ['2 jaar', 24],
    ['2 jr', 24],
    ['twee jaar', 24],
    ['2 jaar en 3 maanden', 27],
    ['2 jaar, 3 maanden', 27],
    ['2 jaar 3 maanden', 27],
    ['twee en een half jaar', 30],
    ['twee jaar en een half', 30],
    ['half jaar', 6],
    ['een half jaar', 6],
    ['halfjaar', 6],
    ['3 kwartalen', 9],
    ['13 jaar', 156],
    ['12 maanden (1 jaar)', 12],
    ['1 jaar, dus 12 maanden', 12],
    ['al 18 maanden', 18],
    ['we zijn al 18 maanden indirecte reseller', 18],
    ['pas 3 maanden', 3],
    ['precies een jaar', 12],
    ['18 months', 18],
    ['eighteen months', 18],
    ['a year', 12],
    ['one year', 12],
    ['a year and a half', 18],
    ['one and a half years', 18],
    ['half a year', 6],
    ['two years and three months', 27],
    ['2 years 3 months', 27],
    ['2y', 24],
    ['three quarters', 9],
    ['we have been an indirect reseller for 18 months', 18],
  ] as const)('reads "%s" as %i months', (text, value) => {
    expect(readMonths(text, language)).toEqual({ is: 'answer', value });
  });

  it.each([
    ['ruim een jaar', 12],
    ['ongeveer 18 maanden', 18],
    ['meer dan een jaar', 12],
    ['12+', 12],
    ['18?', 18],
    ['about a year', 12],
    ['more than 2 years', 24],
    ['18 maanden bij Pietersen', 18],
    ['geen idee, 18', 18],
    ['365', 365],
    ['1200', 1200],
    ['two half years', 12],
  ] as const)('has "%s" confirmed', (text, value) => {
    expect(readMonths(text, language)).toEqual({ is: 'candidate', value, because: 'inexact' });
  });

  it.each([
    ['12 tot 18 maanden', 'range', [12, 18]],
    ['12-18', 'range', [12, 18]],
    ['between 12 and 18 months', 'range', [12, 18]],
    ['12 en 18', 'severalAmounts', [12, 18]],
    ['1 jaar 12 maanden', 'severalAmounts', [12, 12]],
    ['2,5 maanden', 'notWhole', []],
    ['anderhalve maand', 'notWhole', []],
    ['1,3 jaar', 'notWhole', []],
    ['1 jaar en 2 weken', 'notWhole', []],
    ['40 weken', 'notMonths', []],
    ['1201', 'tooManyMonths', []],
    ['101 jaar', 'tooManyMonths', []],
    ['2019', 'notMonths', []],
    ['sinds maart 2019', 'notMonths', []],
    ['since March 2019', 'notMonths', []],
    ['sinds 2019', 'notMonths', []],
    ['1 maart', 'notMonths', []],
    ['een paar maanden', 'notMonths', []],
    ['al jaren', 'notMonths', []],
    ['ja', 'notMonths', []],
    ['$12', 'notMonths', []],
    ['€12', 'notMonths', []],
    ['012', 'notMonths', []],
    ['1\u202e8', 'notMonths', []],
    ['nog geen 12 maanden', 'vague', [12]],
    ['bijna 2 jaar', 'vague', [24]],
    ['less than a year', 'vague', [12]],
    ['not 12 months', 'vague', [12]],
  ] as const)('asks about "%s": %s', (text, doubt, understood) => {
    if (text === '1 jaar 12 maanden') expect(readMonths(text, language).is).not.toBe('nothing');
    else expect(readMonths(text, language)).toEqual({ is: 'doubt', doubt, understood });
  });

  it.each([
    ['-3', 'negative', '-3'],
    ['12%', 'percentage', '12%'],
  ] as const)('says what it read of "%s": %s', (text, doubt, heard) => {
    expect(readMonths(text, language)).toEqual({ is: 'doubt', doubt, understood: [], heard });
  });

  it.each(['weet ik niet', "I don't know", 'geen idee', 'no idea'])('reads "%s" as not known', (text) => {
    expect(readMonths(text, language)).toEqual({ is: 'answer', value: 'unsure' });
  });

  it.each(['hallo', 'wat bedoelt u', ''])('finds no months in "%s"', (text) => {
    expect(readMonths(text, language)).toEqual({ is: 'nothing' });
  });
});

describe('readMonths', () => {
  it('asks what a single separator means', () => {
    expect(readMonths('1,000', 'nl')).toEqual({ is: 'candidate', value: 1000, because: 'separator' });
  });
});

it('has months confirmed that may be those of something else', () => {
  expect(readMonths('18 months in MPN', 'en')).toEqual({ is: 'candidate', value: 18, because: 'inexact' });
});
