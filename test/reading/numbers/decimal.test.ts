import { add, inUnits, isLess, shift, times, whole } from '../../../src/reading/numbers/decimal';

describe('decimals', () => {
  it('are exact where floating point is not', () => {
    const tenth = { digits: 1n, places: 1 };
    const fifth = { digits: 2n, places: 1 };
    expect(inUnits(add(tenth, fifth), 2)).toBe(30n);
    expect(inUnits(shift({ digits: 115n, places: 2 }, 6), 2)).toBe(115_000_000n);
    expect(inUnits(times(tenth, 3), 1)).toBe(3n);
  });
  it('are whole in a unit, or not at all', () => {
    expect(inUnits({ digits: 125n, places: 3 }, 2)).toBeUndefined();
    expect(inUnits({ digits: 120n, places: 3 }, 2)).toBe(12n);
    expect(inUnits(whole(3), 0)).toBe(3n);
  });
  it('are compared by size', () => {
    expect(isLess(whole(3), shift(whole(3), 1))).toBe(true);
    expect(isLess(shift(whole(3), 1), whole(3))).toBe(false);
  });
});
