import { inUnits } from '../../../src/reading/numbers/decimal';
import { readRun } from '../../../src/reading/numbers/numberRun';
import { createNumberLexicon } from '../../../src/reading/numbers/numberWords';
import { createTokenizer } from '../../../src/reading/numbers/tokens';
import { utteranceOf } from '../../../src/reading/utterance';
import { words } from '../../support/readers';

const numbers = [words.nl.numbers, words.en.numbers];
const lexicon = createNumberLexicon(numbers);
const tokenize = createTokenizer(numbers);
const tokensOf = (text: string) => tokenize(utteranceOf(text));

/** The first number of a text, and how many tokens it takes. */
function runOf(text: string, counts = (_word: string) => false) {
  const tokens = tokensOf(text);
  const run = readRun(tokens, 0, lexicon, counts);
  return run && [inUnits(run.value, 2)?.toString(), run.to, tokens.length];
}

describe('readRun', () => {
  it.each([
    ['vijf', '500'],
    ['vijf honderd', '50000'],
    ['honderd twaalf', '11200'],
    ['honderd en drie', '10300'],
    ['honderd twintig', '12000'],
    ['twintig drie', '2300'],
    ['drie en twintig', '2300'],
    ['drieëntwintig', '2300'],
    ['duizend', '100000'],
    ['duizend en een', undefined],
    ['een miljoen en een half', '150000000'],
    ['drie kwart', '75'],
    ['a quarter of a million', '25000000'],
    ['three quarters of a million', '75000000'],
    ['half', '50'],
  ])('reads all of "%s"', (text, cents) => {
    const run = runOf(text);
    if (cents === undefined) expect(run?.[1]).toBe(1);
    else expect(run).toEqual([cents, run?.[2], run?.[2]]);
  });

  it.each([
    ['vijf zes', 1],
    ['vijf twaalf', 1],
    ['vijf twintig', 1],
    ['vijf vijf honderd', 1],
    ['honderd honderd', 1],
    ['vijfhonderd honderd', 1],
    ['twaalf en een klant', 1],
    ['twee anderhalf', 1],
    ['een miljoen half', 2],
    ['vijf of miljoen', 1],
    ['five of a million', 1],
    ['twee een miljoen', 1],
    ['honderd een miljoen', 1],
    ['duizend miljoen', 1],
    ['duizend duizend', 1],
    ['half kwart', 2],
    ['drie - vier', 1],
    ['drie-vier', 1],
    ['2 miljoen 2020', 2],
    ['2 miljoen 3,000', 2],
    ['2 miljoen 1.2.3', 2],
    ['2 ton 3 miljoen', 2],
    ['2 300.000', 1],
    ['350 m2', 1],
  ])('stops in "%s" after %i', (text, to) => expect(runOf(text)?.[1]).toBe(to));

  it.each([
    'en',
    'of',
    'een',
    'een klant',
    'a',
    'miljoen',
    'ton',
    'millions',
    'k',
    'tonen',
    'vieren',
    'eend',
    '-',
    'x'.repeat(200),
  ])('finds no number at the beginning of "%s"', (text) => expect(runOf(text)).toBeUndefined());

  it('takes "een" and "a" for one before what counts', () => {
    expect(runOf('een jaar', (word) => word === 'jaar')).toEqual(['100', 1, 2]);
    expect(runOf('18 m', (word) => word === 'm')).toEqual(['1800', 1, 2]);
  });

  it('says what is wrong with digits', () => {
    expect(readRun(tokensOf('1.2.3'), 0, lexicon, () => false)).toMatchObject({ fault: 'malformed' });
    expect(readRun(tokensOf('9'.repeat(50)), 0, lexicon, () => false)).toMatchObject({ fault: 'tooLong' });
  });
});

describe('tokensOf', () => {
  it('keeps a number together over its spaces, and apart from the next', () => {
    const texts = (text: string) => tokensOf(text).map((token) => token.text);
    expect(texts('300 000 dollar')).toEqual(['300 000', 'dollar']);
    expect(texts('1 234 567,89')).toEqual(['1 234 567,89']);
    expect(texts('2020 350')).toEqual(['2020', '350']);
    expect(texts('12 350k')).toEqual(['12', '350', 'k']);
    expect(texts('1 234,56 789')).toEqual(['1 234,56', '789']);
    expect(texts('omzet.5')).toEqual(['omzet', '.', '5']);
    expect(texts('x ,5')).toEqual(['x', ',5']);
    expect(texts("zo'n 'k'")).toEqual(["zo'n", "'", 'k', "'"]);
    expect(texts('us$5 c$6 usd7k eur8')).toEqual(['us$', '5', 'c$', '6', 'usd', '7', 'k', 'eur', '8']);
    expect(texts('5kusd')).toEqual(['5', 'k', 'usd']);
    expect(texts('350,- 350.-- 5')).toEqual(['350', '350', '5']);
    expect(texts('a🙈b')).toEqual(['a', '🙈', 'b']);
  });
});
