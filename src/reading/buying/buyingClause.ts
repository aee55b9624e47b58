import { wordsOfAll, type WordsByLanguage } from '../everyLanguage';
import { actTags as acts, type BuyingTag, type Clause } from './buyingClauses';

/** What is acquired. A plan counts before everything else that is named. */
export type Acquired = 'plan' | 'anyPlan' | 'other' | 'pronoun' | 'nothing';

/** What a clause says, as far as buying goes. */
export type BuyingClause = {
  readonly has: (...tags: readonly BuyingTag[]) => boolean;
  readonly object: Acquired;
  readonly act: (typeof acts)[number] | undefined;
  /** How many words are not known. */
  readonly strangers: number;
  /** In phrases. */
  readonly length: number;
  readonly isAsked: boolean;
  readonly isInQuestion: boolean;
  /** Turned to what is to come, or asking. */
  readonly isTurned: boolean;
  /** The partner acts, or somebody whose buying would be the partner's. */
  readonly isOurs: boolean;
  readonly isDenied: boolean;
  /** "we wachten niet": going ahead. */
  readonly isWaitingOver: boolean;
  /** The plan is not what is acquired: "bij ASfP", "with the plan". */
  readonly isBeside: boolean;
  /** "we kopen het in": buying from somebody else. */
  readonly isBuyingIn: boolean;
  /** An unknown word stands where the thing that is bought would stand: "een Xbox kopen". */
  readonly isSomethingElse: boolean;
};

type Pieces = Clause['pieces'];

/**
 * Describes the clauses of a text. A clause without a subject of its own has that of the one before: "we wachten niet
 * en kopen".
 */
export type DescribeClauses = (clauses: readonly Clause[]) => readonly BuyingClause[];

export function createClauseDescriber(words: WordsByLanguage): DescribeClauses {
  const endings = [...wordsOfAll(words, ({ buyingForms }) => buyingForms.gerundEndings)];
  const isGerund = (word: string): boolean => endings.some((ending) => word.endsWith(ending));
  return (clauses) => {
    const described: BuyingClause[] = [];
    for (const clause of clauses) described.push(describeClause(clause, described.at(-1), isGerund));
    return described;
  };
}

function describeClause(
  { pieces, words, isQuestion, isInQuestion }: Clause,
  before: BuyingClause | undefined,
  isGerundWord: (word: string) => boolean,
): BuyingClause {
  const tagged = new Set(pieces.flatMap(({ tags }) => tags));
  const has = (...tags: readonly BuyingTag[]): boolean => tags.some((tag) => tagged.has(tag));
  const isAt = (at: number, ...tags: readonly BuyingTag[]): boolean =>
    tags.some((tag) => pieces[at]?.tags.includes(tag));
  const isAnywhere = (is: (at: number) => boolean): boolean => pieces.some((_, at) => is(at));
  const isGerund = (at: number): boolean => isGerundWord(words[pieces[at]!.from]!);

  const isWaitingOver = isAnywhere((at) => isAt(at, 'wait') && isNearby(pieces, at, 'not', 3));
  const begin = pieces.findIndex(({ tags }) => !tags.includes('filler') && !tags.includes('break'));
  const isImperative =
    pieces.length > 1 &&
    isAt(begin, 'splitVerb', 'buy', 'take', 'get', 'paper') &&
    !has('buys') &&
    !isGerund(begin);
  const isInherited =
    !has('self', 'anyone', 'customer') && (before?.isOurs === true || before?.isWaitingOver === true);
  const isGoingOn =
    (has('self', 'plan') || before?.isWaitingOver === true) &&
    isAnywhere((at) => isAt(at, ...acts) && isGerund(at));
  const isFollowing = has('break', 'contrast') || isAt(0, 'hence');
  return {
    has,
    object: acquiredIn(pieces, has),
    act: actIn(pieces, has),
    strangers: pieces.filter(({ tags, from }) => tags.length === 0 && !/^\d+$/.test(words[from]!)).length,
    length: pieces.length,
    isAsked: isQuestion || isInQuestion,
    isInQuestion,
    isTurned:
      has('may', 'must', 'now', 'want', 'need') ||
      [isQuestion, isInQuestion, isGoingOn, isFollowing, isWaitingOver, isImperative].includes(true) ||
      before?.isWaitingOver === true,
    isOurs: has('self', 'anyone') || isInherited || isImperative,
    isDenied: !isQuestion && !isWaitingOver && !has('why', 'anyway') && isActDenied(pieces),
    isWaitingOver,
    isBeside: isAnywhere((at) => isAt(at, 'plan') && isAt(at - 1, 'beside')),
    isBuyingIn:
      has('buyIn') ||
      isAnywhere((at) => isAt(at, 'inward') && (at === pieces.length - 1 || isAt(at + 1, 'inward', 'buyIn'))),
    isSomethingElse: isAnywhere(
      // "ik sta klaar om te kopen": what stands before "om te" is not bought.
      (at) => isAt(at, 'buy') && !isAt(at, 'may') && [-1, 1].some((step) => isStrangeFrom(pieces, at, step)),
    ),
  };
}

