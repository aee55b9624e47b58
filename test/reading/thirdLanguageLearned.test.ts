import { learnBuying } from '../../src/reading/buying/learnBuying';
import { learnCommands } from '../../src/reading/commands/learnCommands';
import { readingWordsIn } from '../../src/reading/everyLanguage';
import { createReaders } from '../../src/reading/readers';
import { utteranceOf } from '../../src/reading/utterance';
import { learned } from '../support/learned';
import { tinyBuying, tinyCommands } from '../support/tinyUtterances';
import { wordsAndTiny } from './tinyLanguage';

const reading = readingWordsIn(wordsAndTiny);
const learn = () => ({ buying: learnBuying(tinyBuying, reading), commands: learnCommands(tinyCommands) });

describe('the utterances of a third language', () => {
  const taught = createReaders({ words: wordsAndTiny, learned: learn() });
  const untaught = learned().readers;
  const buying = utteranceOf('xsoonik xgrabbik xhimmo');
  const person = utteranceOf('xpraat xmitto xmensch');

  it('teach buying intent in wordings that no word list has', () => {
    expect([taught.buying(buying), untaught.buying(buying)]).toEqual([true, false]);
    expect(taught.buying(utteranceOf('xrainy xwetter'))).toBe(false);
  });

  it('teach commands in wordings that no word list has', () => {
    expect(taught.likelyCommand(person)).toEqual({ verb: 'person' });
    expect(untaught.likelyCommand(person)).toBeUndefined();
    expect(taught.likelyCommand(utteranceOf('xwind xcloud'))).toBeUndefined();
  });

  it('teach the same again, to the bit', () => expect(learn()).toEqual(learn()));
});
