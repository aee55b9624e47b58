import fc from 'fast-check';
import { readAmount, readAnswer } from '../../support/readers';
import { languages, type Language } from '../../../src/reading/language';
import { maxCents } from '../../../src/rules/fact';

const read = (text: string, language: Language) => readAmount(text, language);
const dollars = (amount: number) => ({ is: 'answer', value: Math.round(amount * 100) });

type Row = readonly [text: string, amount: number];

const dutch: readonly Row[] = [
  ['300.000', 300_000],
  ['1.234.567', 1_234_567],
  ['1.234,56', 1234.56],
  ['300000', 300_000],
  ['300 000', 300_000],
  ["300'000", 300_000],
  ['1 234 567,89', 1_234_567.89],
  ['300.000,00', 300_000],
  ['300.000,-', 300_000],
  ['300.000,--', 300_000],
  ['300.000,=', 300_000],
  ['$300.000', 300_000],
  ['$ 300.000,-', 300_000],
  ['US$ 300.000', 300_000],
  ['300.000 USD', 300_000],
  ['USD 300.000', 300_000],
  ['USD300K', 300_000],
  ['300kusd', 300_000],
  ['300.000 dollar', 300_000],
  ['300.000 Amerikaanse dollar', 300_000],
  ['300.000$', 300_000],
  ['300k', 300_000],
  ['300 K', 300_000],
  ['350 duizend', 350_000],
  ['3 ton', 300_000],
  ['3,5 ton', 350_000],
  ['een ton', 100_000],
  ['anderhalve ton', 150_000],
  ['drie ton', 300_000],
  ['drieënhalve ton', 350_000],
  ['drie en een halve ton', 350_000],
  ['halve ton', 50_000],
  ['1,2 mln', 1_200_000],
  ['1.2 mln', 1_200_000],
  ['0,3 mln', 300_000],
  ['1,2 miljoen', 1_200_000],
  ['1,2m', 1_200_000],
  ['0,25 miljoen dollar', 250_000],
  ['anderhalf miljoen', 1_500_000],
  ['een half miljoen', 500_000],
  ['half miljoen', 500_000],
  ['een kwart miljoen', 250_000],
  ['driekwart miljoen', 750_000],
  ['tweeënhalf miljoen', 2_500_000],
  ['twee en een half miljoen', 2_500_000],
  ['een miljoen', 1_000_000],
  ['één miljoen', 1_000_000],
  ['2 miljoen 300 duizend', 2_300_000],
  ['twee miljoen driehonderdduizend', 2_300_000],
  ['driehonderdduizend', 300_000],
  ['driehonderd duizend', 300_000],
  ['driehonderdvijftigduizend', 350_000],
  ['driehonderd vijftig duizend', 350_000],
  ['driehonderdtwaalfduizend vijfhonderd', 312_500],
  ['honderdduizend', 100_000],
  ['duizend', 1000],
  ['vijftienhonderd', 1500],
  ['elfhonderd', 1100],
  ['eenentwintigduizend', 21_000],
  ['zevenentachtigduizend dollar', 87_000],
  ['tweehonderdachtentwintigduizend', 228_000],
  ['achttienduizend', 18_000],
  ['twee miljard', 2_000_000_000],
  ['0', 0],
  ['nul', 0],
  ['geen', 0],
  ['niets', 0],
  ['geen omzet', 0],
  ['nul, we zijn net begonnen', 0],
  ['nog geen omzet', 0],
  ['het was 350.000', 350_000],
  ['we zitten op 350.000 dollar', 350_000],
  ['onze omzet is 350.000 USD', 350_000],
  ['Onze omzet bedraagt $ 350.000,- in de afgelopen 12 maanden', 350_000],
  ['afgelopen 12 maanden 310K', 310_000],
  ['de afgelopen twaalf maanden driehonderdduizend', 300_000],
  ['volgens Partner Center 350.000', 350_000],
  ['omzet - 350.000', 350_000],
  ['omzet: 350.000', 350_000],
  ['350.000 (350K)', 350_000],
  ['ja, 350.000', 350_000],
  ['nee, 350.000', 350_000],
  ['350.000!', 350_000],
  ['.5 mln', 500_000],
  [',5 mln', 500_000],
  ['drie en een kwart ton', 325_000],
  ['drie ton en vijftigduizend', 350_000],
  ['nee sorry 350.000', 350_000],
  ['12 klanten met 350.000', 350_000],
  ['350.000 👍', 350_000],
  ['$2020', 2020],
  ['0,95 M$', 950_000],
  ['drie komma vijf ton', 350_000],
  ['nul komma drie miljoen', 300_000],
  ['820.000 dollar exclusief btw', 820_000],
  ['tis 265.000 dolar', 265_000],
  ['1,1 mln dollar, zie screenshot', 1_100_000],
  ['640.000 USD, over alle tenants', 640_000],
  ['in totaal 45.000 dollar dus we zijn er nog lang niet', 45_000],
  ['met Microsoft 365 en Azure'.slice(0, 17) + ' 350.000', 350_000],
];

