import { readInput } from '../../src/dialogs/readInput';

describe('readInput', () => {
  it('reads a typed text as it is', () => {
    expect(readInput({ text: ' ja ' })).toEqual({ kind: 'text', text: ' ja ' });
  });

  it('reads a card’s data before the text that goes with it', () => {
    expect(readInput({ text: 'Stop', value: { verb: 'help' } })).toEqual({
      kind: 'submit',
      submit: { verb: 'help' },
    });
  });

  it('leaves out the bot’s own name, by which it is mentioned in a channel', () => {
    expect(readInput({ text: '<at>CSP assistant</at> hoi' })).toEqual({ kind: 'text', text: ' hoi' });
    expect(readInput({ text: '<at>bot</at> hoi <at>bot</at>' })).toEqual({ kind: 'text', text: ' hoi ' });
    expect(readInput({ text: '<at>CSP assistant</at>' })).toEqual({ kind: 'nothing' });
  });

  it.each([{}, { text: '' }, { text: 7 as unknown as string }])('finds nothing in %j', (activity) => {
    expect(readInput(activity)).toEqual({ kind: 'nothing' });
  });
});
