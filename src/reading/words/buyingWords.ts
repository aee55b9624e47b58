/** How people say that they will, or ask whether they may, buy a support plan. A phrase may stand in several lists. */
export type BuyingWords = {
  /** Buying in so many words, also with no plan named: "kopen". */
  readonly buy: string;
  /** "koopt": somebody else's buying. */
  readonly buys: string;
  /** Taking: beside a plan, or beside "it" when nothing else is said: "ik neem het nu". */
  readonly take: string;
  /** Words that mean buying only beside a plan: "regelen", "sign up for". */
  readonly get: string;
  /** What a purchase is made of: a quote, an order form, an invoice. */
  readonly paper: string;
  readonly want: string;
  readonly need: string;
  /** Having, which is no buying: "hebben", "use". */
  readonly own: string;
  /** Done already: "gekocht". */
  readonly bought: string;
  /** The second half of a split verb: "schaffen … aan", "neem … af"; with its first half it is buying. */
  readonly splitVerb: string;
  readonly splitEnd: string;
  /** The plans by name, and words that mean one in the context. */
  readonly plan: string;
  readonly anyPlan: string;
  readonly pronoun: string;
  /** Other things that are bought here: licences, Azure, a billing system. */
  readonly other: string;
  readonly self: string;
  readonly anyone: string;
  readonly customer: string;
  readonly sell: string;
  /** Turned to what is to come: may, can, will, wise. */
  readonly may: string;
  /** "moeten": with it even "gekocht" asks whether to buy. */
  readonly must: string;
  readonly now: string;
  readonly since: string;
  readonly not: string;
  /** "wachten": denied, it is going ahead. */
  readonly wait: string;
  readonly onlyAfter: string;
  /** "inkopen", "buy from": buying in something else. */
  readonly buyIn: string;
  /** The same at the end: "kopen … in", "kopen … in bij". */
  readonly inward: string;
  readonly asking: string;
  /** "ook als het niet mag": what is denied is not the buying. */
  readonly anyway: string;
  readonly whatIs: string;
  /** Asks for a fact about a plan: what it costs, covers, means. */
  readonly factual: string;
  /** Wanting to know, which is no wanting to have. */
  readonly info: string;
  /** Right before a plan: it is not what is acquired ("bij ASfP"). */
  readonly beside: string;
  readonly why: string;
  /** "maar": a new clause, where a subject or a plan follows. */
  readonly contrast: string;
  /** Set phrases whose words mean nothing here: "volgens plan", "in order". */
  readonly fixed: string;
  /** Between two clauses. */
  readonly break: string;
  /** At the head of a clause: what follows is the consequence. */
  readonly hence: string;
  /** Stands for an act that was named before: "zullen we dat doen?". */
  readonly doing: string;
  /** A thing follows. */
  readonly article: string;
  readonly filler: string;
};

/** What is signed, bought in or bought where the open question is about that, and no plan is meant. */
export type BuyingAnswers = {
  /** Signing and accepting on behalf of the organisation: "tekenen", "enter into agreements". */
  readonly signing: string;
  /** First-level support that somebody else gives. */
  readonly helpdesk: string;
  /** What invoicing, provisioning or a service is done with. */
  readonly tool: string;
  /** What is bought of Microsoft may be a plan, whatever it is called. */
  readonly microsofts: string;
};

/** How the words of buying are written. */
export type BuyingForms = {
  /** Words that are told apart well enough to be recognised with one slip in them. */
  readonly longWords: string;
  /** The endings of a verb that goes on: "buying". Empty where the language has none. */
  readonly gerundEndings: string;
};
