/**
 * What a sentence about buying speaks of, for learning from examples: the words of both languages stand for the same.
 * Where `BuyingWords` says what a word does in a clause, these say what it is about.
 */
export type BuyingTopics = {
  /** Ending a plan or an order, which is no buying. */
  readonly cancel: string;
  readonly postpone: string;
  /** Not wanting one, or having decided against it. */
  readonly refuse: string;
  readonly past: string;
  /** After the check: "na de goedkeuring". */
  readonly after: string;
  readonly refund: string;
  readonly price: string;
  readonly inform: string;
  /** Questions about a plan that is held: tickets, renewal, whether it counts. */
  readonly existing: string;
  /** What people buy that is no plan and nothing of Microsoft's. */
  readonly thing: string;
  readonly licence: string;
  readonly distributor: string;
  /** Somebody whose buying is not the partner's. */
  readonly thirdParty: string;
  readonly enrol: string;
  /** What is signed here besides a plan. */
  readonly agreement: string;
  readonly firstLevel: string;
  readonly sellOn: string;
  readonly credit: string;
  readonly passed: string;
  /** Plans of another kind: "volgens plan", "business plan". */
  readonly planning: string;
  readonly permit: string;
  readonly advise: string;
  readonly decide: string;
  readonly atOnce: string;
  readonly soon: string;
  readonly pay: string;
  readonly sign: string;
  readonly order: string;
  readonly seller: string;
  /** Who decides or pays on the partner's side. */
  readonly boss: string;
  readonly talk: string;
};
