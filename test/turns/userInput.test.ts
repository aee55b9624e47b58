import { parseUserInput } from '../../src/turns/userInput';

describe('parseUserInput', () => {
  it('reads a typed text as it is', () => {
    expect(parseUserInput(undefined, ' ja ')).toEqual({ kind: 'text', text: ' ja ' });
  });

  it.each([undefined, null, ''])('reads the text where a card’s data is %j', (value) => {
    expect(parseUserInput(value, 'ja')).toEqual({ kind: 'text', text: 'ja' });
    expect(parseUserInput(value, ' \n')).toEqual({ kind: 'nothing' });
  });

  it('knows a file without words', () => {
    expect(parseUserInput(undefined, ' ', true)).toEqual({ kind: 'file' });
    expect(parseUserInput({ verb: 'ask', text: ' ' }, '', true)).toEqual({ kind: 'nothing' });
  });

  it('prefers what a button sends to the text that goes with it', () => {
    expect(parseUserInput({ verb: 'help' }, 'Stop')).toEqual({ kind: 'submit', submit: { verb: 'help' } });
    expect(parseUserInput({ verb: 'transferMoney' }, 'Stop')).toEqual({ kind: 'unknownSubmit' });
  });

  it('drops what no verb asks for', () => {
    const submit = { verb: 'skip', fact: 'mpn.membership', nonce: 'n' };
    expect(parseUserInput({ ...submit, admin: true }, '')).toEqual({ kind: 'submit', submit });
  });

  it.each([
    { verb: 'answer', fact: 'mpn.membership', nonce: 'n', 'mpn.membership': 'active' },
    { verb: 'attestCreditCheck', nonce: 'n', date: '2026-11-20', appliedOn: '', confirmed: 'true' },
    { verb: 'feedback', entry: 'whichPlan', helpful: 'false', question: '0123456789abcdef'.repeat(2) },
  ])('keeps the inputs that come with %j', (submit) => {
    expect(parseUserInput(submit, '')).toEqual({ kind: 'submit', submit });
  });

  it('reads a question from a card as if it had been typed, and tells so', () => {
    const asked = { verb: 'ask', text: 'mag ik ASfP kopen?' };
    expect(parseUserInput(asked, '')).toEqual({ kind: 'text', text: 'mag ik ASfP kopen?', isPressed: true });
    expect(parseUserInput({ verb: 'ask', text: ' ' }, 'ja')).toEqual({ kind: 'nothing' });
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
    { verb: 'confirm', nonce: '' },
    { verb: 'attestCreditCheck', nonce: 'n', confirmed: { $ne: null } },
    { verb: 'language', locale: ['nl'] },
    { verb: 'feedback', entry: 'lottery', helpful: true },
    { verb: 'feedback', entry: 'whichPlan', helpful: 'perhaps' },
    { verb: 'feedback', entry: 'whichPlan', helpful: true, question: 'Anna Jansen' },
    { verb: 'ask', text: 'x'.repeat(100_001) },
    JSON.parse('{"__proto__":{"verb":"start"}}') as unknown,
  ])('knows nothing of %j', (value) => {
    expect(parseUserInput(value, '')).toEqual({ kind: 'unknownSubmit' });
  });
});
