import type { Decimal } from './decimal';
import type { NumberWords } from '../words/numberWords';

/** What a number written in digits says. */
export type Literal =
  | {
      readonly is: 'number';
      readonly value: Decimal;
      /** Digits after the decimal sign. */
      readonly decimals: number;
      /** The reading a factor 1000 away, where one separator has three digits after it. */
      readonly divided?: Decimal;
      /** True where the language reads that separator as the decimal one: "300,000" in Dutch. */
      readonly isAmbiguous: boolean;
    }
  | { readonly is: 'malformed' | 'tooLong' };

/**
 * Reads digits with their separators, of which the language has one before decimals and groups with the other; with
 * both signs the last is the decimal one; ",5" is a half. `value` of an ambiguous literal is the grouped reading.
 */
export function readLiteral(text: string, decimalSign: NumberWords['decimalSign']): Literal {
  if (text.length > 40) return { is: 'tooLong' };
  const literal = text.replaceAll(' ', "'");
  const last = Math.max(literal.lastIndexOf('.'), literal.lastIndexOf(','));
  const sign = literal[last];
  if (sign === undefined) return read(literal, '');
  const head = literal.slice(0, last) || '0';
  const tail = literal.slice(last + 1);
  if (head.includes(sign)) return read(literal, '');
  const canGroup = /^\d{3}$/.test(tail) && /^[1-9]\d{0,2}$/.test(head);
  if (!canGroup) return read(head, tail);
  return {
    is: 'number',
    value: { digits: BigInt(head + tail), places: 0 },
    decimals: 0,
    divided: { digits: BigInt(head + tail), places: 3 },
    isAmbiguous: sign === decimalSign,
  };
}

/** Digits in groups of three, all by one sign, or without any; then the decimals. */
function read(head: string, tail: string): Literal {
  const signs = new Set(head.match(/[.,']/g));
  const isRegular = signs.size === 0 ? /^(0|[1-9]\d*)$/.test(head) : /^[1-9]\d{0,2}([.,']\d{3})+$/.test(head);
  if (signs.size > 1 || !isRegular || !/^\d*$/.test(tail)) return { is: 'malformed' };
  const digits = BigInt(head.replace(/[.,']/g, '') + tail);
  return { is: 'number', value: { digits, places: tail.length }, decimals: tail.length, isAmbiguous: false };
}