function acquiredIn(pieces: Pieces, has: BuyingClause['has']): Acquired {
  if (has('plan')) return 'plan';
  // "a growth plan": an unknown word before it says that it is another one.
  const isOwnPlan = pieces.some(
    ({ tags }, at) => tags.includes('anyPlan') && pieces[at - 1]?.tags.length !== 0,
  );
  if (isOwnPlan && !has('other')) return 'anyPlan';
  if (has('other', 'anyPlan')) return 'other';
  return has('pronoun') ? 'pronoun' : 'nothing';
}

/** The act, the clearest first; "neem … af" is one although its halves stand apart. */
function actIn(pieces: Pieces, has: BuyingClause['has']): BuyingClause['act'] {
  const named = acts.find((act) => has(act));
  const verb = pieces.findIndex(({ tags }) => tags.includes('splitVerb'));
  const end = pieces.findLastIndex(({ tags }) => tags.includes('splitEnd'));
  const isSplit = verb >= 0 && end > verb;
  return isSplit && named !== 'buy' && named !== 'buys' ? 'get' : named;
}

/** How far a denial reaches, in words that count and in all. */
const reach = { counting: 3, all: 12 };

/** Whether an act, or the wish for it, is denied: "we kopen nog niets". Another subject or a "why" between ends it. */
function isActDenied(pieces: Pieces): boolean {
  const isReachedFrom = (from: number, step: number): boolean => {
    let counting = 0;
    for (
      let at = from;
      pieces[at] && Math.abs(at - from) <= reach.all && counting <= reach.counting;
      at += step
    ) {
      const { tags } = pieces[at]!;
      if (tags.some((tag) => wishes.has(tag))) return true;
      // "dat plan kopen wij niet": the verb stands before its subject.
      if (at !== from && tags.some((tag) => tag === 'self' || tag === 'why'))
        return step < 0 && pieces[at - 1]?.tags.some((tag) => wishes.has(tag)) === true;
      if (at !== from && !tags.includes('filler')) counting += 1;
    }
    return false;
  };
  return pieces.some(
    ({ tags }, at) => tags.includes('not') && [-1, 1].some((step) => isReachedFrom(at, step)),
  );
}
const wishes: ReadonlySet<BuyingTag> = new Set([...acts, 'want', 'need', 'splitVerb']);

const isNearby = (pieces: Pieces, at: number, tag: BuyingTag, distance: number): boolean =>
  pieces.slice(Math.max(0, at - distance), at + distance + 1).some(({ tags }) => tags.includes(tag));

/** Words that may stand between what is bought and the buying: "een Xbox willen kopen". */
const passed: ReadonlySet<BuyingTag> = new Set(['filler', 'may', 'must', 'now', 'not']);

/** Whether an unknown word stands there: right beside the act, or as a thing ("een …") with a "willen" between. */
function isStrangeFrom(pieces: Pieces, from: number, step: number): boolean {
  let isBeside = true;
  for (let at = from + step; pieces[at] && Math.abs(at - from) <= reach.all; at += step) {
    const { tags } = pieces[at]!;
    if (tags.length === 0) return isBeside || pieces[at - 1]?.tags.includes('article') === true;
    if (tags.includes('self') || !tags.some((tag) => passed.has(tag))) return false;
    isBeside &&= tags.includes('filler');
  }
  return false;
}
