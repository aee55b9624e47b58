import { isMarkup, withoutEntities, withoutMentions, wordsOfMarkup } from '../../../src/reading/text/markup';

describe('markup of a chat client', () => {
  it('is known by a tag that is closed again', () => {
    for (const text of ['<p>Yes</p>', 'a<br>b', '<div class="x"><b>a</b></div>'])
      expect(isMarkup(text)).toBe(true);
    for (const text of ['revenue < 300k', '<script>x</script>', '<p what', 'a <b> and nothing', '${title}'])
      expect(isMarkup(text)).toBe(false);
  });

  it.each([
    ['<p>Yes</p>', 'Yes'],
    ['<div>one</div>\n<div>two<br/>three</div>', 'one\n two\nthree'],
    ['<p>Which MPN&nbsp;ID</p>', 'Which MPN ID'],
    ['<p><at id="0">Bot 365</at> 350,000</p>', '350,000'],
    [
      '<p><span itemscope itemtype="http://schema.skype.com/Mention" itemid="0">Bot 365</span>&nbsp;5</p>',
      '5',
    ],
    ['<blockquote itemtype="http://schema.skype.com/Reply"><p>Q?</p></blockquote><p>Yes</p>', 'Yes'],
    ['<p>a</p><blockquote>b<blockquote>c</blockquote>d</blockquote></blockquote><p>e</p>', 'a\ne'],
    ['<p>a</p><blockquote>never closed', 'a'],
    ['<p><script>x</script></p>', '<script>x</script>'],
  ])('has words: %s', (markup, words) => expect(wordsOfMarkup(markup)).toBe(words));

  it('has entities for characters, each read once', () => {
    expect(withoutEntities('I don&#39;t &#x2019;n &eacute;&Eacute; &amp;lt; &euro;5')).toBe(
      "I don't ’n éé &lt; €5",
    );
    for (const text of ['AT&T;', '&nope;', '&#0;', '&#55296;', '&#9999999;', '&#1;']) {
      expect(withoutEntities(text)).toBe(text);
    }
    expect(withoutEntities('a&#10;b&#9;c')).toBe('a\nb\tc');
  });

  it('has mentions', () => {
    expect(withoutMentions('<at>CSP assistant</at> hoi <at id="28:1">b</at>')).toBe('  hoi  ');
  });

  it('is read in no time, however it was made', () => {
    for (const part of ['<blockquote>', '<p ', '<p>', '<at>', '&#', '<span ', ' ', '\n']) {
      expect(wordsOfMarkup(part.repeat(10_000)).length).toBeLessThan(100_000);
      expect(isMarkup(part.repeat(10_000))).toBe(false);
    }
  });
});
