import { wordsSent } from '../../src/turns/wordsSent';

const wordsOf = (sent: unknown) => wordsSent(sent).text;
const html = (content: unknown) => ({ contentType: 'text/html', content });

describe('wordsSent', () => {
  it('reads a typed text as it is', () => {
    expect(wordsSent({ text: ' ja ' })).toEqual({ text: 'ja', hasFile: false });
    expect(wordsOf({ text: '<script>x</script>', textFormat: 'plain' })).toBe('<script>x</script>');
  });

  it.each([undefined, null, 'ja', {}, { text: 7 }, { text: 'x', entities: 7, attachments: 'x' }])(
    'trusts nothing of %j',
    (sent) => expect(wordsSent(sent)).toMatchObject({ hasFile: false }),
  );

  it('reads markup where the client says that it is, and where it plainly is', () => {
    expect(wordsOf({ text: '<p>Yes</p>', textFormat: 'xml' })).toBe('Yes');
    expect(wordsOf({ text: '<p>Yes</p>' })).toBe('Yes');
    expect(wordsOf({ text: 'I don&#39;t know' })).toBe("I don't know");
  });

  it('leaves out the bot’s own name, in every form', () => {
    const bot = (text: string) => [{ type: 'mention', text, mentioned: { id: '28:1', name: 'Bot 365' } }];
    expect(wordsOf({ text: '<at>Bot 365</at> 350.000' })).toBe('350.000');
    expect(wordsOf({ text: '<at id="0">Bot 365</at> ja', entities: bot('<at id="0">Bot 365</at>') })).toBe(
      'ja',
    );
    expect(wordsOf({ text: '@Bot 365 350.000', entities: bot('Bot 365') })).toBe('350.000');
    expect(wordsOf({ text: 'Bot 365 ja', entities: [{ type: 'mention', text: 'Bot 365' }] })).toBe('ja');
    expect(wordsOf({ text: 'ja', entities: [{ type: 'clientInfo' }, { type: 'mention', text: '' }] })).toBe(
      'ja',
    );
  });

  it('keeps the name of somebody else, which is part of what is said', () => {
    const mention = {
      type: 'mention',
      text: '<at id="1">Jan</at>',
      mentioned: { id: '29:1', name: 'Jan de Vries' },
    };
    expect(wordsOf({ text: 'nee, <at id="1">Jan</at>', entities: [mention] })).toBe('nee, Jan de Vries');
    const nameless = { ...mention, mentioned: { id: '29:1' } };
    expect(wordsOf({ text: 'nee, <at id="1">Jan</at>', entities: [nameless] })).toBe('nee, Jan');
  });

  it('reads the markup beside the text where only that tells what is quoted, or where there is no text', () => {
    const reply = html('<blockquote itemtype="http://schema.skype.com/Reply">Q?</blockquote><p>Ja</p>');
    expect(wordsOf({ text: 'Q? Ja', attachments: [reply] })).toBe('Ja');
    expect(wordsSent({ text: '', attachments: [html('<p>Ja</p>')] })).toEqual({ text: 'Ja', hasFile: false });
    expect(wordsOf({ text: 'ja', attachments: [html('<p>nee</p>'), html({})] })).toBe('ja');
  });

  it('tells a file from what Teams adds to every message', () => {
    const card = { contentType: 'application/vnd.microsoft.card.adaptive', content: {} };
    expect(wordsSent({ attachments: [html('<p></p>'), card, 'x'] }).hasFile).toBe(false);
    expect(wordsSent({ attachments: [{ contentType: 'application/pdf' }] })).toEqual({
      text: '',
      hasFile: true,
    });
    expect(wordsSent({ text: 'ja', attachments: [{ contentType: 'image/png' }] })).toEqual({
      text: 'ja',
      hasFile: true,
    });
  });
});
