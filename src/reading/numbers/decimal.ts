/** A decimal number without rounding: `digits` divided by ten to the power of `places`. */
export type Decimal = { readonly digits: bigint; readonly places: number };

export const whole = (value: number): Decimal => ({ digits: BigInt(value), places: 0 });

/** Moves the decimal point: `shift(1.2, 6)` is 1.2 million. */
export const shift = (value: Decimal, power: number): Decimal => ({
  digits: value.digits,
  places: value.places - power,
});

export function add(a: Decimal, b: Decimal): Decimal {
  const places = Math.max(a.places, b.places, 0);
  return { digits: scaled(a, places) + scaled(b, places), places };
}

/** `value × factor`, the factor a whole number. */
export const times = (value: Decimal, factor: number): Decimal => ({
  digits: value.digits * BigInt(factor),
  places: value.places,
});

/** The value in units of ten to the minus `places` as a whole number, or undefined where it is not whole. */
export function inUnits(value: Decimal, places: number): bigint | undefined {
  if (value.places <= places) return scaled(value, places);
  const divisor = 10n ** BigInt(value.places - places);
  return value.digits % divisor === 0n ? value.digits / divisor : undefined;
}

export function isLess(a: Decimal, b: Decimal): boolean {
  const places = Math.max(a.places, b.places, 0);
  return scaled(a, places) < scaled(b, places);
}

const scaled = (value: Decimal, places: number): bigint =>
  value.digits * 10n ** BigInt(places - value.places);
