import { createPhrasebook, phrasesIn, readPhrases } from '../../../src/reading/text/phrases';

describe('phrasesIn', () => {
  it('splits at commas and lines, and gives every alternative', () => {
    expect(phrasesIn('a, b\n (c|d|) e').map((phrase) => phrase.trim())).toEqual([
      'a',
      'b',
      'c e',
      'd e',
      'e',
    ]);
  });
});

describe('readPhrases', () => {
  const first = createPhrasebook<string>({
    no: 'niet',
    yet: 'nog niet',
    both: 'niet',
    nothing: '',
    signs: '...',
  });
  const second = createPhrasebook<string>({ other: 'niet, nog niet zo' });

  it('takes the longest phrase, of equals that of the first book, with all its meanings', () => {
    expect(readPhrases(['nog', 'niet', 'niet', 'x'], [first, second])).toEqual([
      { tags: ['yet'], from: 0, to: 2 },
      { tags: ['no', 'both'], from: 2, to: 3 },
      { tags: [], from: 3, to: 4 },
    ]);
    expect(readPhrases(['nog', 'niet', 'zo'], [first, second])).toEqual([
      { tags: ['other'], from: 0, to: 3 },
    ]);
  });

  it('is not misled by words that every object has', () => {
    expect(readPhrases(['constructor', '__proto__'], [first])).toEqual([
      { tags: [], from: 0, to: 1 },
      { tags: [], from: 1, to: 2 },
    ]);
  });
});
