import type { AskedFact } from '../../src/interview/question';
import { submittedAnswer as readSubmitted } from '../../src/interview/submittedAnswer';
import type { Language } from '../../src/reading/language';
import { readAnswer } from '../support/readers';

const submittedAnswer = (fact: AskedFact, raw: unknown, language: Language) =>
  readSubmitted(fact, raw, ({ text }, expected) => readAnswer(text, expected, language));

describe('submittedAnswer', () => {
  it.each([undefined, null, '', '  '])('takes %j as nothing filled in', (raw) => {
    expect(submittedAnswer('revenue.ttmUsd', raw, 'nl')).toBe('noValue');
  });

  it.each(['gold', 1, true, {}, ['active'], 'Active'])('takes %j as no option of ours', (raw) => {
    expect(submittedAnswer('mpn.membership', raw, 'en')).toBe('tampered');
  });

  it('takes an option', () => {
    expect(submittedAnswer('mpn.membership', 'pending', 'nl')).toEqual({ is: 'answer', value: 'pending' });
  });

  it.each([
    ['350.000', 'nl', 35_000_000],
    ['350,000', 'en', 35_000_000],
    [350000.25, 'nl', 35_000_025],
    [999_999_999.29, 'nl', 99_999_999_929],
    [999_999_999_999.99, 'nl', 99_999_999_999_999],
    ['unsure', 'nl', 'unsure'],
    [0, 'en', 0],
  ] as const)('reads an amount by the language: %j (%s)', (raw, language, value) => {
    expect(submittedAnswer('revenue.ttmUsd', raw, language)).toEqual({ is: 'answer', value });
  });

  it('asks about an amount that could be a thousand times more', () => {
    expect(submittedAnswer('revenue.ttmUsd', '300,000', 'nl')).toMatchObject({
      is: 'candidate',
      value: 30_000_000,
      because: 'separator',
    });
  });

  it.each([0.001, -1, Number.NaN, Number.POSITIVE_INFINITY, 1e12, true, [1]])(
    'refuses the amount %j',
    (raw) => {
      expect(submittedAnswer('revenue.ttmUsd', raw, 'en')).toBe('tampered');
    },
  );

  it.each([
    [18, { is: 'answer', value: 18 }],
    ['18 maanden', { is: 'answer', value: 18 }],
    [1.5, 'tampered'],
    [1201, 'tampered'],
    ['9'.repeat(2001), 'tampered'],
  ])('reads months: %j', (raw, read) => {
    expect(submittedAnswer('tenure.months', raw, 'nl')).toEqual(read);
  });
});
