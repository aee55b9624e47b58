import { bookOfAll, type WordsByLanguage } from '../everyLanguage';
import type { BuyingClause, DescribeClauses } from './buyingClause';
import type { BuyingClausesOf, BuyingTag, Clause } from './buyingClauses';
import { intendsToBuy } from './buyingIntent';
import { readPhrases, type Phrasebook } from '../text/phrases';
import { endsAsQuestion } from '../text/text';
import type { BuyingTopics } from '../words/buyingTopics';

type Topics = Phrasebook<keyof BuyingTopics>;

/** Every plan by name is the same to whoever learns. */
const plan = 'PLAN';

/**
 * What speaks for buying before anything is learned. `plain`: the clause rules find it, and the partner's buying and a
 * plan are named in so many words; `named`: they find it, or a plan is named beside other words; `denied`; `open`:
 * buying or a contract is named; `vague`: an act that is buying only beside a plan ("nemen", "get"); `none`: there is
 * neither an act nor a thing, or nothing but a plan's name.
 */
export type Evidence = 'plain' | 'named' | 'open' | 'vague' | 'denied' | 'none';

/** A text as buying intent is learned from it, and read in it. */
export type BuyingFeatures = { readonly features: readonly string[]; readonly evidence: Evidence };

/**
 * The features of a folded text by which buying intent is learned: its words and pairs of them, pieces of unknown words
 * (for slips of the pen and compounds), what it speaks of, what the clause rules see in it, and what they make of it.
 */
export type BuyingFeaturesOf = (folded: string) => BuyingFeatures;

export function createBuyingFeatures(
  words: WordsByLanguage,
  clausesOf: BuyingClausesOf,
  describeClauses: DescribeClauses,
): BuyingFeaturesOf {
  const topics = bookOfAll(words, ({ buyingTopics }) => buyingTopics);
  return (folded) => {
    const clauses = clausesOf(folded);
    return featuresOf(folded, clauses, describeClauses(clauses), topics);
  };
}

function featuresOf(
  folded: string,
  clauses: readonly Clause[],
  described: readonly BuyingClause[],
  topics: Topics,
): BuyingFeatures {
  const features: string[] = [];
  for (const [at, clause] of clauses.entries()) {
    const words = plainWordsOf(clause);
    addWords(features, words, strangersOf(clause));
    addDescription(features, described[at]!);
    addTagPairs(features, tagsOf(clause));
    addTopics(features, words, described[at]!, topics);
  }
  features.push(endsAsQuestion(folded) ? 'asked' : 'told');
  const isMeant = intendsToBuy(described);
  features.push(isMeant ? 'meant' : 'notMeant');
  features.push(`clauses ${Math.min(clauses.length, 4)}`);
  const isNothingElse = !isMeant && clauses.every(isBare);
  return { features, evidence: isNothingElse ? 'none' : evidenceIn(described, isMeant) };
}

/** Whether nothing but a plan's name is said: "een ondersteuningsplan". That may answer something else. */
const isBare = ({ pieces }: Clause): boolean =>
  pieces.every(({ tags }) => tags.some((tag) => tag === 'plan' || tag === 'article'));

function evidenceIn(clauses: readonly BuyingClause[], isMeant: boolean): Evidence {
  if (isMeant) return clauses.some(isPlain) ? 'plain' : 'named';
  if (clauses.some(({ isDenied }) => isDenied)) return 'denied';
  if (clauses.some(({ object, length }) => object === 'plan' && length > 1)) return 'named';
  if (clauses.some(({ object, act }) => object === 'anyPlan' || act === 'buy' || act === 'paper'))
    return 'open';
  return clauses.some(({ act }) => act !== undefined) ? 'vague' : 'none';
}

const isPlain = ({ object, act, isOurs, isTurned, isDenied }: BuyingClause): boolean =>
  (object === 'plan' || object === 'anyPlan') && act === 'buy' && isOurs && isTurned && !isDenied;

/** The words of a clause; a plan by name is one word, as is every number. */
const plainWordsOf = ({ pieces, words }: Clause): readonly string[] =>
  pieces.flatMap(({ tags, from, to }) =>
    tags.includes('plan') ? [plan] : words.slice(from, to).map((word) => (/^\d+$/.test(word) ? '#' : word)),
  );

const tagsOf = ({ pieces }: Clause): readonly BuyingTag[] =>
  [...new Set(pieces.flatMap(({ tags }) => tags).filter((tag) => tag !== 'filler'))].toSorted();

/** The words that stand for nothing in the word lists. */
const strangersOf = ({ pieces, words }: Clause): ReadonlySet<string> =>
  new Set(pieces.filter(({ tags }) => tags.length === 0).map(({ from }) => words[from]!));

/** Unknown words of this length are cut into pieces too, of this many letters. */
const longWord = 5;
const pieceLength = 4;
/** Words that stand this far from each other still make a pair. */
const farthest = 3;

function addWords(features: string[], words: readonly string[], strangers: ReadonlySet<string>): void {
  let before = '<';
  for (const [at, word] of words.entries()) {
    features.push(word, `${before} ${word}`);
    for (const after of words.slice(at + 2, at + 1 + farthest)) features.push(`${word} _ ${after}`);
    if (word.length >= longWord && strangers.has(word)) addPieces(features, word);
    before = word;
  }
  features.push(`${before} >`);
}

function addPieces(features: string[], word: string): void {
  const whole = `^${word}$`;
  for (let from = 0; from + pieceLength <= whole.length; from += 1)
    features.push(`~${whole.slice(from, from + pieceLength)}`);
}

function addDescription(features: string[], clause: BuyingClause): void {
  const { object, act } = clause;
  const what = `${act}+${object}`;
  features.push(`object ${object}`, `act ${act}`, what);
  features.push(
    `${what} ${clause.isTurned} ${clause.isOurs}`,
    `${what} ${clause.isDenied} ${clause.isAsked}`,
  );
  for (const trait of traits) if (clause[trait]) features.push(trait, `${trait} ${object}`);
  features.push(`strangers ${Math.min(clause.strangers, 3)}`);
}
const traits = [
  ...(['isAsked', 'isTurned', 'isOurs', 'isDenied'] as const),
  ...(['isWaitingOver', 'isBeside', 'isBuyingIn', 'isSomethingElse'] as const),
];

/** What words in the clause do, two by two. */
function addTagPairs(features: string[], tags: readonly BuyingTag[]): void {
  for (const [at, tag] of tags.entries())
    for (const other of tags.slice(at + 1)) features.push(`.${tag} .${other}`);
}

/** What the clause speaks of: each topic, with what is acquired and how, and with what follows it. */
function addTopics(
  features: string[],
  words: readonly string[],
  { object, act }: BuyingClause,
  topics: Topics,
): void {
  const pieces = readPhrases(words, [topics]);
  const spoken = [...new Set(pieces.flatMap((piece) => piece.tags))];
  for (const topic of spoken) {
    features.push(`:${topic}`, `:${topic} ${object}`, `:${topic} ${act}`);
  }
  let before = '<';
  for (const piece of pieces) {
    const is = piece.tags.length > 0 ? piece.tags.join('/') : words[piece.from] === plan ? plan : '_';
    if (is !== '_' || before !== '_') features.push(`:${before}>${is}`);
    before = is;
  }
  features.push(`:${before}>`);
}
