import { joinSpokenDecimals } from '../../../src/reading/numbers/spokenDecimal';
import { createNumberLexicon } from '../../../src/reading/numbers/numberWords';
import { createTokenizer } from '../../../src/reading/numbers/tokens';
import { utteranceOf } from '../../../src/reading/utterance';
import { words } from '../../support/readers';

const { en, nl } = words;
const lexicons = {
  en: createNumberLexicon([en.numbers, nl.numbers]),
  nl: createNumberLexicon([nl.numbers, en.numbers]),
};
const tokenize = createTokenizer([en.numbers, nl.numbers]);
const tokensOf = (text: string) => tokenize(utteranceOf(text));

const said = (text: string, language: 'en' | 'nl' = 'en'): string =>
  joinSpokenDecimals(tokensOf(text), lexicons[language])
    .map((token) => token.text)
    .join(' ');

describe('joinSpokenDecimals', () => {
  it.each([
    ['one point two million', '1.2 million'],
    ['two point five zero', '2.50'],
    ['twelve point 5', '12.5'],
    ['1 point 2 million', '1.2 million'],
  ])('joins "%s"', (text, joined) => expect(said(text)).toBe(joined));

  it.each([
    ['een komma twee miljoen', '1,2 miljoen'],
    ['nul komma drie', '0,3'],
    ['drie komma vijfentwintig ton', '3,25 ton'],
  ])('writes the decimals as the language does: "%s"', (text, joined) =>
    expect(said(text, 'nl')).toBe(joined),
  );

  it.each([
    'at that point 300k',
    'the point is',
    'hundred point one',
    'one point',
    '4812345 point 2',
    '$ point 5',
  ])('leaves "%s" as it is', (text) =>
    expect(said(text)).toBe(
      tokensOf(text)
        .map((token) => token.text)
        .join(' '),
    ),
  );
});
