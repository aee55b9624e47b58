import { joinSplitWords, splitCompound } from '../../src/knowledge/compounds';
import { featuresOf } from '../../src/knowledge/features';
import { termsOf } from '../../src/knowledge/terms';
import { wordsOf } from '../../src/reading/text/text';

const known = new Set([
  'kredietcontrole',
  'krediet',
  'controle',
  'uitslag',
  'klant',
  'lijst',
  'omzet',
  'director',
  'plan',
]);

describe('joinSplitWords', () => {
  it('joins two words that are one', () => {
    expect(joinSplitWords(['de', 'krediet', 'controle', 'loopt'], known)).toEqual([
      'de',
      'kredietcontrole',
      'loopt',
    ]);
  });

  it('leaves words apart that only happen to make another', () => {
    expect(joinSplitWords(['direct', 'or', 'not'], known)).toEqual(['direct', 'or', 'not']);
    expect(joinSplitWords(['plan', 'plan'], known)).toEqual(['plan', 'plan']);
    expect(joinSplitWords([], known)).toEqual([]);
  });
});

describe('splitCompound', () => {
  it.each([
    ['kredietcontroleuitslag', ['kredietcontrole', 'uitslag']],
    ['omzetsuitslag', ['omzet', 'uitslag']],
    ['klantenlijst', ['klant', 'lijst']],
  ])('cuts %s into known words', (word, parts) => {
    expect(splitCompound(word, known)).toEqual(parts);
  });

  it.each(['kredietcontrole', 'omzet', 'onbekendewoorden', 'xyzuitslag', 'a'.repeat(100)])(
    'leaves %s whole',
    (word) => {
      expect(splitCompound(word, known)).toEqual([word]);
    },
  );
});

describe('termsOf', () => {
  it('says the same of both languages', () => {
    expect(termsOf(wordsOf('hoe lang duurt de kredietcontrole'), 'nl')).toEqual(['howLong', 'creditCheck']);
    expect(termsOf(wordsOf('how long does the credit check take'), 'en')).toEqual(['howLong', 'creditCheck']);
  });

  it('takes the longer reading, and of equal ones the language of the conversation', () => {
    expect(termsOf(wordsOf('indirecte reseller'), 'nl')).toEqual(['indirect', 'reseller']);
    expect(termsOf(wordsOf('of'), 'nl')).toEqual([]);
  });

  it('repairs one slip in a long word', () => {
    expect(termsOf(wordsOf('distribuetur'), 'nl')).toEqual(['provider']);
    expect(termsOf(wordsOf('qqqqqqqqqq'), 'nl')).toEqual(['~qqqqqqqqqq']);
  });

  it('tells amounts from years and other numbers', () => {
    expect(termsOf(wordsOf('280k 300000 2021 7'), 'en')).toEqual(['amount', '~number']);
  });
});

describe('featuresOf', () => {
  const common = new Set(['~common']);

  it('pairs concepts, in one order', () => {
    expect(featuresOf(['seats', 'restricted', '~common'], common)).toEqual([
      'seats',
      'restricted',
      '~common',
      'restricted+seats',
    ]);
  });

  it('takes rare words for one, and several for another', () => {
    expect(featuresOf(['restricted', '~zebra'], common)).toEqual(['restricted', '~']);
    expect(featuresOf(['restricted', '~zebra', '~yak'], common)).toEqual(['restricted', '~', '~~']);
  });

  it('says when nothing of the programme is named', () => {
    expect(featuresOf(['may'], common)).toEqual(['may', '!']);
    expect(featuresOf(['~zebra'], common)).toEqual(['~', '!', '~!']);
    expect(featuresOf([], common)).toEqual(['!']);
  });
});
