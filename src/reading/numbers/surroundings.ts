import { shift, isLess, type Decimal } from './decimal';
import { isMark, isMoney, isTagged, type Item } from './quantities';
import type { Found } from './realNumbers';

/** The two ends of a range, when two numbers are bound by "-", "tot", "tussen … en", "of". */
export function rangeOf(
  items: readonly Item[],
  numbers: readonly Found[],
): readonly [Decimal, Decimal] | undefined {
  for (const [index, high] of numbers.entries()) {
    const low = numbers[index - 1];
    if (low === undefined) continue;
    const between = items.slice(low.at + 1, high.at).filter((item) => !isFiller(item));
    const [link] = between;
    const isLinked = between.length === 1 && (isMark(link, '-/~') || isTagged(link, 'to', 'or'));
    const isBetween = items.slice(0, low.at).some((item) => isTagged(item, 'between'));
    const isJoined = between.length === 1 && isTagged(link, 'and');
    if (isLinked || (isBetween && isJoined)) return [scaledAs(low, high), high.item.run.value];
  }
  return undefined;
}

const isFiller = (item: Item): boolean =>
  isTagged(item, 'dollar', 'otherCurrency') || isMoney(item) || isTagged(item, 'the');

/** "3 tot 4 ton": the first number is in the scale of the second. */
function scaledAs(low: Found, high: Found): Decimal {
  const { value, scale } = low.item.run;
  const scaled = shift(value, high.item.run.scale);
  return scale === 0 && isLess(scaled, high.item.run.value) ? scaled : value;
}

/** The number with the signs and the currency around it, as it was written: "€ 300.000", "-5", "35%". */
export function heardOf(items: readonly Item[], { at, item }: Found): string {
  const belongs = (near: Item | undefined): boolean =>
    isTagged(near, 'dollar', 'otherCurrency', 'percent', 'minus') || isMark(near, '-%') || isMoney(near);
  const parts: Item[] = [item];
  for (let before = at - 1; belongs(items[before]) && parts.length < 3; before -= 1)
    parts.unshift(items[before]!);
  for (let after = at + 1; belongs(items[after]) && parts.length < 5; after += 1) parts.push(items[after]!);
  const text = (part: Item): string =>
    isTagged(part, 'otherCurrency', 'dollar') && part.text.length === 3 ? part.text.toUpperCase() : part.text;
  return parts.map((part, index) => (part.isSpaced && index > 0 ? ` ${text(part)}` : text(part))).join('');
}

/** "-350", "min 350", "-$350"; not the dash in "omzet - 350" or "300-350". */
export function isNegative(items: readonly Item[], { at }: Found): boolean {
  // "350-" at the very end, as bookkeepers write it; "350,-" is read with the number.
  const after = items[at + 1];
  if (isMark(after, '-') && !after!.isSpaced && items.length === at + 2) return true;
  const start = isMoney(items[at - 1]) || isTagged(items[at - 1], 'dollar') ? at - 1 : at;
  return [start - 1, at - 1].some((place) => {
    const sign = items[place];
    if (isTagged(sign, 'minus')) return true;
    if (!isMark(sign, '-')) return false;
    const before = items[place - 1];
    // A dash after a word or a number is a dash, unless it stands right at the number: "omzet -350".
    return before === undefined || isMoney(before) || (sign!.isSpaced && !items[place + 1]!.isSpaced);
  });
}

/** Whether the text says that the amount is lower than the number: "bijna 3 ton" must not become 3 ton. */
export const isBelow = (items: readonly Item[], numbers: readonly Found[]): boolean =>
  items.some((item) => isTagged(item, 'below') || isMark(item, '<≤')) ||
  numbers.some(({ at }) => isTagged(wordBefore(items, at), 'nearBelow'));

/** The word before a number, over its currency and "the". */
function wordBefore(items: readonly Item[], at: number): Item | undefined {
  let before = at - 1;
  while (before >= 0 && isFiller(items[before]!)) before -= 1;
  return items[before];
}

/** Whether the text says that the number is not exact, or not reached yet. */
export function isInexact(items: readonly Item[], numbers: readonly Found[]): boolean {
  if (items.some((item) => isTagged(item, 'about', 'goal') || isMark(item, '~>≥≈±+'))) return true;
  return numbers.some(({ at, item }) => {
    if (item.run.isLoose || (numbers.length === 1 && isBracketed(items, at))) return true;
    return isTagged(wordBefore(items, at), 'near');
  });
}

/** Whether a number may be the name of something: "onze MPN-id is 4812345". */
export const namesSomething = (items: readonly Item[]): boolean =>
  items.some((item) => isTagged(item, 'name') && !isTagged(item, 'frame', 'dollar', 'not'));

/** How many words are neither numbers nor known around one. */
export const countUnknown = (items: readonly Item[]): number =>
  items.filter((item) => {
    if (item.is === 'mark')
      return !/^[.,:;!?()"'*/=~+%&-]$|[\p{Sc}\p{Extended_Pictographic}]/u.test(item.text);
    // "de 8e" is a day; a loose "e" is nothing known.
    const isOrdinal = item.is === 'words' && item.tags.includes('ordinal') && !item.isSpaced;
    return item.is === 'words' && !isOrdinal && item.tags.every((tag) => tag === 'ordinal');
  }).length;

/** "(350)" is how bookkeepers write a loss. */
function isBracketed(items: readonly Item[], at: number): boolean {
  const isCurrency = (item: Item | undefined): boolean => isMoney(item) || isTagged(item, 'dollar');
  const before = isCurrency(items[at - 1]) ? items[at - 2] : items[at - 1];
  const after = isCurrency(items[at + 1]) ? items[at + 2] : items[at + 1];
  return isMark(before, '(') && isMark(after, ')');
}

/** Whether the amount is that of a month, a customer or a licence: "30K/month", "per klant". */
export const isRate = (items: readonly Item[]): boolean =>
  items.some(
    (item, at) =>
      isTagged(item, 'rate') ||
      (isMark(item, '/') && isTagged(items[at + 1], 'month', 'quarter', 'shorter', 'things')),
  );

/** Whether one number stands there twice, and not to say it in other words: "15 dollar en 15". */
export const saysTwice = (items: readonly Item[], numbers: readonly Found[]): boolean =>
  numbers.some(({ at, item }, index) => {
    const before = numbers[index - 1];
    const between = before && items.slice(before.at + 1, at);
    const isRestated = between?.some((one) => isTagged(one, 'restated') || isMark(one, '(='));
    return between !== undefined && !isRestated && (item.text === before!.item.text || between.some(isAnd));
  });

const isAnd = (item: Item): boolean => isTagged(item, 'and');

/** "a couple of hundred thousand": a number, but too vague for one. */
export const isVague = (items: readonly Item[], numbers: readonly Found[]): boolean =>
  numbers.some(({ at }) => isTagged(items[at - 1], 'vague'));
