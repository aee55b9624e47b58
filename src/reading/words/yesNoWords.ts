/** What words say about a yes/no question. Phrases of several words go before their single words. */
export type YesNoWords = {
  /** A yes that stands at the head of any sentence: "ja". */
  readonly yes: string;
  /** A yes alone, and at the head of a sentence where it stands by itself: "zeker, dat regelen wij". */
  readonly surely: string;
  /** A yes only when nothing unknown stands beside it: "precies". */
  readonly agree: string;
  readonly no: string;
  /** A whole phrase that denies: "absoluut niet". */
  readonly deny: string;
  /** Denies the words around it: "niet". */
  readonly not: string;
  readonly unsure: string;
  /** Neither yes nor no: "misschien". */
  readonly vague: string;
  /** Probably yes, probably no: to be confirmed. */
  readonly likely: string;
  readonly unlikely: string;
  /** Takes the edge off: "eigenlijk", "denk ik". */
  readonly hedge: string;
  /** Something else follows: "maar", "behalve". */
  readonly contrast: string;
  /** Takes the edge off a yes, and goes well with a no: "vroeger", "so far". */
  readonly softYes: string;
  /** Only under a condition: "als", "mits". */
  readonly condition: string;
  /** Not now, perhaps later: "binnenkort", "mee bezig". */
  readonly later: string;
  /** Asks something back. */
  readonly asking: string;
  /** Says that the question is not understood. */
  readonly misread: string;
  /** Idioms with a word of denial that deny nothing, and the reverse: "geen probleem", "ja doei". */
  readonly odd: string;
  /** "wel": yes, against a no. */
  readonly indeed: string;
  /** Somebody else of the organisation, or who works for it: "mijn baas", "onze boekhouder". */
  readonly other: string;
  /** Says that it is not the person who answers: "ik niet". */
  readonly notMe: string;
  /** The parts of "dat hebben we (al geregeld)": a statement is a yes, with one "niet" a no. */
  readonly subject: string;
  readonly verb: string;
  /** Verbs that may stand before their subject in a statement: "hebben we". */
  readonly inverted: string;
  readonly object: string;
  readonly done: string;
  /** Words that change nothing. */
  readonly filler: string;
  /** Beside an answer they change nothing; without one they are about something else: "website". */
  readonly everyday: string;
  /** Takes the edge off a yes, and nothing off a no: "nog". */
  readonly still: string;
  /** Why something is not so: "te klein". */
  readonly whyNot: string;
  /** Why somebody does not know: "ik zit bij sales". */
  readonly uninformed: string;
  /** What is not said for one's own company, today: hearsay, another firm, a friend, a dream. */
  readonly outside: string;
};

/** What stands beside an answer. */
export type AsideWords = Pick<YesNoWords, 'everyday' | 'still' | 'whyNot' | 'uninformed' | 'outside'>;

/** What some words of an answer do besides what they say. */
export type YesNoForms = {
  /** A no that denies what follows right behind it, instead of answering: "no comment". */
  readonly determiner: string;
};
