import type { Choice, ChoiceFact } from '../../rules/fact';
import type { RequirementId } from '../../rules/requirement';
import type { CommandVerb } from '../commands/command';
import type { Language } from '../language';

/**
 * A parser's data for one language: how people say things, never what we say. Every list holds phrases separated by
 * commas or new lines; `(a|b|)` gives alternatives. Accents, capitals and apostrophes do not matter.
 */

/** Words of numbers, as lists in which the place says the value. */
export type NumberWords = {
  /** 0 to 9 */
  readonly units: string;
  /** 10 to 19 */
  readonly teens: string;
  /** 20, 30 … 90 */
  readonly tens: string;
  readonly hundred: string;
  /** By power of ten. Plurals count only after a number: "2 millions". */
  readonly scales: Readonly<Record<number, string>>;
  readonly plurals: Readonly<Record<number, string>>;
  /** By hundredths: 50 is a half. */
  readonly fractions: Readonly<Record<number, string>>;
  readonly article: string;
  readonly and: string;
  /** Between a fraction and its scale: "a quarter of a million". */
  readonly of: string;
  /** Before decimals that are said: "one point two". */
  readonly point: string;
};

/** What the words around a number say, for amounts of money and for months. */
export type QuantityWords = {
  /** Words that may stand around an amount or a duration without changing it. */
  readonly frame: string;
  /** "bijna", "less than": the amount is lower than the number, and never to be taken for it. */
  readonly below: string;
  /** The same, but only right before the number: "onder". */
  readonly nearBelow: string;
  /** "about", "ruim": the number is not exact. */
  readonly about: string;
  /** The same, but only right before the number: "over", "rond". */
  readonly near: string;
  /** A number that is hoped for, planned or not yet reached. */
  readonly goal: string;
  readonly not: string;
  /** "nothing", "geen omzet": zero, when nothing else is said. */
  readonly nothing: string;
  /** Too vague for a number: "veel", "tonnen". */
  readonly vague: string;
  readonly percent: string;
  readonly minus: string;
  /** Between two numbers that bound a range, and before the first of them. */
  readonly to: string;
  readonly between: string;
  readonly or: string;
  readonly dollar: string;
  readonly otherCurrency: string;
  /** After a number: it counts people, licences or documents, not money or months. */
  readonly things: string;
  /** Before a number: it is the name of something. */
  readonly name: string;
  /** Per month, per customer: not the amount of the twelve months. */
  readonly rate: string;
  readonly year: string;
  readonly quarter: string;
  readonly month: string;
  readonly half: string;
  /** Weeks and days: a time, but not in months. */
  readonly shorter: string;
  /** Names of months, and what stands before a date. */
  readonly calendar: string;
  readonly yearCue: string;
  readonly ordinal: string;
  readonly restated: string;
  readonly yesOrNo: string;
};

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
  /** The parts of "dat hebben we (al geregeld)": a statement is a yes, with one "niet" a no. */
  readonly subject: string;
  readonly verb: string;
  /** Verbs that may stand before their subject in a statement: "hebben we". */
  readonly inverted: string;
  readonly object: string;
  readonly done: string;
  /** Words that change nothing. */
  readonly filler: string;
};

/** What says an option, and what only suggests it (it is then confirmed). */
export type OptionWords = { readonly says: string; readonly suggests?: string };

/** Questions whose options are more than yes and no. */
export const manyOptionFacts = [
  'applicant.kind',
  'mpn.membership',
  'mpn.location',
  'support.firstLevel',
  'support.plan',
  'support.planReason',
  'revenue.source',
] as const satisfies readonly ChoiceFact[];
export type ManyOptionFact = (typeof manyOptionFacts)[number];

export type OptionLists = {
  readonly [F in ManyOptionFact]: Readonly<Record<Exclude<Choice<F>, 'unsure'>, OptionWords>>;
};

/** Words that belong to a question and say none of its options. */
export type OptionFillers = Readonly<Record<ManyOptionFact, string>>;

/** Questions that are answered by yes or no. */
export const yesNoFacts = [
  'endorsement.authority',
  'endorsement.globalAdmin',
  'revenue.asIndirectReseller',
  'accountsReceivable.billing',
  'accountsReceivable.provisioning',
  'capabilityAssessment.passed',
  'designation.solutionsPartner',
  'security.requirements',
  'managedService.offered',
] as const satisfies readonly ChoiceFact[];
export type YesNoFact = (typeof yesNoFacts)[number];

