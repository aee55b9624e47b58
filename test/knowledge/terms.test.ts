import { joinSplitWords, splitCompound } from '../../src/knowledge/compounds';
import { featuresOf } from '../../src/knowledge/features';
import { createFigures } from '../../src/knowledge/figures';
import { searchPart } from '../../src/knowledge/learnSearch';
import { searchWordsIn } from '../../src/knowledge/searchWords';
import { createTerms } from '../../src/knowledge/terms';
import { createVocabulary } from '../../src/knowledge/vocabulary';
import { readPart } from '../../src/readLearned';
import { wordsOf } from '../../src/reading/text/text';
import { languageWords as words } from '../../src/words/languages';

const { searchedWords } = readPart(searchPart).lists;
const terms = createTerms(createVocabulary(searchWordsIn(words), searchedWords), createFigures(words));
const termsOf = (text: string, language: string) => terms(wordsOf(text), language);

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
    expect(splitCompound(word, known, ['s', 'en', 'e'])).toEqual(parts);
  });

  it.each(['kredietcontrole', 'omzet', 'onbekendewoorden', 'xyzuitslag', 'a'.repeat(100)])(
    'leaves %s whole',
    (word) => {
      expect(splitCompound(word, known, ['s', 'en', 'e'])).toEqual([word]);
    },
  );
});

describe('termsOf', () => {
  it('says the same of both languages', () => {
    expect(termsOf('hoe lang duurt de kredietcontrole', 'nl')).toEqual(['howLong', 'creditCheck']);
    expect(termsOf('how long does the credit check take', 'en')).toEqual(['howLong', 'creditCheck']);
  });

  it('takes the longer reading, and of equal ones the language of the conversation', () => {
    expect(termsOf('indirecte reseller', 'nl')).toEqual(['indirect', 'reseller']);
    expect(termsOf('of', 'nl')).toEqual([]);
  });

  it('repairs one slip in a long word', () => {
    expect(termsOf('distribuetur', 'nl')).toEqual(['provider']);
    expect(termsOf('qqqqqqqqqq', 'nl')).toEqual(['~qqqqqqqqqq']);
  });

  it('tells amounts from years and other numbers', () => {
    expect(termsOf('280k 300000 2021 7', 'en')).toEqual(['amount', '~number']);
  });
});

describe('featuresOf', () => {
  const isCommon = (term: string) => term === '~common';

  it('pairs concepts, in one order', () => {
    expect(featuresOf(['seats', 'restricted', '~common'], isCommon)).toEqual([
      'seats',
      'restricted',
      '~common',
      'restricted+seats',
    ]);
  });

  it('takes rare words for one, and several for another', () => {
    expect(featuresOf(['restricted', '~zebra'], isCommon)).toEqual(['restricted', '~']);
    expect(featuresOf(['restricted', '~zebra', '~yak'], isCommon)).toEqual(['restricted', '~', '~~']);
  });

  it('says when nothing of the programme is named', () => {
    expect(featuresOf(['may'], isCommon)).toEqual(['may', '!']);
    expect(featuresOf(['~zebra'], isCommon)).toEqual(['~', '!', '~!']);
    expect(featuresOf([], isCommon)).toEqual(['!']);
  });
});
