import { readInput } from '../../src/dialogs/readInput';

describe('readInput', () => {
  it('reads a typed text without what was put around it', () => {
    expect(readInput({ text: ' <at>bot</at> ja ' })).toEqual({ kind: 'text', text: 'ja' });
  });

  it('tells a file without words from nothing', () => {
    const attachments = [{ contentType: 'application/pdf' }];
    expect(readInput({ attachments })).toEqual({ kind: 'file' });
    expect(readInput({ attachments, text: 'ja' })).toEqual({ kind: 'text', text: 'ja' });
  });

  it('reads a card’s data before the text that goes with it', () => {
    expect(readInput({ text: 'Stop', value: { verb: 'help' } })).toEqual({
      kind: 'submit',
      submit: { verb: 'help' },
    });
  });

  it.each([{}, { text: '' }, { text: 7 as unknown as string }])('finds nothing in %j', (activity) => {
    expect(readInput(activity)).toEqual({ kind: 'nothing' });
  });
});
