import { isQuestion, readSmallTalk } from '../../src/reading/smallTalk';

describe('readSmallTalk', () => {
  it.each(['hoi', 'Hallo!', 'goedemorgen', 'Hi there', 'good morning', 'hey bot'])(
    'hears a greeting in "%s"',
    (text) => expect(readSmallTalk(text)).toBe('greeting'),
  );
  it.each([
    'bedankt',
    'Dank u wel!',
    'hartelijk dank voor de hulp',
    'thanks a lot',
    'hi, thanks',
    'dank je wel',
  ])('hears thanks in "%s"', (text) => expect(readSmallTalk(text)).toBe('thanks'));
  it.each(['', 'ja', 'wel', 'hoi, ik heb 350.000', 'hoi '.repeat(20), 'dank u voor de factuur van gisteren'])(
    'hears neither in "%s"',
    (text) => expect(readSmallTalk(text)).toBeUndefined(),
  );
});

describe('isQuestion', () => {
  it.each([
    'wat is dat',
    'ja?',
    'how long does it take',
    'hoi, hoe werkt dat',
    'moet ik tekenen',
    'can we start directly',
  ])('hears a question in "%s"', (text) => expect(isQuestion(text)).toBe(true));
  it.each(['', 'ja', 'hoi', 'we hebben dat', '350.000'])('hears none in "%s"', (text) => {
    expect(isQuestion(text)).toBe(false);
  });
});
