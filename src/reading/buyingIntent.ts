import { bilingualBook } from './bilingual';
import { readPhrases } from './phrases';
import { endsAsQuestion, wordsOf } from './text';
import { repairTypo } from './typos';
import type { BuyingWords } from './words/words';

const book = bilingualBook('buying');
type BuyingTag = keyof BuyingWords;

/** Words that are told apart well enough to be recognised with one slip in them. */
const longWords = [
  ...['aanschaffen', 'bestellen', 'afsluiten', 'aankopen', 'ondersteuningsplan', 'ondersteunings', 'supportplan'],
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
  const isTurnedToNow = has('may', 'must', 'now') || isQuestion;
  const splits = isSplit(places('splitVerb'), places('splitEnd'));
  const buys = [...places('buy'), ...(splits ? places('splitVerb') : [])];

  if (has('customer') && !has('self')) return false;
  if (!isQuestion && (has('onlyAfter') || isDenied(buys.concat(places('get'), places('want')), places('not')))) return false;
  if (has('bought') && buys.length === 0) return has('must') && has('plan', 'anyPlan') && isQuestion;
  const isOwned = has('since') && !has('may', 'must') && !isQuestion && !has('now');
  if (has('plan')) {
    if (buys.length > 0) return !(isOwned && !isTurnedToNow);
    if (has('buys')) return isTurnedToNow;
    if (has('get')) return isTurnedToNow && (isMeant || isQuestion || has('now')) && !isOwned;
    if (has('want')) return isAllKnown && has('self');
    return has('now') && isQuestion && isAllKnown && !has('since') && pieces.length <= 5;
  }
  const isElsewhere = has('buyIn');
  if (has('anyPlan')) return (buys.length > 0 || has('get')) && isMeant && isTurnedToNow && isAllKnown;
  if (has('support')) return buys.length > 0 && isMeant && isTurnedToNow && !isElsewhere && isAllKnown;
  return buys.length > 0 && isMeant && isTurnedToNow && !isElsewhere && isAllKnown;
}

/** "we schaffen alvast premier support aan": the end of the verb after its beginning. */
const isSplit = (verbs: readonly number[], ends: readonly number[]): boolean =>
  verbs.some((verb) => ends.some((end) => end > verb));

/** "we kopen nog geen plan", "I won't buy it": a denial next to the buying. */
const isDenied = (verbs: readonly number[], denials: readonly number[]): boolean =>
  verbs.some((verb) => denials.some((denial) => Math.abs(denial - verb) <= 3));
