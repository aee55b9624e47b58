import type { FactId } from '../../rules/fact';
import { bookOfAll, type WordsByLanguage } from '../everyLanguage';
import { phraseAt, type Phrasebook } from '../text/phrases';
import type { Utterance } from '../utterance';
import type { BuyingAnswers } from '../words/buyingWords';
import type { BuyingClause, DescribeClauses } from './buyingClause';
import { actTags, type BuyingClausesOf, type Clause } from './buyingClauses';

/** Questions that are answered in words of buying: by whom is signed, what is bought in, what is bought for it. */
const answeredBy: Readonly<Partial<Record<FactId, Exclude<keyof BuyingAnswers, 'microsofts'>>>> = {
  'endorsement.authority': 'signing',
  'endorsement.globalAdmin': 'signing',
  'support.firstLevel': 'helpdesk',
  'accountsReceivable.billing': 'tool',
  'accountsReceivable.provisioning': 'tool',
  'managedService.offered': 'tool',
};

/** Questions about the plan that is held. */
const aboutPlans: readonly FactId[] = ['support.plan', 'support.planReason'];

/**
 * Told of a plan that is held, was bought, or is just named: nothing is acquired, wanted, asked or still to come. Where an
 * answer is put right in so many words, "it has to be PSfP" is of the answer.
 */
const tellsOfPlan = (clauses: readonly BuyingClause[], isPutRight: boolean): boolean =>
  clauses.every(
    (clause) =>
      clause.act === undefined &&
      !clause.isAsked &&
      (isHeld(clause) || isPlain(clause) || (isPutRight && isOfAnswer(clause))),
  ) &&
  clauses.some((clause) => clause.object === 'plan' && (isPutRight || isHeld(clause) || isNamed(clause)));

/** Nobody does, wants or needs anything in it, now or soon. */
const isOfAnswer = ({ has, isOurs }: BuyingClause): boolean =>
  !has('want', 'need', 'now', 'sell', 'doing') && !(isOurs && has('may', 'must'));

/** "we hebben nu PSfP", "sinds maart", "we bought it"; "it will be bought" is still to come. */
const isHeld = ({ has }: BuyingClause): boolean =>
  (has('own', 'since') || (has('bought') && has('self'))) &&
  !has('may', 'must', 'want', 'need', 'sell', 'doing');

/** A word that joins clauses is nothing by itself: "PSfP dus". */
const isPlain = ({ isTurned, has, length }: BuyingClause): boolean =>
  (!isTurned || (length === 1 && has('break'))) && !has('sell', 'doing');

/** "het plan is PSfP", "Premier dus": the name and hardly anything else, and nobody who acts. */
const isNamed = (clause: BuyingClause): boolean =>
  isPlain(clause) && clause.strangers === 0 && !clause.has('self', 'anyone', 'customer', 'not');

/**
 * Whether words of buying answer the open question and no support plan is meant: "ja, ik mag tekenen" where the question
 * is who may sign, "we kopen de helpdesk in" where it is about that. In doubt it is not so: who is warned for nothing
 * loses less than who buys too early.
 */
export type IsAboutQuestion = (utterance: Utterance, subject: Subject) => boolean;

/** The question that is open, or one whose answer is put right in so many words (`isPutRight`). */
export type Subject = { readonly fact: FactId; readonly isPutRight: boolean };

export function createIsAboutQuestion(
  words: WordsByLanguage,
  clausesOf: BuyingClausesOf,
  describeClauses: DescribeClauses,
): IsAboutQuestion {
  const bookOf = (what: keyof BuyingAnswers) =>
    bookOfAll(words, ({ buyingAnswers }) => ({ own: buyingAnswers[what] }));
  const books = {
    signing: bookOf('signing'),
    helpdesk: bookOf('helpdesk'),
    tool: bookOf('tool'),
    microsofts: bookOf('microsofts'),
  };
  return ({ folded }, { fact, isPutRight }) => {
    if (aboutPlans.includes(fact)) return tellsOfPlan(describeClauses(clausesOf(folded)), isPutRight);
    const what = answeredBy[fact];
    if (what === undefined) return false;
    const clauses = clausesOf(folded);
    const described = describeClauses(clauses);
    const book = books[what];
    const explained = clauses.map((clause, at) =>
      what === 'signing'
        ? isSigning(clause, described[at]!, book)
        : !namesAny(clause, books.microsofts) &&
          ((what === 'helpdesk' && described[at]!.isBuyingIn) || namesAny(clause, book)),
    );
    const isInnocent = described.every(
      ({ object, act, isAsked }, at) =>
        !isAsked &&
        object !== 'plan' &&
        !namesAnyPlan(clauses[at]!, book) &&
        (act === undefined || explained[at]),
    );
    return isInnocent && explained.includes(true);
  };
}

/** Whether something is named that may be a plan, and is nothing that the question is about. */
const namesAnyPlan = ({ pieces, words }: Clause, book: Phrasebook<'own'>): boolean =>
  pieces.some(({ tags, from, to }) => tags.includes('anyPlan') && phraseAt(words, from, [book])?.to !== to);

/** There is an act, every one is of signing, and nothing says that it is to be done now. */
function isSigning(clause: Clause, { act, has }: BuyingClause, book: Phrasebook<'own'>): boolean {
  if (act === undefined || has('now')) return false;
  const acting = clause.pieces.filter(({ tags }) => tags.some((tag) => actTags.some((one) => one === tag)));
  return acting.every(({ from, to }) => phraseAt(clause.words, from, [book])?.to === to);
}

const namesAny = ({ pieces, words }: Clause, book: Phrasebook<'own'>): boolean =>
  pieces.some(({ from }) => phraseAt(words, from, [book]) !== undefined);
