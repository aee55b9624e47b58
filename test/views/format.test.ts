import { languages } from '../../src/reading/language';
import { maxCents } from '../../src/rules/fact';
import { formatAmount, formatDate, formatEither, formatUsd } from '../../src/views/format';
import { usd } from './world';

describe('formatUsd', () => {
  it('groups thousands as the language does', () => {
    expect(formatUsd(usd(300_000), 'en')).toBe('USD 300,000');
    expect(formatUsd(usd(300_000), 'nl')).toBe('USD 300.000');
  });

  it('shows cents only where there are any, and then both', () => {
    expect(formatUsd(usd(299_999.9), 'en')).toBe('USD 299,999.90');
    expect(formatUsd(usd(0.05), 'nl')).toBe('USD 0,05');
    expect(formatUsd(usd(0), 'nl')).toBe('USD 0');
  });

  it('loses nothing of the largest amount', () => {
    expect(formatAmount(maxCents, 'nl')).toBe('999.999.999.999,99');
  });

  it('puts a plain space after the currency', () => {
    for (const language of languages) expect(formatUsd(usd(1), language)).toBe('USD 1');
  });
});

describe('formatDate', () => {
  it('writes the date in full, the day first', () => {
    expect(formatDate('2020-10-27', 'en')).toBe('27 October 2020');
    expect(formatDate('2020-10-27', 'nl')).toBe('27 oktober 2020');
  });

  it('is the same day in every time zone', () => {
    expect(formatDate('2026-01-01', 'en')).toBe('1 January 2026');
  });
});

describe('formatEither', () => {
  it('puts "or" before the last', () => {
    expect(formatEither(['a', 'b'], 'nl')).toBe('a of b');
    expect(formatEither(['a', 'b'], 'en')).toBe('a or b');
  });
});
