import { spellingOf } from '../../src/knowledge/spelling';

describe('spellingOf', () => {
  it('gives the words, every two in a row, and every four letters of a word with its edges', () => {
    expect(spellingOf(['de', 'mail', 'graag'])).toEqual(
      [
        'de',
        'mail',
        'graag',
        'de mail',
        'mail graag',
        '<de>',
        '<mai',
        'mail',
        'ail>',
        '<gra',
        'graa',
        'raag',
        'aag>',
      ].filter((one, at, all) => all.indexOf(one) === at),
    );
  });

  it('gives each once, and nothing of nothing', () => {
    expect(spellingOf(['ja', 'ja'])).toEqual(['ja', 'ja ja', '<ja>']);
    expect(spellingOf(['a'])).toEqual(['a']);
    expect(spellingOf([])).toEqual([]);
  });
});