const english: readonly Row[] = [
  ['300,000', 300_000],
  ['1,234,567', 1_234_567],
  ['1,234.56', 1234.56],
  ['300000', 300_000],
  ['300,000.00', 300_000],
  ['$300,000', 300_000],
  ['US$300,000', 300_000],
  ['$ 300,000.50', 300_000.5],
  ['USD 300,000', 300_000],
  ['USD300K', 300_000],
  ['usd 300k', 300_000],
  ['300K USD', 300_000],
  ['$1.2m', 1_200_000],
  ['$1.2M', 1_200_000],
  ['1.2M$', 1_200_000],
  ['one point two million', 1_200_000],
  ['checked with finance, its 845,300 $', 845_300],
  ['the TTM tile says 1,000,321', 1_000_321],
  ['666,000 dollars excl VAT', 666_000],
  ['1.2 million', 1_200_000],
  ['0.3 million', 300_000],
  ['1.2mln', 1_200_000],
  ['1.25 mil', 1_250_000],
  ['2bn', 2_000_000_000],
  ['three hundred thousand', 300_000],
  ['three hundred and fifty thousand', 350_000],
  ['three-hundred-fifty thousand dollars', 350_000],
  ['three hundred fifty thousand two hundred', 350_200],
  ['thirty-five thousand', 35_000],
  ['twenty one thousand', 21_000],
  ['one hundred thousand', 100_000],
  ['a hundred thousand', 100_000],
  ['an amount of a hundred thousand', 100_000],
  ['half a million', 500_000],
  ['a million', 1_000_000],
  ['a million and a half', 1_500_000],
  ['one and a half million', 1_500_000],
  ['two and a half million', 2_500_000],
  ['a quarter of a million', 250_000],
  ['three quarters of a million', 750_000],
  ['fifteen hundred', 1500],
  ['350 thousand', 350_000],
  ['350 grand', 350_000],
  ['3 hundred thousand', 300_000],
  ['two billion', 2_000_000_000],
  ['2 millions', 2_000_000],
  ['0', 0],
  ['zero', 0],
  ['none', 0],
  ['nothing', 0],
  ['it was 350,000', 350_000],
  ['our revenue was $350,000 over the last 12 months', 350_000],
  ['In the last twelve months we made USD 350K', 350_000],
  ['according to Partner Center it is 350,000.00', 350_000],
  ['trailing twelve-month revenue: 350,000', 350_000],
  ['350,000 (USD)', 350_000],
  ["'350k'", 350_000],
  ['three hundred k', 300_000],
  ['$.35m', 350_000],
  ['USD 350,000/yr', 350_000],
];

