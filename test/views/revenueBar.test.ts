import { revenueBar } from '../../src/views/revenueBar';
import { contextOf, usd } from './world';

const bar = usd(300_000);
const draw = (counted: number, today = '2020-11-22') =>
  revenueBar(contextOf({}, { today }), { unit: 'usd', counted: usd(counted), bar });
const widths = (counted: number, today?: string) => {
  const { yours: _yours, needed: _needed, today: _mark, ...segments } = draw(counted, today);
  return segments;
};
const of = (width: number) => [{ width }];
const none = { short: [], rest: [], enough: [], beyond: [], room: [], past: [], tail: [] };

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
    expect(draw(210_000.5)).toMatchObject({
      yours: 'Your revenue: USD 210,000.50',
      needed: 'Needed: USD 300,000',
    });
  });

  it('has one mark where no other bar holds today', () => {
    expect(draw(210_000).today).toEqual([]);
    expect(draw(210_000, '2024-05-01').today).toEqual([]);
  });
});

describe('revenueBar, where the bar of today is higher', () => {
  const now = '2026-11-22';
  const at = (counted: number) => widths(counted, now);

  it('has a second mark, inside the track, with its label', () => {
    expect(draw(210_000, now).today).toEqual([{ label: 'Needed today: USD 1,000,000' }]);
    expect(at(210_000)).toEqual({ ...none, short: of(20), rest: of(8), room: of(67), tail: of(5) });
  });

  it('is short of the first mark while a cent is missing, and of the second too', () => {
    expect(at(0)).toEqual({ ...none, rest: of(28), room: of(67), tail: of(5) });
    expect(at(0.01)).toEqual({ ...none, short: of(1), rest: of(27), room: of(67), tail: of(5) });
    expect(at(299_999.99)).toEqual({ ...none, short: of(27), rest: of(1), room: of(67), tail: of(5) });
    expect(at(999_999.99)).toEqual({ ...none, enough: of(28), beyond: of(66), room: of(1), tail: of(5) });
  });

  it('goes on beyond the first, and beyond both', () => {
    expect(at(300_000)).toEqual({ ...none, enough: of(28), room: of(67), tail: of(5) });
    expect(at(350_000)).toEqual({ ...none, enough: of(28), beyond: of(5), room: of(62), tail: of(5) });
    expect(at(1_000_000)).toEqual({ ...none, enough: of(28), beyond: of(67), tail: of(5) });
    expect(at(2_000_000)).toEqual({ ...none, enough: of(14), beyond: of(33), past: of(48), tail: of(5) });
    expect(at(999_999_999)).toEqual({ ...none, enough: of(1), beyond: of(1), past: of(93), tail: of(5) });
  });

  it('always fills the whole track', () => {
    for (const counted of [0, 1, 299_999, 300_000, 640_000, 999_999, 1_000_000, 1_000_001, 87_000_000]) {
      const total = Object.values(at(counted))
        .flat()
        .reduce((sum, { width }) => sum + width, 0);
      expect([counted, total]).toEqual([counted, 100]);
    }
  });
});
