import { plan } from './sentences';
import {
  awaited,
  buyNouns,
  buyVerbs,
  contrasts,
  getVerbs,
  holding,
  introducers,
  joining,
  moments,
  negators,
  onlyThen,
  subjects,
  without,
} from './words';

/** The words of a sentence, as the oracle reads them. */
export type Tokens = readonly string[];

export const isMark = (token: string | undefined): boolean =>
  token === undefined || /^[,;:()–—/]$/.test(token);
const isEdge = (token: string | undefined): boolean => token === undefined || /^[;:()–—]$/.test(token);

function beginOfPart(tokens: Tokens, at: number): number {
  return tokens.slice(0, at).findLastIndex((token) => isMark(token)) + 1;
}

/** The stretch between commas and the like that a word stands in. */
export function partOf(tokens: Tokens, at: number): Tokens {
  const end = tokens.findIndex((token, place) => place > at && isMark(token));
  return tokens.slice(beginOfPart(tokens, at), end < 0 ? tokens.length : end);
}

/** The stretch between colons and the like that a word stands in. */
export function segmentOf(tokens: Tokens, at: number): Tokens {
  const begin = tokens.slice(0, at).findLastIndex(isEdge) + 1;
  const end = tokens.findIndex((token, place) => place > at && isEdge(token));
  return tokens.slice(begin, end < 0 ? tokens.length : end);
}

/** All of these stretches. */
export function segmentsOf(tokens: Tokens): readonly Tokens[] {
  const segments: string[][] = [[]];
  for (const token of tokens) {
    if (isEdge(token)) segments.push([]);
    else segments.at(-1)!.push(token);
  }
  return segments;
}

/** Whether a verb tells somebody to do it: it is not denied, not about when, and not put off till Microsoft's mail. */
export function isToldTo(tokens: Tokens, at: number, isCutOff: boolean): boolean {
  return (
    !isDeniedIn(tokens, at, isCutOff) && !isSubordinate(tokens, at) && !isRuleOfMoment(tokens, at, isCutOff)
  );
}

/** In a sentence that is cut off everything before the verb counts, and nothing after it is there yet. */
const isDeniedIn = (tokens: Tokens, at: number, isCutOff: boolean): boolean =>
  isDenied(tokens, at) ||
  (isCutOff && tokens.slice(0, at).some((token) => negators.has(token) || holding.has(token)));

/** How far a denial reaches, in words. */
const reach = { before: 8, after: 5 } as const;

/** Whether a "not", or a word that puts off, belongs to this verb. */
export function isDenied(tokens: Tokens, at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - reach.before); place -= 1) {
    const token = tokens[place]!;
    if (isEdge(token) || contrasts.has(token)) break;
    if (token === ',' && !isInList(tokens, place)) break;
    if (negators.has(token) || holding.has(token) || isTooSoon(token)) return true;
  }
  for (let place = at + 1, left = reach.after; place < tokens.length && left > 0; place += 1) {
    const token = tokens[place]!;
    if (isMark(token) && !isInList(tokens, place)) break;
    if (contrasts.has(token) || without.has(token) || token === 'and' || token === 'en') break;
    if (negators.has(token) || isTooSoon(token)) return true;
    if (!isMark(token) && !isAnyVerb(token) && !joining.has(token)) left -= 1;
  }
  return false;
}

const isAnyVerb = (token: string | undefined): boolean =>
  token !== undefined && (buyVerbs.has(token) || getVerbs.has(token));

const isTooSoon = (token: string): boolean => token === 'early' || token === 'vroeg';

/** "do not buy, order or take": one "not" for all. */
const isInList = (tokens: Tokens, comma: number): boolean =>
  tokens[comma] === ',' && isAnyVerb(tokens[comma - 1]) && isAnyVerb(tokens[comma + 1]);

/** "wait until … before you buy one": about when, unless a new subject begins after it. */
function isSubordinate(tokens: Tokens, at: number): boolean {
  const begin = beginOfPart(tokens, at);
  const opener = tokens.findLastIndex(
    (token, place) => place >= begin && place < at && introducers.has(token) && !opensNothing(tokens, place),
  );
  if (opener < 0) return false;
  const between = tokens.slice(opener + 1, at);
  return (
    between.filter((token) => subjects.has(token)).length <= 1 &&
    !between.some((token) => token === 'dan' || token === 'then')
  );
}

/** "ASfP of PSfP": a choice, and no "whether". "voor elke partner", "over a year": no clause opens. */
function opensNothing(tokens: Tokens, at: number): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1] ?? '';
  if (token === 'of') return tokens[at - 1] === plan || !subjects.has(next);
  if (['voor', 'tot', 'over', 'about'].includes(token)) return !subjects.has(next) && !buyNouns.has(next);
  return false;
}

/** "buy a plan only after Microsoft's e-mail" states the rule; cut off before that it does not. */
function isRuleOfMoment(tokens: Tokens, at: number, isCutOff: boolean): boolean {
  const said = isCutOff ? tokens.slice(0, at) : tokens;
  const has = (list: ReadonlySet<string>) => said.some((token) => list.has(token));
  if (isCutOff) return said.includes('pas') || (has(onlyThen) && has(awaited));
  return has(onlyThen) && has(moments) && has(awaited);
}
