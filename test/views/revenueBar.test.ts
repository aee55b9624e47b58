import { revenueBar } from '../../src/views/revenueBar';
import { contextOf, usd } from './world';

const bar = usd(300_000);
const draw = (counted: number) => revenueBar(contextOf(), { unit: 'usd', counted: usd(counted), bar });
const widths = (counted: number) => {
  const { short, rest, enough, beyond } = draw(counted);
  return { short, rest, enough, beyond };
};
const of = (width: number) => [{ width }];
const none = { short: [], rest: [], enough: [], beyond: [] };

describe('revenueBar', () => {
  it('fills the part that is counted, up to the mark', () => {
    expect(widths(210_000)).toEqual({ ...none, short: of(70), rest: of(30) });
  });

  it('is never full while a cent is missing, nor empty when there is one', () => {
    expect(widths(299_999.99)).toEqual({ ...none, short: of(99), rest: of(1) });
    expect(widths(0.01)).toEqual({ ...none, short: of(1), rest: of(99) });
    expect(widths(0)).toEqual({ ...none, rest: of(100) });
  });

  it('is full at the bar, and goes on beyond the mark above it', () => {
    expect(widths(300_000)).toEqual({ ...none, enough: of(100) });
    expect(widths(600_000)).toEqual({ ...none, enough: of(50), beyond: of(50) });
    expect(widths(999_999_999)).toEqual({ ...none, enough: of(1), beyond: of(99) });
  });

  it('says the numbers in words', () => {
    expect(draw(210_000.5)).toMatchObject({ yours: 'You: USD 210,000.50', needed: 'Needed: USD 300,000' });
  });
});
