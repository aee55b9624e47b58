import { endsAsQuestion, fold, wordsOf } from '../../../src/reading/text/text';

describe('fold', () => {
  it('takes capitals, accents and kinds of signs for the same', () => {
    expect(fold('  Één  EuRo’s \u00a0– Über ')).toBe("een euro's - uber");
  });
  it('drops what cannot be seen', () => {
    expect(fold('j\u200ba\u00ad')).toBe('ja');
  });
});

describe('wordsOf', () => {
  it('leaves punctuation out and keeps a short form together', () => {
    expect(wordsOf("Ja, don't: e-mail 350K!")).toEqual(['ja', 'dont', 'e', 'mail', '350k']);
    expect(wordsOf("we're 👍🏽")).toEqual(['we', 'are', '👍']);
    expect(wordsOf('🙈 …')).toEqual([]);
  });
});

describe('endsAsQuestion', () => {
  it.each(['ja?', 'ja ?', 'ja?!', 'ja? 🙂', 'ja?)'])('hears it in "%s"', (text) => {
    expect(endsAsQuestion(text)).toBe(true);
  });
  it.each(['ja', '? ja', ''])('does not hear it in "%s"', (text) => expect(endsAsQuestion(text)).toBe(false));
});
