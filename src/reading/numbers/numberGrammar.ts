import { add, isLess, shift, times, whole, type Decimal } from './decimal';
import type { Atom } from './numberWords';

/** A number while it is read, word by word. */
export type Building = {
  /** What the scales so far add up to. */
  readonly total: Decimal;
  /** The part that the next scale multiplies. */
  readonly current: Decimal | undefined;
  /** What may still be added to `current`: 100 after "hundred", 10 after "twenty", 0 after "three". */
  readonly room: number;
  /** The lowest and the highest scale so far, as powers of ten. */
  readonly lowest: number;
  readonly highest: number;
  /** The word before, where it matters for the next. */
  readonly before: 'unit' | 'unitAnd' | 'fraction' | 'article' | 'and' | 'other';
  /** True where the words so far cannot end a number: "two and". */
  readonly isOpen: boolean;
  /** True right after a scale, where a lower part may follow: "2 million" … */
  readonly awaitsLower: boolean;
  readonly isLoose: boolean;
};

export const begun: Building = {
  total: whole(0),
  current: undefined,
  room: 0,
  lowest: 99,
  highest: 0,
  before: 'other',
  isOpen: true,
  awaitsLower: false,
  isLoose: false,
};

/** The value that was read. After a high scale a small rest is loose: "3 ton 50" is said for 350,000. */
export function endOf({ total, current, lowest, highest, isLoose }: Building) {
  return {
    value: current ? add(total, current) : total,
    scale: highest,
    isLoose: isLoose || (current !== undefined && lowest >= 5 && lowest < 99),
  };
}

/** Digits as the next part. After "and" it is not certain that one number is meant. */
export const takeLiteral = (building: Building, value: Decimal): Building => ({
  ...building,
  current: value,
  room: 0,
  before: 'other',
  isOpen: false,
  awaitsLower: false,
  isLoose: building.before === 'and',
});

/** One more step, or undefined where no number goes on like that. */
export function takeAtom(building: Building, atom: Atom): Building | undefined {
  const { current, before } = building;
  const closed = { ...building, isOpen: false, awaitsLower: false };
  const plus = (value: number, room: number, as: Building['before'] = 'other'): Building => ({
    ...closed,
    current: add(current ?? whole(0), whole(value)),
    room,
    before: as,
  });
  switch (atom.is) {
    case 'unit':
      return current === undefined || building.room >= 10 ? plus(atom.value, 0, 'unit') : undefined;
    case 'teen':
      return current === undefined || building.room >= 100 ? plus(atom.value, 0) : undefined;
    case 'tens':
      if (before === 'unitAnd') return plus(atom.value, 0);
      return current === undefined || building.room >= 100 ? plus(atom.value, 10) : undefined;
    case 'hundred':
      if (current === undefined) return plus(100, 100);
      if (building.room >= 100 || !isLess(current, whole(100))) return undefined;
      return { ...closed, current: times(current, 100), room: 100, before: 'other' };
    case 'scale':
      return takeScale(building, atom);
    case 'fraction':
      return takeFraction(building, atom.hundredths);
    case 'article':
      if (current === undefined)
        return { ...building, before: before === 'and' ? 'and' : 'article', isOpen: true };
      return before === 'unit' || before === 'other' ? undefined : { ...building, isOpen: true };
    case 'and':
      if (current === undefined && !building.awaitsLower) return undefined;
      return { ...building, before: before === 'unit' ? 'unitAnd' : 'and', isOpen: true };
    case 'of':
      return before === 'fraction' ? { ...building, isOpen: true } : undefined;
  }
}

/** "duizend" alone is a thousand; of the higher scales one needs to say how many. */
function takeScale(
  building: Building,
  { power, isPlural }: Extract<Atom, { is: 'scale' }>,
): Building | undefined {
  const isBare = building.current === undefined && building.before !== 'article';
  if (power >= building.lowest || (isBare && (power > 3 || isPlural || building.highest > 0)))
    return undefined;
  return {
    ...building,
    total: add(building.total, shift(building.current ?? whole(1), power)),
    current: undefined,
    room: 0,
    lowest: power,
    highest: Math.max(building.highest, power),
    before: 'other',
    isOpen: false,
    awaitsLower: true,
  };
}

/** "a half", "two and a half", "a million and a half", "three quarters". */
function takeFraction(building: Building, hundredths: number): Building | undefined {
  const fraction: Decimal = { digits: BigInt(hundredths), places: 2 };
  const isAfterAnd = building.before === 'and' || building.before === 'unitAnd';
  const closed = { ...building, room: 0, before: 'fraction', isOpen: false, awaitsLower: false } as const;
  if (building.current !== undefined) {
    if (hundredths > 50) return undefined;
    // "three quarters", not "a hundred and three quarters" or "two half".
    if (!isAfterAnd && (hundredths !== 25 || !isLess(building.current, whole(10)))) return undefined;
    if (isAfterAnd) return { ...closed, current: add(building.current, fraction) };
    return {
      ...closed,
      current: { ...times(building.current, hundredths), places: building.current.places + 2 },
    };
  }
  if (building.highest === 0) return { ...closed, current: fraction };
  return isAfterAnd ? { ...closed, total: add(building.total, shift(fraction, building.lowest)) } : undefined;
}