describe('readAmount', () => {
  it.each(dutch)('reads "%s" in Dutch', (text, amount) => expect(read(text, 'nl')).toEqual(dollars(amount)));
  it.each(english)('reads "%s" in English', (text, amount) =>
    expect(read(text, 'en')).toEqual(dollars(amount)),
  );

  it.each([
    ['weet ik niet', 'nl'],
    ['geen idee', 'nl'],
    ["I don't know", 'en'],
    ['moet ik nog opzoeken', 'nl'],
    ['unsure', 'en'],
  ] as const)('reads "%s" as not known', (text, language) => {
    expect(read(text, language)).toEqual({ is: 'answer', value: 'unsure' });
  });

  it.each([
    ['300,000', 'nl', 300_000],
    ['300.000', 'en', 300_000],
    ['$1.500', 'en', 1500],
    ['1,234 mln', 'nl', 1_234_000],
    ['350.000K', 'nl', 350_000],
    ['1,250k', 'nl', 1_250_000],
    ['1,250k', 'en', 1_250_000],
    ['1.250 million', 'en', 1_250_000],
  ] as const)('asks what the separator of "%s" means in %s', (text, language, amount) => {
    expect(read(text, language)).toEqual({ is: 'candidate', value: amount * 100, because: 'separator' });
  });

  it.each([
    ['Het was vorig jaar 350.000', 'nl', 350_000],
    ['412.500 in ons boekjaar', 'nl', 412_500],
    ['op 31-12-2020 was het 350.000', 'nl', 350_000],
    ['op 31.12.2020 was het 350.000', 'nl', 350_000],
    ['op 8 december 350.000', 'nl', 350_000],
    ['jul 2024 t/m jun 2025: 418.220 dollar', 'nl', 418_220],
    ['May 2024 - Apr 2025 comes to $356,012', 'en', 356_012],
    ['31 Dec 2020 $350,000', 'en', 350_000],
    ['2020-12: 350,000', 'en', 350_000],
    ['12/31/2020 350,000', 'en', 350_000],
    ['FY25: 330,000', 'en', 330_000],
  ] as const)('asks whether "%s" in %s is of the twelve months', (text, language, amount) => {
    expect(read(text, language)).toEqual({ is: 'candidate', value: amount * 100, because: 'period' });
  });

  it.each([
    ['volgend jaar 300.000', 'nl'],
    ['in 2020 350.000', 'nl'],
    ['2020: 350.000', 'nl'],
    ['350.000 (2023)', 'nl'],
    ['in 2019-2020 was het 350.000', 'nl'],
    ['350.000 over twee jaar', 'nl'],
    ['350.000 vorig kwartaal', 'nl'],
    ['350.000 in 24 maanden', 'nl'],
    ['de laatste 6 maanden: 350.000', 'nl'],
    ['in 30 weken 350.000', 'nl'],
    ['een halfjaar: 350.000', 'nl'],
    ['350.000 sinds mei', 'nl'],
    ['in Q4 2020 we had 350,000', 'en'],
    ['calendar year 2024: 350000', 'en'],
    ['350k in total since we started', 'en'],
    ['350k this month', 'en'],
    ['350.000 in 3 halfjaren', 'nl'],
    ['350.000 in 5 kwartalen', 'nl'],
  ] as const)('takes "%s" in %s for another period than the twelve months', (text, language) => {
    expect(read(text, language)).toEqual({ is: 'doubt', doubt: 'otherPeriod', understood: [] });
  });

  it.each([
    ['in de laatste 12 maanden 350.000', 'nl'],
    ['het afgelopen jaar 350.000', 'nl'],
    ['350.000 per jaar', 'nl'],
    ['350.000 in 1 jaar', 'nl'],
    ['52 weken, 350.000', 'nl'],
    ['4 kwartalen, 350.000', 'nl'],
    ['2 halfjaren, 350.000', 'nl'],
    ['trailing twelve months 350.000'.replace('.', ','), 'en'],
  ] as const)('takes "%s" in %s for the twelve months', (text, language) => {
    expect(read(text, language)).toEqual({ is: 'answer', value: 35_000_000 });
  });

  it.each([
    ['300', 'nl', 300],
    ['$300', 'en', 300],
    ['USD 50', 'nl', 50],
    ['USD 0,35', 'nl', 0.35],
    ['vier', 'nl', 4],
    ['ongeveer 300', 'nl', 300],
  ] as const)('has "%s" in %s confirmed, since thousands may be meant', (text, language, amount) => {
    expect(read(text, language)).toEqual({
      is: 'candidate',
      value: Math.round(amount * 100),
      because: 'small',
    });
  });

  it.each([
    ['0,35', 'nl'],
    ['twee komma vier', 'nl'],
    ['300.00', 'nl'],
    ['45 customers at 700', 'en'],
    ['350 stuks', 'nl'],
  ] as const)('does not guess what "%s" in %s is', (text, language) => {
    expect(read(text, language)).toMatchObject({ is: 'doubt', doubt: 'vague' });
  });

  it.each([
    ['15 dollar en 15', 'nl'],
    ['350.000 dollar en 350 duizend', 'nl'],
    ['twee keer 175.000', 'nl'],
    ['350.000, 350.000', 'nl'],
    ['one hundred and three quarters', 'en'],
  ] as const)('finds several amounts in "%s" in %s', (text, language) => {
    expect(read(text, language)).toMatchObject({ is: 'doubt', doubt: 'severalAmounts' });
  });

  it.each([
    ['350.000 is 350.000', 'nl'],
    ['350.000 (driehonderdvijftigduizend)', 'nl'],
    ['350 mille', 'nl'],
    ['350 duizend dollar', 'nl'],
    ['350 usd thousand', 'en'],
    ['350 $ thousand', 'en'],
  ] as const)('reads "%s" in %s as one amount', (text, language) => {
    expect(read(text, language)).toEqual({ is: 'answer', value: 35_000_000 });
  });

  it.each(['half a dozen', 'een half dozijn', 'één van de twintig', '350 000\u202e000', '\u200e350.000'])(
    'sees no amount in "%s"',
    (text) => {
      expect(read(text, 'nl')).toEqual({ is: 'doubt', doubt: 'notAnAmount', understood: [] });
    },
  );

  it.each([
    ['ruim 300.000', 'nl', 300_000],
    ['ongeveer 350.000', 'nl', 350_000],
    ["we zitten op zo'n 350.000 dollar", 'nl', 350_000],
    ['meer dan 300.000', 'nl', 300_000],
    ['net iets boven de 300.000', 'nl', 300_000],
    ['rond de 300.000', 'nl', 300_000],
    ['ca. 300.000', 'nl', 300_000],
    ['~300.000', 'nl', 300_000],
    ['300.000+', 'nl', 300_000],
    ['> 300.000', 'nl', 300_000],
    ['minstens 3 ton', 'nl', 300_000],
    ['ten minste 3 ton', 'nl', 300_000],
    ['denk ik 300.000', 'nl', 300_000],
    ['weet ik niet precies, 300.000', 'nl', 300_000],
    ['we hopen op 300.000', 'nl', 300_000],
    ['3 ton 50', 'nl', undefined],
    ['drie ton vijftig', 'nl', 300_050],
    ['2 miljoen 300.000', 'nl', 2_300_000],
    ['2020', 'nl', 2020],
    ['350.000?', 'nl', 350_000],
    ['is dat 350.000', 'nl', 350_000],
    ['+/- 350.000', 'nl', 350_000],
    ['E 350.000', 'nl', 350_000],
    ['400.000 exclusief perpetual', 'nl', 400_000],
    ['350.000 is voldoende', 'nl', 350_000],
    ['($300,000)', 'en', 300_000],
    ['(300,000 dollars)', 'en', 300_000],
    ['${300000}', 'en', 300_000],
    ['350.000 aan Azure verkocht', 'nl', 350_000],
    ['onze MPN-id is 4812345', 'nl', 4_812_345],
    ['(350.000)', 'nl', 350_000],
    ['about 300,000', 'en', 300_000],
    ['over 300,000', 'en', 300_000],
    ['at least $300K', 'en', 300_000],
    ['roughly 300k', 'en', 300_000],
    ['300k-ish', 'en', 300_000],
    ['300k or so', 'en', 300_000],
    ['we expect 300,000', 'en', 300_000],
    ['a million two hundred', 'en', 1_000_200],
    ['1 million and 300 thousand', 'en', 1_300_000],
  ] as const)('has "%s" in %s confirmed', (text, language, amount) => {
    const found = read(text, language);
    if (amount === undefined) expect(found.is).not.toBe('answer');
    else expect(found).toEqual({ is: 'candidate', value: amount * 100, because: 'inexact' });
  });

  it.each([
    ['300 tot 350 duizend', 'nl', 'range', [300_000, 350_000]],
    ['300-350K', 'en', 'range', [300_000, 350_000]],
    ['300 - 350K', 'en', 'range', [300_000, 350_000]],
    ['tussen 3 en 4 ton', 'nl', 'range', [300_000, 400_000]],
    ['tussen de 300.000 en 350.000 dollar', 'nl', 'range', [300_000, 350_000]],
    ['3 à 4 ton', 'nl', 'range', [300_000, 400_000]],
    ['drie of vier ton', 'nl', 'range', [300_000, 400_000]],
    ['300.000 of 350.000', 'nl', 'range', [300_000, 350_000]],
    ['300,000 to 350,000', 'en', 'range', [300_000, 350_000]],
    ['between $300,000 and $350,000', 'en', 'range', [300_000, 350_000]],
    ['een ton of drie', 'nl', 'range', [100_000, 3]],
    ['25k x 12', 'nl', 'severalAmounts', [25_000, 12]],
    ['12 x 30.000', 'nl', 'severalAmounts', [12, 30_000]],
    ['250k cloud en 80k perpetual', 'nl', 'severalAmounts', [250_000, 80_000]],
    ['300.000 en 350.000', 'nl', 'severalAmounts', [300_000, 350_000]],
    ['300.000, 350.000', 'nl', 'severalAmounts', [300_000, 350_000]],
    ['300k in 2019 and 340k in 2020', 'en', 'severalAmounts', [300_000, 340_000]],
    ['1.000.000.000.000', 'nl', 'tooLarge', []],
    ['2 biljoen', 'nl', 'tooLarge', []],
    ['300 000 000 000 000 000 000 000 000 000 000 000 000 000', 'nl', 'tooLarge', []],
    ['99999999999999999999999999999999999999999999', 'nl', 'tooLarge', []],
    ['12,3456', 'nl', 'tooManyDecimals', []],
    ['1,234.567', 'en', 'tooManyDecimals', []],
    ['1234,567', 'nl', 'tooManyDecimals', []],
    ['0,3333333333 k', 'nl', 'tooManyDecimals', []],
    ['1.23.45', 'nl', 'notAnAmount', []],
    ["1.0'0", 'nl', 'notAnAmount', []],
    ['1.234,567,89', 'nl', 'notAnAmount', []],
    ['0612345678', 'nl', 'notAnAmount', []],
    ['ja', 'nl', 'notAnAmount', []],
    ['veel', 'nl', 'notAnAmount', []],
    ['een paar ton', 'nl', 'notAnAmount', []],
    ['several 300,000', 'en', 'notAnAmount', []],
    ['a few hundred thousand', 'en', 'notAnAmount', []],
    ['six figures', 'en', 'notAnAmount', []],
    ['06-12345678', 'nl', 'notAnAmount', []],
    ['2020/2021', 'nl', 'notAnAmount', []],
    ['tonnen', 'nl', 'notAnAmount', []],
    ['a lot', 'en', 'notAnAmount', []],
    ['in 2020', 'nl', 'notAnAmount', []],
    ['12 maanden', 'nl', 'notAnAmount', []],
    ['350 klanten', 'nl', 'notAnAmount', []],
    ['dollars', 'en', 'notAnAmount', []],
    ['geen 300.000', 'nl', 'vague', [300_000]],
    ['nog geen 300.000', 'nl', 'vague', [300_000]],
    ['we halen de 300.000 niet', 'nl', 'vague', [300_000]],
    ['not 300,000', 'en', 'vague', [300_000]],
    ['25.000 per maand', 'nl', 'vague', [25_000]],
    ['bijna 3 ton', 'nl', 'vague', [300_000]],
    ['minder dan 300.000', 'nl', 'vague', [300_000]],
    ['net geen 3 ton', 'nl', 'vague', [300_000]],
    ['onder de 300.000', 'nl', 'vague', [300_000]],
    ['een kleine 3 ton', 'nl', 'vague', [300_000]],
    ['maximaal 300.000', 'nl', 'vague', [300_000]],
    ['tot $300.000', 'nl', 'vague', [300_000]],
    ['< 300.000', 'nl', 'vague', [300_000]],
    ['just under 300k', 'nl', 'vague', [300_000]],
    ['just under 300,000', 'en', 'vague', [300_000]],
    ['almost 300k', 'en', 'vague', [300_000]],
    ['no more than 300k', 'en', 'vague', [300_000]],
    ['$30k/month', 'en', 'vague', [30_000]],
  ] as const)('asks about "%s" in %s: %s', (text, language, doubt, amounts) => {
    expect(read(text, language)).toEqual({
      is: 'doubt',
      doubt,
      understood: amounts.map((amount: number) => amount * 100),
    });
  });

  it.each([
    ['-350.000', 'nl', 'negative', '-350.000'],
    ['- 350.000', 'nl', 'negative', '- 350.000'],
    ['−350.000', 'nl', 'negative', '-350.000'],
    ['-$350,000', 'en', 'negative', '-$350,000'],
    ['$-350,000', 'en', 'negative', '$-350,000'],
    ['min 350.000', 'nl', 'negative', 'min 350.000'],
    ['minus 5', 'en', 'negative', 'minus 5'],
    ['omzet: -5', 'nl', 'negative', '-5'],
    ['35%', 'nl', 'percentage', '35%'],
    ['35 procent', 'nl', 'percentage', '35 procent'],
    ['35 percent of 300,000', 'en', 'percentage', '35 percent, 300,000'],
    ['€ 300.000', 'nl', 'otherCurrency', '€ 300.000'],
    ['300.000 euro', 'nl', 'otherCurrency', '300.000 euro'],
    ["300.000 euro's", 'nl', 'otherCurrency', '300.000 euros'],
    ['EUR300K', 'en', 'otherCurrency', 'EUR300k'],
    ['£300,000', 'en', 'otherCurrency', '£300,000'],
    ['300,000 pounds', 'en', 'otherCurrency', '300,000 pounds'],
    ['CHF 300,000', 'en', 'otherCurrency', 'CHF 300,000'],
    ['C$300,000', 'en', 'otherCurrency', 'c$300,000'],
    ['300,000 Canadian dollars', 'en', 'otherCurrency', '300,000 canadian dollars'],
    ['¥300,000', 'en', 'otherCurrency', '¥300,000'],
    ['300,000-', 'en', 'negative', '300,000-'],
    ['USD -5', 'en', 'negative', 'USD -5'],
    ['R$300k', 'en', 'otherCurrency', 'r$300k'],
  ] as const)('says what it read of "%s" in %s: %s', (text, language, doubt, heard) => {
    expect(read(text, language)).toEqual({ is: 'doubt', doubt, understood: [], heard });
  });

  it.each(['', 'hallo', 'wat bedoelt u', 'onze omzet', 'x', '🙈', 'een bedrag', 'mil', 'k'])(
    'finds no amount in "%s"',
    (text) => expect(read(text, 'nl')).toEqual({ is: 'nothing' }),
  );

  it.each(['365e5', 'versie 12', 'mpn 4812345', '2020-twelve', '#12', '2e', '1st'])(
    'does not take "%s" for an amount',
    (text) => {
      expect(read(text, 'en').is).not.toBe('answer');
    },
  );

  it('reads back every amount that the program writes, to the cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: maxCents }), fc.constantFrom(...languages), (cents, language) => {
        const format = (digits: number) =>
          new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: 2 });
        const wholeOrCents = cents % 100 === 0 ? 0 : 2;
        const exact = (digits: number) =>
          format(digits).format(
            `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}` as unknown as number,
          );
        for (const text of [exact(2), `USD ${exact(wholeOrCents)}`, `$${exact(2)}`]) {
          const isSmall = cents > 0 && cents < 100_000;
          // Without its currency a small number may be meant in thousands, or millions.
          if (isSmall && !/USD|\$/.test(text)) continue;
          expect(read(text, language)).toEqual(
            isSmall ? { is: 'candidate', value: cents, because: 'small' } : { is: 'answer', value: cents },
          );
        }
      }),
      { numRuns: 500, seed: 20201027 },
    );
  });
});

describe('an amount that people name who do not mean it', () => {
  it.each([
    ['0', 0],
    ['een miljard', 1_000_000_000],
  ] as const)('has "%s" confirmed as revenue', (text, amount) => {
    expect(readAnswer(text, { kind: 'amount' }, 'nl')).toEqual({
      is: 'candidate',
      value: amount * 100,
      because: 'inexact',
    });
  });

  it('takes nothing for an answer where that is usual', () => {
    expect(readAnswer('0', { kind: 'amount', isOftenZero: true }, 'nl')).toEqual(dollars(0));
    expect(readAnswer('weet ik niet', { kind: 'amount' }, 'nl')).toEqual({ is: 'answer', value: 'unsure' });
  });
});
