import type { Acquired, BuyingClause } from './buyingClause';

/**
 * Whether somebody says that he will buy a support plan, or asks whether he may or should, in any wording, with or
 * without the plan's name. Having bought one, and buying or selling something else, is not that.
 *
 * The text is read clause by clause. In each, what is acquired (a plan, "it", nothing named) decides how much else has
 * to be said, and an innocent explanation (a customer's buying, having, denying, asking what it costs) takes it back.
 */
export function intendsToBuy(clauses: readonly BuyingClause[]): boolean {
  let said: Said = {};
  for (const clause of clauses) {
    if (intends(clause, said)) return true;
    said = { last: clause, meant: isNamed(clause.object) ? clause.object : said.meant };
  }
  return false;
}

/**
 * Whether a text speaks of a support plan of the partner's own: by its name, or as "a plan" in a question. What it says
 * about it may not be understood; that a plan is meant is.
 */
export function mentionsSupportPlan(clauses: readonly BuyingClause[]): boolean {
  if (clauses.some(({ has }) => has('customer')) && !clauses.some(({ has }) => has('self'))) return false;
  return clauses.some(({ object, isAsked }) => object === 'plan' || (object === 'anyPlan' && isAsked));
}

/** What the clauses before have said: the last one, and what was named last. */
type Said = { readonly last?: BuyingClause; readonly meant?: Acquired | undefined };

const isNamed = (object: Acquired): boolean => object !== 'pronoun' && object !== 'nothing';
const isPlan = (object: Acquired | undefined): boolean => object === 'plan' || object === 'anyPlan';

/** Whether a clause says so, in the light of those before it. */
function intends(clause: BuyingClause, said: Said): boolean {
  const { has, object, act, isAsked, isWaitingOver } = clause;
  if (has('customer') && !has('self')) return false;
  // "do you sell ASfP?", "they offer us a discount": sold to the partner, not by him.
  const isToUs = object === 'plan' && !has('customer') && (isAsked || has('paper'));
  if (has('sell') && act !== 'buy' && !isToUs) return false;
  if (clause.isDenied || (has('onlyAfter') && !isAsked && !isWaitingOver)) return false;
  if (has('bought') && act !== 'buy' && object !== 'nothing')
    return isPlan(object) && asksToHaveBought(clause);
  switch (object) {
    case 'plan':
      return intendsPlan(clause) || isRemainder(clause, said);
    case 'anyPlan':
      return intendsSomePlan(clause);
    case 'pronoun':
      return intendsIt(clause, said) || isRemainder(clause, said);
    case 'nothing':
      return intendsUnnamed(clause) || isRemainder(clause, said);
    case 'other':
      return false;
  }
}

/** "should we have bought ASfP already?", "may the plan be signed?" */
const asksToHaveBought = ({ has, isAsked }: BuyingClause): boolean =>
  isAsked && (has('must') || (has('may') && !has('own')));

/** "do we need one?", "we must have one", "can we have it in place before that?" */
const isNeeded = ({ has, isOurs, isAsked }: BuyingClause): boolean =>
  (has('need') && (isOurs || (isAsked && has('now')))) ||
  (has('own') &&
    !has('info') &&
    ((isOurs && has('must', 'want')) || (isAsked && has('may') && has('now', 'want'))));

/** A plan by name: any word of acquiring will do, and where there is none, a "may we now". */
function intendsPlan(clause: BuyingClause): boolean {
  const { has, act, isTurned, isAsked, isOurs, strangers, length } = clause;
  const isOwned = has('since') && !has('may', 'must', 'now') && !isAsked;
  if (isOwned) return false;
  if (act === 'buy') return true;
  if (act === 'buys') return isTurned;
  if (isNeeded(clause) || clause.isWaitingOver) return true;
  if (act === 'paper') return isTurned || !has('own');
  if (isAsked && (has('factual') || clause.isBeside)) return false;
  if (act !== undefined) return isTurned || (!has('own') && (isOurs || length <= 4));
  if (has('sell')) return true;
  if (has('want')) return !has('info');
  if ((isAsked && has('whatIs')) || has('info', 'own', 'not')) return false;
  if (has('self')) return true;
  return has('now') && isAsked && strangers === 0;
}

/** "a plan", "the contract": an act, turned to what is to come. */
function intendsSomePlan(clause: BuyingClause): boolean {
  const { has, act, isTurned, isAsked, isOurs, strangers } = clause;
  if (act === 'buy') return isTurned || isOurs || strangers === 0;
  if (act === 'paper') return isOurs || isAsked;
  if (strangers > (isAsked || has('self') ? 1 : 0)) return false;
  if (act !== undefined) return (isOurs || isAsked || has('now')) && (isTurned || !has('own'));
  if (isNeeded(clause) || clause.isWaitingOver) return true;
  if (strangers > 0 || has('info', 'own')) return false;
  return (isAsked && has('now') && !has('factual', 'whatIs')) || (has('want') && isOurs);
}

/** "it", "that": buying in so many words, or taking it now. */
function intendsIt(clause: BuyingClause, { meant }: Said): boolean {
  const { has, act, isTurned, isOurs, isAsked, isBuyingIn, strangers, length } = clause;
  if (meant === 'other' && !has('now', 'must')) return false;
  if (act === 'buy') return !isBuyingIn && (isOurs || (isTurned && (isAsked || strangers === 0)));
  if (has('fixed')) return false;
  if (strangers > 0) return isPlan(meant) && (act === 'get' || act === 'take') && isOurs && isTurned;
  if (act === 'take') return isOurs && (has('now', 'must') || length <= 4 || isPlan(meant)) && !isBuyingIn;
  if (has('want') && has('now')) return isOurs && !has('info');
  return act !== undefined && isPlan(meant) && isTurned && (isOurs || isAsked);
}

/** Nothing named: buying in so many words, and nothing else that could be bought. */
function intendsUnnamed(clause: BuyingClause): boolean {
  const { has, act, isTurned, isOurs, isAsked, length } = clause;
  if (act !== 'buy' || clause.isSomethingElse || clause.isBuyingIn) return false;
  if (has('self') && length <= 3) return true;
  return isTurned && (isOurs || isAsked || (has('may') && length <= 4));
}

/** What is left unsaid is in the clause before: "niet PSfP maar ASfP", "they offer us ASfP, shall we do that?" */
function isRemainder(clause: BuyingClause, { last, meant }: Said): boolean {
  const { has, object, act, strangers, length } = clause;
  if (!last || last.object === 'other' || last.has('customer', 'buyIn')) return false;
  if (object === 'plan') return length <= 2 && last.act === 'buy' && has('break', 'contrast');
  if (!clause.isInQuestion) return false;
  if (last.act === 'buy' && has('self') && has('may', 'must')) return true;
  if (last.act === 'paper' && isPlan(last.object) && clause.isOurs) return true;
  if (!isPlan(meant) || strangers > 0 || has('own', 'factual', 'info')) return false;
  return has('may', 'must', 'doing') && has('self', 'doing') && (act === undefined || act === 'get');
}