/** Words of the question itself that a yes or a no may be said with: "ik ben tekenbevoegd". */
export type TopicLists = Readonly<Record<YesNoFact, string>>;

/** The places of the options: "de tweede", "optie 2". */
export type PositionWords = {
  /** In order, from the first. */
  readonly ordinals: readonly string[];
  readonly last: string;
  /** Words around it. */
  readonly lead: string;
};

/** Whole texts that are a command; politeness around them (`polite`) is left out first. */
export type CommandWords = Readonly<Record<Exclude<CommandVerb, 'change'>, string>> & {
  readonly change: string;
  /** Around "change" and the requirement: "ik wil mijn antwoord over … wijzigen". */
  readonly changeFiller: string;
  readonly polite: string;
  /** Around a command as well: "mag ik … zien", "let me …". Never a command alone. */
  readonly lead: string;
  /** Says of an answer that it has to be changed: "klopt niet". */
  readonly wrong: string;
  /** Speaks of an answer given: with it, `wrong` asks for a change. */
  readonly answer: string;
  /** Asks whether or how a thing can be changed that is no answer here: "kan ik mijn MPN-id wijzigen?" */
  readonly mayI: string;
  readonly thing: string;
  /** Only while something waits to be confirmed. */
  readonly consent: string;
  readonly refusal: string;
};

/** The names of the requirements in "wijzig omzet". */
export type RequirementWords = Readonly<Record<RequirementId, string>>;

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

/** How people say that Microsoft's credit check has been passed. */
export type CreditCheckWords = {
  readonly check: string;
  readonly passed: string;
  readonly mail: string;
  readonly got: string;
  readonly microsoft: string;
  readonly told: string;
  readonly self: string;
  readonly not: string;
  readonly notYet: string;
  /** Denies the word that follows; `failed` says the same in one. */
  readonly deny: string;
  readonly failed: string;
  /** Passed, in words that are about nothing else where the check is not named. */
  readonly approved: string;
  readonly mistake: string;
  readonly report: string;
  /** Who is no other check, but says how this one went. */
  readonly hearsay: string;
  readonly otherCheck: string;
  /** What is asked behind a statement, which stays one: "geslaagd, wat nu?" */
  readonly whatNext: string;
  readonly asking: string;
  readonly filler: string;
};

export type SmallTalkWords = {
  readonly greeting: string;
  readonly thanks: string;
  readonly smallFiller: string;
  /** A text that begins so asks something. */
  readonly questionStart: string;
  /** The same after an answer: "ja, maar wat telt …". An inverted statement ("ja, heb ik") is none. */
  readonly questionInside: string;
  /** Of the beginnings, those that no answer has: "hoe zoek ik op …" is not "I have to look it up". */
  readonly questionOpening: string;
  /** A clause that begins so asks for something, though not as a question does: "leg uit", "verschil tussen". */
  readonly request: string;
  /** Verbs that ask when they come first ("vervalt de status"), unless a word of `statementWord` follows. */
  readonly questionVerb: string;
  /** After a verb these show that its subject was left out: "is nog niet geregeld". */
  readonly statementWord: string;
  /** Words that ask wherever they stand: "ik vraag me af", "wat nu". */
  readonly asking: string;
  /** Names of the languages by their code; `others` are not spoken here. */
  readonly languageNames: Readonly<Record<Language, string>> & { readonly others: string };
  readonly languageWord: string;
  readonly languageFiller: string;
  /** Of those, the words that ask for it: "graag", "can we". */
  readonly languageWish: string;
  readonly languageNot: string;
};

/** All of one language. */
export type Words = {
  readonly numbers: NumberWords;
  readonly quantities: QuantityWords;
  readonly yesNo: YesNoWords;
  readonly options: OptionLists;
  readonly optionFillers: OptionFillers;
  readonly articles: string;
  readonly topics: TopicLists;
  readonly positions: PositionWords;
  readonly commands: CommandWords;
  readonly requirements: RequirementWords;
  readonly buying: BuyingWords;
  readonly creditCheck: CreditCheckWords;
  readonly smallTalk: SmallTalkWords;
};
