import { bilingualBook } from './bilingual';
import { readPhrases } from './phrases';
import { endsAsQuestion, wordsOf } from './text';
import { repairTypo } from './typos';
import type { BuyingWords } from './words/words';

const book = bilingualBook('buying');
type BuyingTag = keyof BuyingWords;

/** Words that are told apart well enough to be recognised with one slip in them. */
const longWords = [
  ...[
    'aanschaffen',
    'bestellen',
    'afsluiten',
    'aankopen',
    'ondersteuningsplan',
    'ondersteunings',
    'supportplan',
  ],
  ...['supportcontract', 'abonnement', 'advanced', 'premier', 'purchase', 'support'],
];

/**
 * Whether somebody says that they will buy a support plan, or asks whether they may or should, in either language and
 * any wording, with or without the plan's name. Having bought one, and buying or selling something else, is not that.
 */
export function readBuyingIntent(text: string): boolean {
  const words = wordsOf(text).map((word) => repairTypo(word, longWords));
  const pieces = readPhrases(words, [book]);
  const places = (tag: BuyingTag): readonly number[] =>
    pieces.flatMap(({ tags }, index) => (tags.includes(tag) ? [index] : []));
  const has = (...tags: readonly BuyingTag[]): boolean => tags.some((tag) => places(tag).length > 0);

  const isQuestion = endsAsQuestion(text) || (pieces[0]?.tags.includes('asking') ?? false);
  const isAllKnown = pieces.every(({ tags }) => tags.length > 0);
  const isMeant = has('self', 'anyone');
  const isGoingOn = places('get').some((index) => words[pieces[index]!.from]!.endsWith('ing'));
  const isTurnedToNow = has('may', 'must', 'now') || isQuestion || isGoingOn;
  const splits = isSplit(places('splitVerb'), places('splitEnd'));
  const buys = [...places('buy'), ...(splits ? places('splitVerb') : [])];

  if (has('customer') && !has('self')) return false;
  const wishes = buys.length > 0 ? buys : [...places('get'), ...places('want')];
  const isDenied = wishes.some((wish) =>
    places('not').some((not) => not > 0 && Math.abs(not - wish) <= 3 && !hasBreak(words, pieces, not, wish)),
  );
  if (!isQuestion && (has('onlyAfter') || isDenied)) return false;
  if (has('bought') && buys.length === 0) return has('must') && has('plan', 'anyPlan') && isQuestion;
  const isOwned = has('since') && !has('may', 'must') && !isQuestion && !has('now');
  if (has('plan')) {
    if (buys.length > 0) return !(isOwned && !isTurnedToNow);
    if (has('buys')) return isTurnedToNow;
    if (has('get')) return isTurnedToNow && (isMeant || isQuestion || has('now')) && !isOwned;
    if (has('want')) return isAllKnown && isMeant;
    return has('now') && isQuestion && isAllKnown && !has('since') && pieces.length <= 5;
  }
  const isSaid = has('self') && has('pronoun') && buys.length > 0;
  const isClear = isAllKnown || (buys.length > 0 && words.includes('plan'));
  if (!(isTurnedToNow || isSaid) || !isClear || !(isMeant || isQuestion)) return false;
  if (has('anyPlan')) return buys.length > 0 || has('get');
  return buys.length > 0 && !has('buyIn');
}

/**
 * Whether a text speaks of a support plan of the partner's own: by its name, or as "a plan" in a question. What it says
 * about it may not be understood; that a plan is meant is.
 */
export function mentionsSupportPlan(text: string): boolean {
  const pieces = readPhrases(
    wordsOf(text).map((word) => repairTypo(word, longWords)),
    [book],
  );
  const has = (tag: BuyingTag): boolean => pieces.some(({ tags }) => tags.includes(tag));
  if (has('customer') && !has('self')) return false;
  return has('plan') || (has('anyPlan') && (endsAsQuestion(text) || has('asking')));
}

/** "we schaffen alvast premier support aan": the end of the verb after its beginning. */
const isSplit = (verbs: readonly number[], ends: readonly number[]): boolean =>
  verbs.some((verb) => ends.some((end) => end > verb));

/** "ik wil niet wachten en koop …": what is denied is not the buying. */
const hasBreak = (
  words: readonly string[],
  pieces: readonly { readonly from: number }[],
  one: number,
  other: number,
): boolean =>
  words
    .slice(pieces[Math.min(one, other)]!.from, pieces[Math.max(one, other)]!.from)
    .some((word) => ['en', 'dus', 'maar', 'and', 'so', 'but'].includes(word));
