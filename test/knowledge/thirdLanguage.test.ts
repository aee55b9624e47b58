import { createKnowledge } from '../../src/knowledge/knowledge';
import { learnSearch } from '../../src/knowledge/learnSearch';
import { utteranceOf } from '../../src/reading/utterance';
import { tiny } from '../reading/tinyLanguage';
import { learned } from '../support/learned';
import { examplesWithTiny, wordsWithTiny } from '../support/tinyUtterances';

describe('a third language', () => {
  const learn = () => learnSearch(examplesWithTiny, wordsWithTiny);
  const { findEntry, anonymous } = createKnowledge({ words: wordsWithTiny, learned: learn() });
  const entryOf = (text: string, language = tiny) => {
    const found = findEntry(utteranceOf(text), language);
    if (found.is === 'near') return found.entries[0];
    return found.is === 'confident' ? found.entry : found.is;
  };

  it.each([
    ['xdur xcrek', 'creditCheckDuration'],
    ['xrev xlimo', 'revenueThreshold'],
  ])('is found by what its words stand for, of which the others know the question: "%s"', (text, entry) => {
    expect(entryOf(text)).toBe(entry);
    expect(entryOf(text, 'nl')).toBe(entry);
    expect(learned().findEntry(utteranceOf(text), 'nl').is).toBe('none');
  });

  it('is found by utterances of its own, where its words stand for nothing', () => {
    expect(entryOf('xqumt xhosto')).toBe('hostingRights');
    expect(entryOf('xrainy xcloud xwind')).toBe('none');
  });

  it('has its compounds cut, its slips mended and its amounts known', () => {
    expect(entryOf('xcrekoxdur')).toBe('creditCheckDuration');
    expect(entryOf('xrev 300q')).toBe(entryOf('revenue 300k', 'en'));
  });

  it('keeps of a question the words that are known, and no names', () => {
    expect(anonymous(utteranceOf('xdur xcrek blarf'))).toBe('xdur xcrek …');
    expect(anonymous(utteranceOf('xmi xnom xqumt'))).toBe('xmi xnom …');
    expect(anonymous(utteranceOf('xanna xhosto 300q 500xbuk'))).toBe('… xhosto #');
  });

  it('learns the same again, to the bit', () => expect(learn()).toEqual(learn()));
});
