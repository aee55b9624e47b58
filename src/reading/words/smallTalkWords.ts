import type { Language } from '../language';

export type SmallTalkWords = {
  readonly greeting: string;
  readonly thanks: string;
  readonly smallFiller: string;
  /** Words of who is angry, or tired of it, wherever they stand. */
  readonly anger: string;
  /** A text that begins so, and asks nothing, tells about the own business. */
  readonly statementStart: string;
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
