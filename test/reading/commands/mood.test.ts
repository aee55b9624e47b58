import { utteranceOf } from '../../../src/reading/utterance';
import { learned } from '../../support/learned';

const moodOf = (text: string) => learned().readers.mood(utteranceOf(text));

describe('mood', () => {
  it.each([
    ['wat een waardeloos ding', 'anger'],
    ['GEEF GEWOON ANTWOORD', 'anger'],
    ['I have run out of patience.', 'anger'],
    ['we verkopen nu via een distributeur', 'statement'],
    ['we buy everything through Ingram', 'statement'],
    // An attempt at an answer, and a question.
    ['wij ook', undefined],
    ['wij vragen ons af hoe lang de kredietcontrole duurt?', undefined],
    ['de printer is kapot', undefined],
  ])('of "%s" is %s', (text, mood) => {
    expect(moodOf(text)).toBe(mood);
  });
});
