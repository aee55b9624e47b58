import { maxCents, type Cents } from '../rules/fact';

/**
 * A JSON number written out without exponent and without zeros at its end: "3.50e5" is "350000". Undefined for what
 * is far beyond every fact. No double in between: it would round 299999.99999999999999 up to 300000.
 */
export function writtenOut(digits: string): string | undefined {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(digits) ?? [];
  const shift = Number(exponent);
  if (Math.abs(shift) > 40) return undefined;
  const point = whole.length + shift;
  const all = `${'0'.repeat(Math.max(0, 1 - point))}${whole}${fraction}`.padEnd(point, '0');
  const split = Math.max(1, point);
  const rest = all.slice(split).replace(/0+$/, '');
  return `${sign}${all.slice(0, split)}${rest && `.${rest}`}`;
}

/** Digits with at most two decimals after a point, as cents; undefined for anything else and for what is too large. */
export function toCents(text: string): Cents | undefined {
  const [, digits, fraction = ''] = /^(\d+)(?:\.(\d{1,2}))?$/.exec(text) ?? [];
  const whole = digits?.replace(/^0+/, '');
  if (whole === undefined || whole.length > String(maxCents).length) return undefined;
  const cents = Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
  return cents <= maxCents ? (cents as Cents) : undefined;
}
