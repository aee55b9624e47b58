import { readInput } from '../../src/dialogs/readInput';

describe('readInput', () => {
  it('reads a typed text as it is', () => {
    expect(readInput({ text: ' ja ' })).toEqual({ kind: 'text', text: ' ja ' });
  });

  it('reads a card’s data, and drops what no verb asks for', () => {
    expect(readInput({ value: { verb: 'start', admin: true } })).toEqual({
      kind: 'submit',
      submit: { verb: 'start' },
    });
  });

  it('keeps the inputs that come with an answer', () => {
    const value = { verb: 'answer', fact: 'mpn.membership', nonce: 'n', 'mpn.membership': 'active' };
    expect(readInput({ value })).toEqual({ kind: 'submit', submit: value });
  });

  it('prefers what a button sends to the text that goes with it', () => {
    expect(readInput({ text: 'Stop', value: { verb: 'help' } })).toMatchObject({ submit: { verb: 'help' } });
  });

  it('reads a question from a card as if it had been typed', () => {
    expect(readInput({ value: { verb: 'ask', text: 'mag ik ASfP kopen?' } })).toEqual({
      kind: 'text',
      text: 'mag ik ASfP kopen?',
    });
  });

  it('reads what somebody thought of an answer', () => {
    const value = { verb: 'feedback', entry: 'whichPlan', helpful: 'false' };
    expect(readInput({ value })).toEqual({ kind: 'submit', submit: value });
  });

  it('leaves out the bot’s own name, by which it is mentioned in a channel', () => {
    expect(readInput({ text: '<at>CSP assistant</at> hoi' })).toEqual({ kind: 'text', text: ' hoi' });
    expect(readInput({ text: '<at>CSP assistant</at>' })).toEqual({ kind: 'nothing' });
  });

  it.each([
    { verb: 'transferMoney' },
    {},
    [],
    'start',
    42,
    true,
    { verb: 'answer', fact: 'mpn.membership' },
    { verb: 'answer', fact: 'x'.repeat(65), nonce: 'n' },
    { verb: 'attestCreditCheck', nonce: 'n', confirmed: { $ne: null } },
    { verb: 'language', locale: ['nl'] },
    { verb: 'feedback', entry: 'lottery', helpful: true },
    { verb: 'feedback', entry: 'whichPlan', helpful: 'perhaps' },
    JSON.parse('{"__proto__":{"verb":"start"}}') as unknown,
  ])('knows nothing of %j', (value) => {
    expect(readInput({ value })).toEqual({ kind: 'unknownSubmit' });
  });

  it.each([{}, { text: '' }, { text: ' \n' }, { value: null }, { text: 7 as unknown as string }])(
    'finds nothing in %j',
    (activity) => {
      expect(readInput(activity)).toEqual({ kind: 'nothing' });
    },
  );
});
